import { expect, test } from 'vitest';
import { markdown, pngHead, readFiles } from './temp-corpus.ts';

const faults = (path: string) =>
  readFiles({
    'documents/a/index.md': markdown('One'),
    [`documents/a/${path}`]: path.endsWith('g') ? pngHead : 'text',
  }).problems.map(({ rule, file, fix }) => [rule, file, /^Did you mean “(.*?)”/.exec(fix)?.[1]]);

test.each([
  ['annotation.yaml', 'annotations.yaml'],
  ['annotations.yml', 'annotations.yaml'],
  ['facsimle/1.png', 'facsimile/1.png'],
  ['capture.txt', undefined],
  ['facsimile/notes.txt', undefined],
  ['map.png', undefined],
])('a file that nothing in a document reads is reported: %s', (path, meant) => {
  expect(faults(path)).toEqual([['stray-file', `documents/a/${path}`, meant]]);
});

test('what a document reads is not', () => {
  expect(faults('facsimile/1.png')).toEqual([]);
});

test('nothing is said of files whose document cannot be read', () => {
  const { problems } = readFiles({
    'documents/a/index.md': markdown('One', 'titel: x'),
    'documents/a/capture.txt': 'One',
  });
  expect(problems.map(({ rule }) => rule)).not.toContain('stray-file');
});
