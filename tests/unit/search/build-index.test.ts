import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { buildSearchIndex, documentsOfFile } from '../../../src/search/build-index.ts';
import type { Fragment } from '../../../src/search/fragment.ts';
import { unpacked } from '../../../src/search/write/packed.ts';
import { corpus, threeDocuments } from './small-corpus.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))));

async function build(options: { bundle?: number } = {}) {
  const outDir = await mkdtemp(join(tmpdir(), 'search-index-'));
  folders.push(outDir);
  const result = await buildSearchIndex(corpus(threeDocuments), { outDir, ...options });
  const folder = join(outDir, 'pagefind');
  const paths = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return { result, paths };
}

/** What a file of texts holds. */
const readFragments = async (path: string): Promise<unknown> =>
  JSON.parse(Buffer.from(await unpacked(await readFile(path))).toString());

async function fragments(paths: string[]): Promise<Record<string, Fragment & { url: string }>> {
  const found = paths.filter((path) => path.endsWith('.pf_fragment'));
  const all = await Promise.all(
    found.map(async (path) => (await readFragments(path)) as Fragment & { url: string }),
  );
  return Object.fromEntries(all.map((fragment) => [fragment.meta.id, fragment]));
}

test('keeps the words as written, one unit a line, and addresses without base or language', async () => {
  const { result, paths } = await build();
  expect(result).toMatchObject({ records: 3, files: paths.length });
  const { 'thong-bao': notice, 'khong-ngay': undated } = await fragments(paths);
  // The text does not print the number of the document: it is found all the same.
  expect(notice?.content.split('\n')).toEqual([
    '172-TB/TW',
    'Thông báo về phòng, chống dịch <COVID-19>',
    'Đảng và Nhà nước ta xác định: chống dịch như chống giặc.',
    'Ủy ban nhân dân các tỉnh triển khai Kết luận 296-KL/TU.',
  ]);
  expect(notice?.anchors.map(({ id, location }) => [id, location])).toEqual([
    ['document-number', 0],
    ['p1', 3],
    ['p2', 11],
    ['p3', 23],
  ]);
  expect(notice?.url).toBe('/d/thong-bao/');
  expect(notice?.meta).toMatchObject({
    title: 'Thông báo về phòng, chống dịch',
    number: '172-TB/TW',
  });
  expect(undated?.anchors.map(({ id }) => id)).toEqual(['p1', 'p3']);
});

test('writes only what a browser asks for, and no text of the documents outside the fragments', async () => {
  const { paths } = await build();
  const names = paths.map((path) =>
    path.replace(/^.*\/pagefind\//, '').replace(/([/.])[0-9a-f]{10}\./, '$1_.'),
  );
  expect([...new Set(names)].sort()).toMatchInlineSnapshot(`
    [
      "filter/_.pf_filter",
      "fragment/_.pf_fragment",
      "index/_.pf_index",
      "pagefind-entry.json",
      "pagefind-worker.js",
      "pagefind._.pf_meta",
      "pagefind.js",
      "wasm.unknown.pagefind",
      "words.json",
      "words/_.json",
    ]
  `);
});

test('gives the same bytes for the same corpus', async () => {
  const bytes = async ({ paths }: { paths: string[] }) =>
    Promise.all(paths.toSorted().map(async (path) => (await readFile(path)).toString('base64')));
  const first = await bytes(await build());
  expect(await bytes(await build())).toEqual(first);
});

test.each([
  [5000, 1],
  [5001, 2],
  [10_000, 3],
  [20_000, 6],
])('of %i documents, %i share a file of texts', (documents, sharing) => {
  expect(documentsOfFile(documents)).toBe(sharing);
});

test('puts the texts of several documents into one file when asked', async () => {
  const { paths } = await build({ bundle: 2 });
  const files = paths.filter((path) => path.endsWith('.pf_fragment'));
  expect(files).toHaveLength(2);
  const bundles = (await Promise.all(files.map(readFragments))) as Record<string, Fragment>[];
  expect(bundles.map((bundle) => Object.values(bundle).map(({ meta }) => meta.id))).toEqual(
    expect.arrayContaining([['thong-bao', 'ket-luan'], ['khong-ngay']]),
  );
});
