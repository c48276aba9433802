import { expect, test } from 'vitest';
import { knownAddress } from '../../../../src/corpus/lock/known-address.ts';

const known = new Set(['/d/a/', '/d/a/#p7', '/people/an/', '/data/']);
const site = 'https://archive.example';

test.each([
  ['/d/a/#p7', '/d/a/#p7'],
  ['d/a/', '/d/a/'],
  ['/d/a', '/d/a/'],
  ['/en/d/a/', '/d/a/'],
  ['/letters/en/d/a/#p7', '/d/a/#p7'],
  ['https://archive.example/d/a/#p7', '/d/a/#p7'],
  ['https://archive.example/letters/en/d/a/index.html?v=1a2b3c4d#p7:~:text=flood', '/d/a/#p7'],
  ['https://archive.example/people/an', '/people/an/'],
  ['https://archive.example/data/d/a/', '/d/a/'],
  ['https://other.example/d/a/', 'https://other.example/d/a/'],
  ['https://archive.example/d/b/', 'https://archive.example/d/b/'],
  ['/d/b/#p9', '/d/b/#p9'],
  ['', ''],
])('%s is understood as %s', (typed, address) => {
  expect(knownAddress(typed, (one) => known.has(one), site)).toBe(address);
});

test('without a stated site any host will do', () => {
  const address = knownAddress('https://mirror.example/x/d/a/', (one) => known.has(one));
  expect(address).toBe('/d/a/');
});
