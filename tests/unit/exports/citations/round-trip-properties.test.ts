import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bibtexEntry } from '../../../../src/text/cite/bibtex.ts';
import { type CslItem, cslTypes } from '../../../../src/text/cite/csl.ts';
import { risEntry } from '../../../../src/text/cite/ris.ts';
import { foldSpace } from '../../../../src/text/fold-space.ts';
import { expectedFromBibtex, expectedFromRis, readBack } from './read-back.ts';

/** Signs that BibTeX, RIS or readers of them take for something else, and letters that programs lose. */
const traps = [
  ...[
    '{',
    '}',
    '{{',
    '\\',
    '\\textbf{',
    '%',
    '#',
    '$',
    '&',
    '_',
    '^',
    '~',
    '"',
    "''",
    '``',
    '--',
    '---',
  ],
  ...[
    '?`',
    '!`',
    ',,',
    '<<',
    '>>',
    ' and ',
    ', ',
    '=',
    '@',
    '\n',
    '\r\n',
    '\t',
    '  - ',
    'ER  - ',
    '\u00a0',
  ],
  ...[
    '<i>',
    '</span>',
    'ưởng',
    'Đặng',
    'ẫ',
    'ỷ',
    'Ðảng',
    'رسالة',
    '手紙',
    '😀',
    'e\u0301',
    '1',
    'A',
  ],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...traps), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => foldSpace(`x${parts.join('')}`));
const word = fc.constantFrom('Nguyễn', 'Phạm', 'Ẩn', 'Ỷ', 'Gray', "O'Brien", 'Ngọc-Lan');
const person = fc.record({
  family: word,
  given: fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
});
const author = fc.oneof(
  person,
  text.map((literal) => ({ literal })),
);

const items: fc.Arbitrary<CslItem> = fc
  .record({
    type: fc.constantFrom(...cslTypes),
    title: text,
    authors: fc.array(author, { minLength: 1, maxLength: 3 }),
    genre: text,
    number: text,
    archive: text,
    note: text,
    published: text,
  })
  .map(({ authors, published, ...item }) => ({
    ...item,
    id: 'key-1',
    author: authors,
    issued: { 'date-parts': [[2020, 3, 20]] },
    [item.type.startsWith('article-') ? 'container-title' : 'publisher']: published,
    URL: 'https://archive.example/d/x/?to=p5#p3',
    language: 'vi',
    custom: { revision: 1, sha256: '01234567' },
  }));

/** Fields that citation-js has in another place in some of the kinds, or in none. */
const unread = ['publisher', 'archive', 'genre', 'medium', 'event-place', 'container-title'];
const comparable = (item: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(item).filter(([key]) => !unread.includes(key)));

test('whatever a title, a name or a note holds comes back from BibTeX', () => {
  fc.assert(
    fc.property(items, (item) => {
      const [read = {}] = readBack(bibtexEntry(item));
      expect(comparable(read)).toEqual(comparable(expectedFromBibtex(item)));
    }),
    { numRuns: 300 },
  );
});

test('whatever a title, a name or a note holds comes back from RIS', () => {
  fc.assert(
    fc.property(items, (item) => {
      const [read = {}] = readBack(risEntry(item));
      expect(comparable(read)).toEqual(comparable(expectedFromRis(item)));
    }),
    { numRuns: 300 },
  );
});

test('number, kind and institution of a report come back from both, whatever they hold', () => {
  fc.assert(
    fc.property(items, (any) => {
      const { 'container-title': _none, ...rest } = any;
      const item: CslItem = { ...rest, type: 'report', publisher: any.publisher ?? 'Bộ' };
      expect(readBack(bibtexEntry(item))).toEqual([expectedFromBibtex(item)]);
      expect(readBack(risEntry(item))).toEqual([expectedFromRis(item)]);
    }),
    { numRuns: 200 },
  );
});
