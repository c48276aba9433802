import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { interfaceLanguages } from '../temp-corpus.ts';

test('the lock of the archive knows every address and every word of it', () => {
  const folder = join(import.meta.dirname, '..', '..', '..', '..', 'content');
  const { corpus, problems } = readCorpus(folder, { interfaceLanguages });
  expect(problems).toEqual([]);
  expect(corpus?.fresh).toEqual([]);
  expect(corpus?.lock.history.size).toBeGreaterThan(0);
});
