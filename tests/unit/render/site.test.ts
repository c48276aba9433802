import { expect, test } from 'vitest';
import { siteFor } from '../../../src/render/site.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const corpus = () => goodCorpus({ 'documents/a/index.md': markdown('x') });

test.each([
  ['vi', '/', '/d/a/#p1', '/d/a/#p1'],
  ['en', '/', '/d/a/#p1', '/en/d/a/#p1'],
  ['vi', '/archive/', '/d/a/', '/archive/d/a/'],
  ['en', 'archive', '/d/a/', '/archive/en/d/a/'],
  ['en', '/archive/', '/data/units.jsonl', '/archive/data/units.jsonl'],
  ['en', '/', '/d/a/index.md#x', '/d/a/index.md#x'],
  ['en', '/archive/', 'https://example.org/', 'https://example.org/'],
  ['en', '/archive/', '#p1', '#p1'],
])('in %s under %s, %s is %s', (language, base, address, href) => {
  expect(siteFor(corpus(), language, base).href(address)).toBe(href);
});

test('files have no language', () => {
  expect(siteFor(corpus(), 'en', '/archive/').file('/data/units.jsonl')).toBe(
    '/archive/data/units.jsonl',
  );
});
