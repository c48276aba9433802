import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  type PackageOptions,
  packageArchive,
} from '../../../../scripts/commands/package/package-archive.ts';
import { root } from '../../../../scripts/commands/tool.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { publishedFiles } from '../../../../src/exports/files.ts';
import { publishedFolder } from '../published-folder.ts';
import { tempFolder } from '../temp-folder.ts';
import { bagFaults } from './bag-faults.ts';

const capture = 'Menu\nAll is well.\n';
const sha256 = createHash('sha256').update(capture).digest('hex');
const captured = `capture:\n  file: capture.txt\n  sha256: ${sha256}\n  omitted:\n    - { lines: 1, reason: Menu }`;

/** An archive of two letters, published once, and how to pack it. */
function archive(settings = '') {
  const files = publishedFolder({
    'corpus.yaml': `title: Letters\nlanguages: [en]\nslug: letters\n${settings}`,
    'documents/a/index.md': `---\ntitle: A letter\n${captured}\n---\n\nAll is well.\n`,
    'documents/a/capture.txt': capture,
    'documents/b/index.md': '---\ntitle: Another\n---\n\nThe river rose. ![map](50%25.svg)\n',
    'documents/b/50%.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'people/an.yaml': 'name: An Nguyen\n',
  });
  files.publish('2026-01-31');
  const out = join(tempFolder(), 'packed', 'letters');
  const lines: string[] = [];
  const options: PackageOptions = {
    ...{ content: files.folder, out, base: '/', isPublic: false, isZipped: false, version: '1' },
    say: (line) => lines.push(line),
  };
  const pack = (more: Partial<PackageOptions> = {}) => packageArchive({ ...options, ...more });
  return { ...files, out, lines, pack };
}

test('a package is a bag of the content folder and of what is published of it', () => {
  const { folder, out, pack, lines } = archive();
  expect([pack(), lines[0]]).toEqual([
    true,
    expect.stringMatching(/^2 documents packed into .*letters: \d+ files, \d+ bytes$/),
  ]);
  expect(bagFaults(out)).toEqual([]);
  expect(readdirSync(out).sort()).toEqual([
    ...['CITATION.cff', 'bag-info.txt', 'bagit.txt', 'data', 'manifest-sha256.txt'],
    'tagmanifest-sha256.txt',
  ]);
  const inBag = (path: string) => readFileSync(join(out, 'data', path));
  for (const path of ['addresses.lock', 'documents/a/capture.txt', 'documents/a/revisions/r1.md']) {
    expect(inBag(`content/${path}`)).toEqual(readFileSync(join(folder, path)));
  }
  const { corpus } = readCorpus(join(out, 'data/content'), { interfaceLanguages: ['vi', 'en'] });
  if (!corpus) throw new Error('The content of the bag cannot be read');
  for (const { path, content } of publishedFiles(corpus)) {
    expect(inBag(`published/${path}`).equals(Buffer.from(content as Uint8Array))).toBe(true);
  }
  expect(existsSync(join(out, 'data/published/ro-crate-metadata.json'))).toBe(true);
});

test('sha256sum finds every file of it, but those with a percent sign', () => {
  const { out, pack } = archive();
  pack();
  for (const [list, most] of [
    ['tagmanifest-sha256.txt', 0],
    ['manifest-sha256.txt', 2],
  ] as const) {
    const { stdout, error } = spawnSync('sha256sum', ['-c', list], { cwd: out, encoding: 'utf8' });
    // Machines without GNU tools have no sha256sum.
    if (error) return;
    const failed = stdout.split('\n').filter((line) => line !== '' && !line.endsWith(': OK'));
    expect(failed.every((line) => line.includes('50%25.svg'))).toBe(true);
    expect(failed).toHaveLength(most);
    expect(stdout.split('\n').length).toBeGreaterThan(4);
  }
});

test('the same content gives the same bytes, and one file holds them all in one folder', () => {
  const [first, second] = [archive(), archive()];
  const zips = [first, second].map(({ pack, out }) => {
    expect(pack({ isZipped: true })).toBe(true);
    return readFileSync(`${out}.zip`);
  });
  expect(zips[0]?.equals(zips[1] ?? Buffer.alloc(0))).toBe(true);
  const held = unzipSync(zips[0] ?? Buffer.alloc(0));
  const names = readdirSync(first.out, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).replace(first.out, 'letters'));
  expect(Object.keys(held).sort()).toEqual(names.sort());
  expect(Object.keys(held)[0]).toBe('letters/bagit.txt');
  expect(Buffer.from(held['letters/data/content/documents/a/capture.txt'] ?? []).toString()).toBe(
    capture,
  );
});

