import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  copyAddress,
  copyFolder,
  relativePath,
} from '../../../../src/offline/copy/copy-address.ts';

const files = new Set([
  'index.html',
  'd/x/index.html',
  'd/x/index.md',
  'd/x/ảnh.png',
  'd/index.html/index.html',
  'en/index.html',
  'en/d/x/index.html',
]);
const place = { base: '/archive/', has: (path: string) => files.has(path) };
const from = 'd/x/index.html';

test.each([
  ['the start page', '/archive/', '../../index.html'],
  ['a page in another language', '/archive/en/d/x/', '../../en/d/x/index.html'],
  ['the page itself', '/archive/d/x/', 'index.html'],
  ['a unit, with words to mark', '/archive/d/x/?q=a/b#p7', 'index.html?q=a/b#p7'],
  ['words of a page', '/archive/d/x/#p7:~:text=a%20b', 'index.html#p7:~:text=a%20b'],
  ['a file beside the page', 'index.md', 'index.md'],
  ['a file with letters beyond ASCII', '%E1%BA%A3nh.png', '%E1%BA%A3nh.png'],
  ['a folder above', '../../en/', '../../en/index.html'],
  ['a place on the page', '#p7', '#p7'],
  ['a query of the page', '?q=a', '?q=a'],
  ['nothing', '', ''],
  ['another site', 'https://example.org/archive/d/x/', 'https://example.org/archive/d/x/'],
  ['another host, in short', '//example.org/archive/', '//example.org/archive/'],
  ['a letter', 'mailto:keeper@example.org', 'mailto:keeper@example.org'],
  ['what stands beside the archive', '/other/', '/other/'],
  ['what the copy does not have', '/archive/data/x.zip', undefined],
  ['a broken encoding', '/archive/%E0%A4%A/', undefined],
])('%s', (_what, address, due) => {
  expect(copyAddress(address, from, place)).toBe(due);
});

test('what only the site has is named by its whole address where that is known', () => {
  const known = { ...place, site: 'https://archive.example' };
  expect(copyAddress('/archive/data/x.zip', from, known)).toBe(
    'https://archive.example/archive/data/x.zip',
  );
});

test.each([
  ['/archive/', 'index.html', './'],
  ['/archive/', from, '../../'],
  ['/archive/en/', from, '../../en/'],
  ['/archive/d/x/', from, './'],
  ['/archive/none/', from, undefined],
  ['/archive/d/x/index.md', from, undefined],
])('the folder %s for scripts of %s', (address, page, due) => {
  expect(copyFolder(address, page, place)).toBe(due);
});

test('a relative path leads where it should, from anywhere', () => {
  const path = fc
    .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('/'));
  fc.assert(
    fc.property(path, path, (start, to) => {
      const whole = new URL(relativePath(start, to), `file:///${start}`);
      expect(whole.pathname).toBe(`/${to}`);
    }),
  );
});

test('an address of any length is judged at once', () => {
  const began = performance.now();
  copyAddress(`/archive/${'a'.repeat(50_000)}!`, from, place);
  expect(performance.now() - began).toBeLessThan(500);
});
