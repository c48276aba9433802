import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { answer } from '../../../src/search/client.ts';
import { mendEngine } from '../../../src/search/write/mend-engine.ts';
import { keysFor } from '../../../src/text/keys.ts';
import { openOver } from './real-engine.ts';
import { corpus, threeDocuments } from './small-corpus.ts';

const search = {
  keys: keysFor('vi'),
  scope: { filters: { year: '2020' }, order: 'relevance' },
} as const;

test.each([
  ['a piece of the index', /^index\//, 'chống dịch'],
  ['a piece of a filter', /^filter\//, 'chống dịch'],
  ['a document', /^fragment\//, 'chống dịch'],
  ['the list of words', /^words\.json$/, 'lan nhan'],
  ['a piece of the list of words', /^words\//, 'lan nhan'],
])(
  'a search fails without %s, or when it is damaged, instead of finding nothing',
  async (_case, path, query) => {
    await using open = await openOver(corpus(threeDocuments));
    // The engine writes to the console what it could not load.
    using silent = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const ask = async () => answer(query, { ...search, engine: await open.again() });
    expect((await ask()).documents).not.toEqual([]);
    const all = await readdir(open.folder, { recursive: true, withFileTypes: true });
    const pieces = all
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => path.test(file.slice(open.folder.length + 1)));
    expect(pieces).not.toEqual([]);
    for (const piece of pieces) await writeFile(piece, 'damaged');
    await expect(ask()).rejects.toThrow();
    for (const piece of pieces) await rm(piece);
    await expect(ask()).rejects.toThrow();
    expect(silent).toBeDefined();
  },
);

test('refuses a script of the engine that it does not know', () => {
  expect(() => mendEngine('export {}')).toThrow('not the one we know');
});
