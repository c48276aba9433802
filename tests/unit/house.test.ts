import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../scripts/commands/tool.ts';

/**
 * What each folder may import besides itself. Imports point one way: from the site down to the text.
 * The folders named together in `site` make up the site and may import each other.
 */
const mayImport: Record<string, string[]> = {
  'src/text': [],
  'src/schema': ['src/text'],
  'src/i18n': ['src/schema', 'src/text'],
  'src/corpus': ['src/schema', 'src/text', 'src/i18n'],
  'src/search': ['src/corpus', 'src/schema', 'src/text', 'src/i18n'],
  'src/render': ['src/corpus', 'src/schema', 'src/text', 'src/i18n'],
  'src/exports': ['src/corpus', 'src/schema', 'src/text', 'src/i18n'],
  'src/offline': [
    'src/exports',
    'src/search',
    'src/render',
    'src/corpus',
    'src/schema',
    'src/text',
    'src/i18n',
  ],
  scripts: [
    ...['src/corpus', 'src/exports', 'src/search', 'src/offline', 'src/schema', 'src/text'],
    ...['src/i18n', 'bench'],
  ],
};
const site = ['src/styles', 'src/elements', 'src/components', 'src/layouts', 'src/pages'];
const browserOnly = [
  ...['src/text', 'src/search', 'src/offline', 'src/schema', 'src/render', 'src/i18n'],
];
for (const folder of site) {
  const below = Object.keys(mayImport).filter(
    (name) => name.startsWith('src/') && !site.includes(name),
  );
  mayImport[folder] =
    folder === 'src/elements' ? [...browserOnly, 'src/styles'] : [...below, ...site];
}
/** Packages that a folder may import; the folders that are not named may import any. */
const mayUse: Record<string, RegExp> = {
  'src/text': /^edtf$/,
  'src/schema': /^zod$/,
  'src/i18n': /^$/,
  'src/elements': /^$/,
};

/** Files that git keeps or would keep. */
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(
    (file) => file !== '' && existsSync(join(root, file)) && statSync(join(root, file)).isFile(),
  );
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const sources = tracked.filter(
  (file) => /^(src|scripts)\//.test(file) && /\.(ts|mjs|astro|css)$/.test(file),
);

/** What a file imports: paths from the root for files of the project, names for packages. */
function imports(file: string): string[] {
  const text = read(file).replace(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  const found = text.matchAll(
    /(?:\b(?:import|export)\b[^'";]*?\bfrom\s*|\bimport\s*\(?\s*|@import\s+(?:url\()?)['"]([^'"]+)['"]/g,
  );
  return [...found].map(([, name = '']) =>
    name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name,
  );
}

const folderOf = (file: string) =>
  file
    .split('/')
    .slice(0, file.startsWith('src/') ? 2 : 1)
    .join('/');
const isPackage = (name: string) => !/^(src|scripts|bench|tests|content|public)\//.test(name);

test('imports point one way', () => {
  const wrong = sources.flatMap((file) => {
    const from = folderOf(file);
    const allowed = mayImport[from];
    if (!allowed) return [];
    return imports(file)
      .filter((name) => !isPackage(name))
      .filter((name) => folderOf(name) !== from && !allowed.includes(folderOf(name)))
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('the inner folders use few packages, and text none of the machine', () => {
  const wrong = sources.flatMap((file) => {
    const allowed = mayUse[folderOf(file)];
    if (!allowed) return [];
    return imports(file)
      .filter((name) => isPackage(name) && !allowed.test(name))
      .map((name) => `${file} imports ${name}`);
  });
  expect(wrong).toEqual([]);
});

test('only the site knows Astro', () => {
  const inner = sources.filter((file) =>
    /^src\/(text|schema|i18n|corpus|render|exports|search|offline)\//.test(file),
  );
  const wrong = inner.filter((file) => imports(file).some((name) => /^astro([:/]|$)/.test(name)));
  expect(wrong).toEqual([]);
});

test('imports never run in a circle', () => {
  const graph = new Map(
    sources.map((file) => [file, imports(file).filter((name) => !isPackage(name))]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: string[]) => {
    const at = path.indexOf(file);
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '));
    if (at >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  expect(circles).toEqual([]);
});

test('the generator names no document and no record of the corpus beside it', () => {
  const ids = ['documents', 'works', 'people', 'organisations', 'events'].flatMap((folder) => {
    const path = join(root, 'content', folder);
    const names = existsSync(path) ? readdirSync(path) : [];
    return names
      .map((name) => name.replace(/\.yaml$/, ''))
      .filter((name) => name.split('-').length > 2);
  });
  const named = sources.flatMap((file) => {
    const text = read(file);
    return ids.filter((id) => text.includes(id)).map((id) => `${file} names ${id}`);
  });
  expect(named).toEqual([]);
});

test('no source file runs on past three hundred lines', () => {
  const long = sources.filter(
    (file) => !file.endsWith('.css') && read(file).split('\n').length > 301,
  );
  expect(long).toEqual([]);
});

test('no file names a folder of one machine or leaves work for later', () => {
  const texts = tracked.filter(
    (file) =>
      /\.(ts|mjs|astro|css|json|md|mdx|yaml|yml|html)$/.test(file) &&
      file !== 'tests/unit/house.test.ts',
  );
  const machine = /(?:^|[\s"'`(=])\/(?:home|root|work|Users|mnt)\/\w/m;
  const wrong = texts.filter(
    (file) => machine.test(read(file)) || /\b(?:TODO|FIXME|XXX)\b/.test(read(file)),
  );
  expect(wrong).toEqual([]);
});

test('every dependency is pinned, and the lock file names no registry', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    read('package.json'),
  ) as Record<string, Record<string, string>>;
  const loose = Object.entries({
    ...dependencies,
    ...devDependencies,
    ...optionalDependencies,
  }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
  expect(loose).toEqual([]);
  const { packages } = JSON.parse(read('package-lock.json')) as {
    packages: Record<string, { resolved?: string }>;
  };
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

test('every dependency is explained in CONTRIBUTING.md', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<
    string,
    Record<string, string>
  >;
  const explained = read('CONTRIBUTING.md');
  const missing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !explained.includes(`\`${name}\``),
  );
  expect(missing).toEqual([]);
});
