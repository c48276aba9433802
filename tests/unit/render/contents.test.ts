import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { hasOwnTitle, tableOfContents } from '../../../src/render/contents.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const read = (text: string) =>
  goodCorpus({ 'documents/a/index.md': markdown(text) }).document.get('a') as Document;
const contents = (text: string) =>
  tableOfContents(read(text)).map((entry) => `${entry.level} ${entry.id} ${entry.text}`);

test.each<[what: string, text: string, entries: string[]]>([
  [
    'the headings below its own title',
    '# A\n\n## B\n\n### C\n\n## D',
    ['1 p2 B', '2 p3 C', '1 p4 D'],
  ],
  ['the headings where it has no title of its own', '## B\n\ntext\n\n### C', ['1 p1 B', '2 p3 C']],
  [
    'the numbered points where it has no headings',
    '1\\. A\n\n1.1. B\n\nC\n\n2\\. D',
    ['1 p1 1. A', '2 p2 1.1. B', '1 p4 2. D'],
  ],
  ['nothing where it has neither', 'A\n\nB', []],
])('the contents of a document are %s', (_what, text, entries) => {
  expect(contents(text)).toEqual(entries);
});

test('a long heading is cut at a word', () => {
  const [first] = contents(`## ${'dài '.repeat(40)}\n\n## B`);
  expect(first).toBe(`1 p1 ${'dài '.repeat(16).trimEnd()}…`);
});

test.each([
  ['# A\n\nb', true],
  ['a\n\n# B', false],
  ['## A', false],
  ['> # A', false],
  ['---\n\n# A', false],
  ['- # A', false],
])('a title of its own is a level-1 heading that comes first: %j', (text, own) => {
  expect(hasOwnTitle(read(text))).toBe(own);
});
