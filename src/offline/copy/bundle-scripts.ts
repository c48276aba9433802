import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Plugin, rolldown } from 'rolldown';

/** What a bundle is made from. */
interface BundleOptions {
  /** Text of the module with which it begins. */
  entry: string;
  /** Names that stand for the browser's own inside the bundle: `fetch` → file and export of `src/offline/disk/`. */
  instead: Record<string, readonly [file: string, name: string]>;
  plugins?: Plugin[];
}

/** The file of a module that runs in the pages of a copy. */
const onDisk = (name: string) => fileURLToPath(new URL(`../disk/${name}`, import.meta.url));

const entryName = '\0copy-entry';

/** Bundle modules into one classic script, which browsers also run from a disk. */
async function bundle({ entry, instead, plugins = [] }: BundleOptions): Promise<string> {
  const begin: Plugin = {
    name: 'copy-entry',
    resolveId: (id) => (id === entryName ? id : undefined),
    load: (id) => (id === entryName ? entry : undefined),
  };
  const inject = Object.fromEntries(
    Object.entries(instead).map(([name, [file, as]]): [string, [string, string]] => [
      name,
      [onDisk(file), as],
    ]),
  );
  const made = await rolldown({
    input: entryName,
    platform: 'browser',
    plugins: [begin, ...plugins],
    transform: { inject, define: { 'import.meta': '{}' }, target: 'es2022' },
  });
  try {
    const { output } = await made.generate({ format: 'iife', codeSplitting: false, minify: true });
    const [{ code }] = output;
    return code;
  } finally {
    await made.close();
  }
}

const importing = (file: string, names = '') =>
  `import ${names === '' ? '' : `${names} from `}${JSON.stringify(file)};\n`;

/** The script of pages that run certain modules of a site; `has` says which files it publishes, by path below its root. */
export function pageScript(
  modules: readonly string[],
  { folder, base, has }: { folder: string; base: string; has: (path: string) => boolean },
): Promise<string> {
  const start = '\0copy-start';
  const leading: Plugin = {
    name: 'copy-start',
    resolveId: (id) => (id === start ? id : undefined),
    load: (id) =>
      id === start
        ? `${importing(onDisk('start.ts'), '{ startPage }')}startPage(${JSON.stringify(base)});\n`
        : undefined,
  };
  return bundle({
    entry: [start, ...modules.map((path) => join(folder, path))]
      .map((file) => importing(file))
      .join(''),
    instead: {
      fetch: ['fetch-from-disk.ts', 'fetchFromDisk'],
      importFromDisk: ['import-from-disk.ts', 'importFromDisk'],
      copyRoot: ['root.ts', 'copyRoot'],
    },
    plugins: [leading, siteModules({ folder, base, has })],
  });
}

/** The script that pages run before they are drawn: it brings the theme that was chosen on the page before. */
export const themeScript = (): Promise<string> =>
  bundle({
    entry: `${importing(onDisk('theme.ts'), '{ takeTheme }')}takeTheme();\n`,
    instead: {},
  });

/** The script of the search engine, which hands itself over to pages. */
export function engineScript(
  folder: string,
  { worker, bundles }: { worker: string; bundles: readonly string[] },
): Promise<string> {
  return bundle({
    entry:
      importing(join(folder, 'pagefind', 'pagefind.js'), '{ createInstance }') +
      importing(onDisk('engine.ts'), '{ offerEngine }') +
      `offerEngine({ createInstance }, ${JSON.stringify({ worker, bundles })});\n`,
    instead: {
      fetch: ['fetch-piece.ts', 'fetchPiece'],
      Worker: ['disk-worker.ts', 'DiskWorker'],
    },
  });
}

/** Modules of a built site, made fit for a disk. */
function siteModules(site: {
  folder: string;
  base: string;
  has: (path: string) => boolean;
}): Plugin {
  // The bundler names files by their real paths, on every system with the same slashes.
  const slashed = (path: string) => path.replaceAll('\\', '/');
  const folder = slashed(realpathSync(site.folder));
  return {
    name: 'copy-modules',
    transform: (code, id) =>
      slashed(id).startsWith(`${folder}/`) ? { code: moduleOfCopy(code, site) } : undefined,
  };
}

/** What the bundler of a site puts into a module that fetches what another one needs. */
const isPreloadHelper = (code: string) => code.includes('vite:preloadError');

/** A module of a site as it runs from a disk: files that it names and modules that it finds by an address are those of the copy. */
export function moduleOfCopy(
  code: string,
  { base, has }: { base: string; has: (path: string) => boolean },
): string {
  if (isPreloadHelper(code)) {
    const [, name] = /export\s*\{\s*\w+ as (\w+)\s*\}/.exec(code) ?? [];
    if (name === undefined) throw new Error('The helper that preloads modules exports otherwise.');
    return `export { loadStyles as ${name} } from ${JSON.stringify(onDisk('load-styles.ts'))};`;
  }
  return code
    .replace(/(["'`])(\/[\w./-]+)\1/g, (whole, _quote: string, address: string) => {
      if (!address.startsWith(base)) return whole;
      const path = address.slice(base.length);
      return has(path) ? `(copyRoot+${JSON.stringify(path)})` : whole;
    })
    .replace(/\bimport\((?=\s*(?:\/\*[^*]*\*\/)?\s*[^\s"'`/])/g, 'importFromDisk(');
}
