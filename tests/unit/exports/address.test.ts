import { expect, test } from 'vitest';
import { wholeAddress } from '../../../src/exports/address.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const corpus = (site = '') =>
  goodCorpus({
    'corpus.yaml': `title: Test\nlanguages: [vi]\n${site}`,
    'documents/a/index.md': markdown('One'),
  });

test.each([
  ['/', '/d/a/#p1', 'https://archive.example/d/a/#p1'],
  ['/archive/', '/d/a/', 'https://archive.example/archive/d/a/'],
  ['archive', '/d/a/', 'https://archive.example/archive/d/a/'],
  ['/archive/', 'https://example.org/x', 'https://example.org/x'],
])('below %s the address %s is %s', (base, address, whole) => {
  expect(wholeAddress(corpus('site: https://archive.example\n'), base)(address)).toBe(whole);
});

test('an address stays as it is when nobody knows the site', () => {
  expect(wholeAddress(corpus(), '/archive/')('/d/a/')).toBe('/d/a/');
});
