import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { earlierCopy } from '../../../../scripts/build/earlier-copy.ts';
import { packFiles } from '../../../../scripts/build/pack-files.ts';
import { checksumsOf, checksumsPath } from '../../../../src/exports/checksums.ts';
import { packEntry, zip } from '../../../../src/exports/zip/zip.ts';
import { tempFolder } from '../../corpus/temp-corpus.ts';

test('many files packed in several threads are those packed in one, in their order', async () => {
  const files = Array.from({ length: 60 }, (_, at) => ({
    path: `${at}.txt`,
    bytes: Buffer.from(`${at} chữ `.repeat(20_000)),
  }));
  async function* given() {
    yield* files;
  }
  const packed = [];
  for await (const entry of packFiles(given())) packed.push(entry);
  expect(packed.map(({ path }) => path)).toEqual(files.map(({ path }) => path));
  const wrong = packed.filter((entry, at) => {
    const { path, bytes } = files[at] ?? { path: '', bytes: Buffer.alloc(0) };
    const due = packEntry({ path, content: () => bytes });
    return Buffer.compare(due.bytes, entry.bytes) !== 0 || due.crc !== entry.crc;
  });
  expect(wrong).toEqual([]);
});

/** A site with a copy of two files. */
function siteWithCopy() {
  const site = tempFolder({});
  mkdirSync(join(site, 'data'));
  const page = Buffer.from('<p>trang '.repeat(99));
  writeFileSync(join(site, 'index.html'), page);
  const list = checksumsOf(site);
  const entries = [
    { path: 'index.html', content: () => page },
    { path: checksumsPath, content: () => Buffer.from(list) },
  ];
  writeFileSync(join(site, 'data', 'a.zip'), Buffer.concat([...zip(entries)]));
  writeFileSync(join(site, checksumsPath), checksumsOf(site));
  const [hash = ''] = /^\w+/.exec(list) ?? [];
  return { site, page, hash };
}

test('what an earlier copy holds is found packed, by its hash', () => {
  const { site, page, hash } = siteWithCopy();
  const earlier = earlierCopy(site, 'data/a.zip');
  const due = packEntry({ path: 'index.html', content: () => page });
  expect(Buffer.compare(earlier.find(hash)?.bytes() ?? page, due.bytes)).toBe(0);
  expect(earlier.find('0'.repeat(64))).toBeUndefined();
  earlier.close();
});

test('a copy that is damaged, or of which no hash is known, is not believed', () => {
  const { site, hash } = siteWithCopy();
  const file = join(site, 'data', 'a.zip');
  const bytes = readFileSync(file);
  bytes[40] = (bytes[40] ?? 0) ^ 1;
  writeFileSync(file, bytes);
  expect(earlierCopy(site, 'data/a.zip').find(hash)).toBeUndefined();
  expect(earlierCopy(site, 'data/b.zip').find(hash)).toBeUndefined();
});
