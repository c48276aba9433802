import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { root } from '../../../scripts/commands/tool.ts';
import { type DevPlaces, devFile } from '../../../scripts/dev/dev-files.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { publishedFiles } from '../../../src/exports/files.ts';
import { interfaceLanguages } from '../../../src/i18n/words.ts';
import { tempFolder } from './temp-folder.ts';

// The search index is made by another process, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 30_000 });

/** The Vietnamese corpus of the tests, and folders to make its files in. */
function dev() {
  const { corpus } = readCorpus(join(root, 'tests/fixtures/vietnamese'), { interfaceLanguages });
  if (!corpus) throw new Error('The fixture cannot be read.');
  const folder = tempFolder();
  const places: DevPlaces = {
    base: '/archive/',
    made: join(folder, 'made'),
    cache: join(folder, 'cache'),
  };
  return { corpus, places };
}

test('every file that a build publishes is served the same', async () => {
  const { corpus, places } = dev();
  const files = [...publishedFiles(corpus, places.base)];
  expect(files.length).toBeGreaterThan(5);
  for (const { path, content } of files) {
    expect([path, await devFile(corpus, path, places)]).toEqual([path, content]);
  }
});

test.each([
  ['a page image', 'd/thong-bao-12/facsimile/1.png-600.avif'],
  ['a social card', 'cards/thong-bao-12.png'],
  ['the search index', 'pagefind/pagefind-entry.json'],
])('%s is made when it is asked for', async (_case, path) => {
  const { corpus, places } = dev();
  const content = await devFile(corpus, path, places);
  expect(content?.length).toBeGreaterThan(100);
});

test.each([
  ['a page', 'd/thong-bao-12'],
  ['a data file that there is not', 'data/nothing.csv'],
  ['a file of a document that there is not', 'd/nothing/index.md'],
  ['a card of a document that there is not', 'cards/nothing.png'],
  ['a page image that there is not', 'd/thong-bao-12/facsimile/2.png-600.avif'],
  ['a file outside the search index', 'pagefind/../../secret'],
  ['a source file', 'd/thong-bao-12/annotations.yaml'],
])('%s is left to others', async (_case, path) => {
  const { corpus, places } = dev();
  expect(await devFile(corpus, path, places)).toBeUndefined();
});