test.each([
  ['whole, and says so, when it is for keeping', '', false, true, /1 capture whole.*--public/],
  ['not at all, when it is to be given away', '', true, false, /1 capture left out/],
  ['whole, when the site publishes them so', 'captures: whole\n', true, true, undefined],
])('a package holds captures %s', (_case, settings, isPublic, isThere, said) => {
  const { out, pack, lines } = archive(settings);
  pack({ isPublic });
  expect(existsSync(join(out, 'data/content/documents/a/capture.txt'))).toBe(isThere);
  expect(bagFaults(out)).toEqual([]);
  expect(lines.slice(1)).toEqual(said ? [expect.stringMatching(said)] : []);
  expect(readFileSync(join(out, 'bag-info.txt'), 'utf8')).toMatch(/\b1\s+capture\b/);
});

test('an earlier package is replaced whole', () => {
  const { out, pack, write, publish } = archive();
  pack({ isZipped: true });
  const before = statSync(join(out, 'data/content/addresses.lock')).size;
  write('documents/c/index.md', '---\ntitle: A third\n---\n\nIt fell.\n');
  publish('2026-02-01');
  expect(pack({ isZipped: true })).toBe(true);
  expect(bagFaults(out)).toEqual([]);
  expect(statSync(join(out, 'data/content/addresses.lock')).size).toBeGreaterThan(before);
  expect(readdirSync(join(out, '..')).sort()).toEqual(['letters', 'letters.zip']);
});

test('a folder that holds anything else is left alone', () => {
  const { folder, out, pack, lines } = archive();
  const others = tempFolder({ 'notes.txt': 'Mine' });
  pack();
  appendFileSync(join(out, 'data', 'mine.txt'), 'Mine');
  writeFileSync(`${others}/letters.zip`, 'PK, but another');
  lines.length = 0;
  for (const more of [
    {},
    { out: others },
    { out: join(others, 'notes.txt') },
    { out: join(others, 'letters'), isZipped: true },
    { out: join(folder, 'packed') },
    { out: folder },
    { out: root },
  ]) {
    expect(pack(more)).toBe(false);
  }
  expect(
    lines.map((line) => line.replace(/^Nothing was packed\. \S+ | Name .*| Move .*/g, '')),
  ).toEqual([
    'holds what is of no package: data/mine.txt.',
    'holds what is of no package: letters.zip, notes.txt.',
    'is a file.',
    'is no package of this name.',
    'lies in the content folder.',
    'lies in the content folder.',
    'is or holds the folder of the generator.',
  ]);
  expect(readdirSync(others).sort()).toEqual(['letters.zip', 'notes.txt']);
  expect(readFileSync(join(out, 'data', 'mine.txt'), 'utf8')).toBe('Mine');
});

test('what was never published, or is wrong, is not packed', () => {
  const { out, pack, write, lines } = archive();
  write('documents/c/index.md', '---\ntitle: A third\n---\n\nIt fell.\n');
  expect([pack(), existsSync(out)]).toEqual([false, false]);
  expect(lines).toEqual([
    expect.stringMatching(/not published yet, \/d\/c\/ for one.*npm run build/),
  ]);
  write('documents/c/index.md', '---\ntitel: A third\n---\n\nIt fell.\n');
  expect([pack(), existsSync(out)]).toEqual([false, false]);
  expect(lines.at(-2)).toMatch(/unknown-field/);
});

test('when it fails midway, what stood there stays, and nothing is left beside it', () => {
  const { out, pack, lines } = archive();
  pack();
  const before = readFileSync(join(out, 'manifest-sha256.txt'));
  // The version is written last into a file of the bag.
  const broken = {
    toString: () => {
      throw new Error('The disk is full');
    },
  };
  expect(pack({ version: broken as unknown as string })).toBe(false);
  expect(lines.at(-1)).toBe('Nothing was packed. It failed: The disk is full');
  expect(readFileSync(join(out, 'manifest-sha256.txt'))).toEqual(before);
  expect(readdirSync(join(out, '..'))).toEqual(['letters']);
});

test('the command tells what it takes', () => {
  const folder = tempFolder();
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'scripts', 'package.ts'), '--help'],
    { cwd: folder, encoding: 'utf8' },
  );
  expect([status, stdout]).toEqual([0, expect.stringMatching(/--out <folder>.*--zip.*--public/s)]);
});
