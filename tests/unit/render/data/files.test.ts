import { expect, test } from 'vitest';
import { codeLines } from '../../../../src/render/data/code-lines.ts';
import { fileSize } from '../../../../src/render/data/file-size.ts';
import { groupOf } from '../../../../src/render/data/groups.ts';
import { readersOf } from '../../../../src/render/data/readers.ts';

test.each([
  [0, 'en', '0 bytes'],
  [538, 'vi', '538 byte'],
  [999, 'en', '999 bytes'],
  [1000, 'en', '1 kB'],
  [1874, 'vi', '1,9 kB'],
  [84_217, 'vi', '84 kB'],
  [1_480_000, 'en', '1.5 MB'],
  [2_000_000_000_000, 'en', '2,000 GB'],
])('%d bytes in %s are %s', (bytes, language, shown) => {
  expect(fileSize(bytes, language)).toBe(shown);
});

test.each([
  ['data/units.jsonl', 'texts', 'data.read.jsonl'],
  ['data/links.csv', 'notes', 'data.read.csv'],
  ['data/events.ics', 'records', 'data.read.ics'],
  ['data/collation/w.json', 'witnesses', 'data.read.json'],
  ['data/corpus.tei.xml', 'witnesses', 'data.read.tei'],
  ['data/citations.json', 'citations', 'data.read.csl'],
  ['CITATION.cff', 'citations', 'data.read.cff'],
  ['en/feed.xml', 'packages', 'data.read.feed'],
  ['ro-crate-metadata.json', 'packages', 'data.read.crate'],
  ['data/archive.epub', 'packages', 'data.read.epub'],
  ['data/checksums.sha256', 'permanence', 'data.read.sha256'],
  ['_redirects', 'permanence', undefined],
  ['.htaccess', 'permanence', undefined],
  ['data/unheard-of.bin', 'packages', undefined],
])('%s belongs to the %s and is read by %s', (path, group, readers) => {
  expect([groupOf(path), readersOf(path)]).toEqual([group, readers]);
});

test('each line of code is an element, empty ones too', () => {
  const word = (value: string) => ({ type: 'text', value }) as const;
  const span = { type: 'element', tagName: 'b', properties: {}, children: [word('x')] } as const;
  const lines = codeLines([word('a'), { ...span, children: [...span.children] }, word('\n\nb\n')]);
  expect(lines.map(({ children }) => children.map((one) => one.type))).toEqual([
    ['text', 'element'],
    [],
    ['text'],
    [],
  ]);
});
