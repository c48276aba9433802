import { expect, test } from 'vitest';
import { manifest, readManifest } from '../../../../src/exports/bag/manifest.ts';

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)];

test('a manifest has a line a file, in the order of paths', () => {
  const hashes = new Map([
    ['data/z', a],
    ['data/content/ảnh số 1.png', b],
  ]);
  expect(manifest(hashes)).toBe(`${b}  data/content/ảnh số 1.png\n${a}  data/z\n`);
});

test.each([
  ['a percent sign', 'data/50%.txt', 'data/50%25.txt'],
  ['an escape that is none', 'data/%0A', 'data/%250A'],
  ['line ends', 'data/a\r\nb', 'data/a%0D%0Ab'],
  ['nothing else', 'data/a b\\ü#?.txt', 'data/a b\\ü#?.txt'],
])('of a path with %s the RFC has escaped what it must', (_what, path, written) => {
  const text = manifest(new Map([[path, a]]));
  expect(text).toBe(`${a}  ${written}\n`);
  expect([...readManifest(text)]).toEqual([[path, a]]);
});

test('a manifest that another tool wrote is read as well', () => {
  const text = `${a.toUpperCase()} *data/x\r\n${b}\tdata/y%0a\r\n`;
  expect([...readManifest(text)]).toEqual([
    ['data/x', a],
    ['data/y\n', b],
  ]);
});
