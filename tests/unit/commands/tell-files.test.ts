import { expect, test } from 'vitest';
import { tellFiles } from '../../../scripts/build/tell-files.ts';

/** A list of hashes of so many files, which is a file itself. */
const listOf = (files: number) => `${'0'.repeat(64)}  a\n`.repeat(files);

test.each([
  [1, 'files in all: 2'],
  [19_999, 'files in all: 20000'],
  [
    20_000,
    'files in all: 20001, and some hosts take 20000 at most: docs/large-archives.md says what to leave out',
  ],
])('a site with %i files and their list is told of', (files, line) => {
  expect(tellFiles(listOf(files))).toBe(line);
});
