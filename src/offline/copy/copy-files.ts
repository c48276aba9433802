import { createHash } from 'node:crypto';
import { checksumLine, checksumsPath } from '../../exports/checksums.ts';
import { engineScript, pageScript, themeScript } from './bundle-scripts.ts';
import { isCopied, isIndex, themePath } from './copied-files.ts';
import type { CopyPlace } from './copy-address.ts';
import { copyPage } from './copy-page.ts';
import { copyStyles } from './copy-styles.ts';
import { engineScripts } from './engine-pieces.ts';
import { textPiece } from './piece-script.ts';

/** A site as it was built. */
export interface BuiltFolder {
  /** Absolute path of its root. */
  folder: string;
  /** Its files, as paths below the root. */
  paths: readonly string[];
  read(path: string): Uint8Array<ArrayBuffer>;
  base: string;
  /** Address at which it stands, when that is known. */
  site?: string | undefined;
  /** What the file says that explains the copy. */
  readme: string;
}

/** A file of the copy. */
export interface CopiedFile {
  path: string;
  bytes: Uint8Array;
}

/** A file of the copy with the SHA-256 of its bytes, 64 hexadecimal digits. */
export interface HashedFile extends CopiedFile {
  hash: string;
}

/** What the pages of a copy need beside themselves. */
interface Needed {
  /** Modules by the script that runs them. */
  scripts: Map<string, string[]>;
  /** Files that scripts of pages read. */
  named: Set<string>;
}

/**
 * The files of a copy of a site that works from a disk, one after another: the same paths as on the site, those that the
 * copy needs beside them, and the hashes of all, last.
 */
export async function* copyFiles(site: BuiltFolder): AsyncGenerator<HashedFile> {
  const hashes = new Map<string, string>();
  for await (const file of filesOfCopy(site)) {
    const hash = hashOf(file.bytes);
    hashes.set(file.path, hash);
    yield { ...file, hash };
  }
  const sorted = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sorted.map(([path, hash]) => checksumLine(path, hash));
  const bytes = Buffer.from(lines.join(''));
  yield { path: checksumsPath, bytes, hash: hashOf(bytes) };
}

const hashOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex');

async function* filesOfCopy(site: BuiltFolder): AsyncGenerator<CopiedFile> {
  const { base, folder, readme } = site;
  const published = new Set(site.paths);
  const copied = site.paths.filter(isCopied).sort();
  const files = new Set([...copied, checksumsPath, ...site.paths.filter(isIndexModule)]);
  const place: CopyPlace = { base, site: site.site, has: (path) => files.has(path) };
  const needed: Needed = { scripts: new Map(), named: new Set() };
  yield { path: 'README.txt', bytes: Buffer.from(readme) };
  for (const path of copied) yield { path, bytes: copyFile(path, site, { place, needed }) };
  yield { path: themePath, bytes: Buffer.from(await themeScript()) };
  for (const [path, modules] of needed.scripts) {
    const has = (name: string) => published.has(name);
    yield { path, bytes: Buffer.from(await pageScript(modules, { folder, base, has })) };
  }
  const asked = [...needed.named].filter((name) => !isIndex(name));
  for (const path of [...asked, ...copied.filter(isKeptText)].sort()) {
    const text = Buffer.from(site.read(path)).toString();
    yield { path: `${path}.js`, bytes: Buffer.from(textPiece(path, text)) };
  }
  yield* engineFiles(site);
}

/** A page of an earlier text, which the page of the document reads to find cited words. */
const isKeptText = (path: string) => /(^|\/)d\/[^/]+\/r\d+\/index\.html$/.test(path);

/** The module that pages import to search. */
const isIndexModule = (path: string) => path === 'pagefind/pagefind.js';

/** The search engine and its index as scripts. */
async function* engineFiles({ folder, paths, read }: BuiltFolder): AsyncGenerator<CopiedFile> {
  if (!paths.some(isIndexModule)) return;
  const index = paths
    .filter((path) => isIndex(path) && !path.endsWith('.js'))
    .map((path) => ({ path, content: () => read(path) }));
  const { scripts, bundles } = engineScripts(index);
  const worker = Buffer.from(read('pagefind/pagefind-worker.js')).toString();
  const engine = await engineScript(folder, { worker, bundles });
  yield { path: 'pagefind/pagefind.js', bytes: Buffer.from(engine) };
  for (const { path, content } of scripts) yield { path, bytes: Buffer.from(content()) };
}

/** The bytes of a file of the site in the copy. */
function copyFile(
  path: string,
  { read }: BuiltFolder,
  { place, needed }: { place: CopyPlace; needed: Needed },
): Uint8Array {
  const bytes = read(path);
  const text = () => Buffer.from(bytes).toString();
  if (path.endsWith('.css')) return Buffer.from(copyStyles(text(), path, place));
  if (!path.endsWith('.html')) return bytes;
  const scriptFor = (modules: string[]) => {
    const name = hashOf(modules.join('\n')).slice(0, 10);
    const script = `_astro/page.${name}.js`;
    needed.scripts.set(script, modules);
    return script;
  };
  const page = copyPage(text(), path, { place, scriptFor });
  for (const name of page.named) needed.named.add(name);
  return Buffer.from(page.html);
}
