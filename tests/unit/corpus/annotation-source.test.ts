import { expect, test } from 'vitest';
import { markdown, readFiles } from './temp-corpus.ts';

/** What is told of the source of a note, with its line. */
function told(source: string) {
  const { problems } = readFiles({
    'documents/a/index.md': markdown('The dam held.'),
    'documents/a/annotations.yaml': `- id: x\n  kind: note\n  quote: dam\n  note: A dam.\n  source: ${source}\n`,
  });
  return problems.map(({ rule, line, message }) => [rule, line, message]);
}

test('a line of a capture that is not there is no source', () => {
  expect(told('a/capture.txt:4')).toEqual([['unknown-line', 5, 'The document a has no capture.']]);
  expect(told('b/capture.txt:4-6')).toEqual([
    ['unknown-document', 5, expect.stringContaining('b')],
  ]);
});

test('words and outside addresses are taken as they are', () => {
  expect(told('The minutes of 1890, page 4')).toEqual([]);
  expect(told('https://reference.example/a:4')).toEqual([]);
});
