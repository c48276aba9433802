import { expect, test } from 'vitest';
import { goodCorpus, markdown, readFiles } from './temp-corpus.ts';

const flood = {
  'documents/a/index.md': markdown(
    'The dam held on the 15th of March 1911.\n\nNobody lived there.\n\nThe dam was built in 1890.',
  ),
  'people/an.yaml': 'name: An\n',
  'places/ford.yaml': 'name: Ford\n',
  'works/act.yaml': 'name: Act\n',
};
const read = (yaml: string) =>
  readFiles({ ...flood, 'documents/a/annotations.yaml': yaml }).problems;
const told = (fields: string) =>
  read(`- { id: x, ${fields} }\n`).map(({ rule, message, fix }) => [rule, message, fix]);

const stale = 'at: { start: 0, sha256: "0123456789abcdef" }';

test('a unit that is no longer what it was is not taken by its number, where another has the words', () => {
  expect(told(`kind: note, quote: The dam, unit: p1, ${stale}`)).toEqual([
    [
      'quote-ambiguous',
      '“The dam” stands in 2 places, such as unit p1, line 5 (“The dam held on the 15th of”) and unit p3, line 9 (“The dam was built in 1890.”). The text of p1 is not the one for which `at` was written: p1 may be another unit now.',
      'Add `after: "held"` for the first, `after: "was"` for the second. Then `npm run annotate -- --pin` writes `at` anew.',
    ],
  ]);
  expect(told(`kind: note, quote: The dam, unit: p1, after: held, ${stale}`)).toEqual([]);
  expect(told(`kind: note, quote: The dam, unit: p1, before: held, ${stale}`)[0]?.[0]).toBe(
    'quote-not-found',
  );
  expect(told('kind: note, quote: The dam, unit: p1')).toEqual([]);
});

test('where words do not decide between units, their numbers do', () => {
  const twins = { 'documents/b/index.md': markdown('Read.\n\nRead.') };
  const { problems } = readFiles({
    ...twins,
    'documents/b/annotations.yaml': '- { id: x, kind: note, quote: Read. }\n',
  });
  expect(problems.map(({ fix }) => fix)).toEqual([
    'Add `unit: p1` for the first, `unit: p2` for the second.',
  ]);
});

test.each([
  [
    'other digits',
    'kind: note, quote: on the 14th of March 1911',
    'Nearest: “on the 15th of March 1911”, unit p1, line 5. The first has other digits, and so says something else. Correct the quote, or restore the text.',
  ],
  [
    'other digits and a value',
    'kind: date, quote: on the 14th of March 1911, value: "1911-03-14"',
    'Nearest: “on the 15th of March 1911”, unit p1, line 5. The first has other digits, and so says something else. Correct the quote and the value, or restore the text.',
  ],
  [
    'another letter and a value',
    'kind: date, quote: on the 15th of Marsh 1911, value: "1911-03-15"',
    'Nearest: “on the 15th of March 1911”, unit p1, line 5. The first has changed, and `value` says what the old words stand for. Correct the quote and the value, or restore the text.',
  ],
])('words with %s are not taken for those that are quoted', (_what, fields, fix) => {
  expect(told(fields)).toEqual([['quote-not-found', expect.any(String), fix]]);
});

test('one malformed entry hides nothing of the others', () => {
  const yaml = `# Notes.
- id: one
  kind: persn
  quote: dam held
- id: two
  kind: note
  quote: nobody at all
- id: three
  kind: note
  quote: "not closed

- id: four
  kind: note
  kind: term
  quote: lived
- id: five
  kind: place
  quote: there
  ref: places/fort
- id: five
  kind: note
  quote: built
`;
  const { corpus, problems } = readFiles({ ...flood, 'documents/a/annotations.yaml': yaml });
  expect(
    problems.toSorted((a, b) => a.line - b.line).map(({ line, rule }) => [line, rule]),
  ).toEqual([
    [3, 'bad-value'],
    [7, 'quote-not-found'],
    [10, 'yaml-syntax'],
    [14, 'duplicate-key'],
    [19, 'unknown-entity'],
    [20, 'duplicate-id'],
  ]);
  const { annotations = [], orphans = [] } = corpus?.document.get('a') ?? {};
  expect(annotations.map(({ line, quote }) => [line, quote])).toEqual([
    [16, 'there'],
    [20, 'built'],
  ]);
  expect(orphans.map(({ id }) => id)).toEqual(['two']);
});

test.each([
  [
    'an indented list',
    '  - id: x\n    kind: nte\n    quote: dam held\n  - id: y\n    kind: note\n    quote: ever\n',
    [2, 6],
  ],
  [
    'a list below a line of hyphens',
    '---\n- { id: x, kind: nte, quote: dam held }\n- { id: y, kind: note, quote: ever }\n',
    [2, 3],
  ],
  [
    'texts that look like entries',
    '- id: x\n  kind: nte\n  note: |\n    - id: z\n  quote: |-\n    - x\n- id: y\n  kind: note\n  quote: ever\n',
    [2, 9],
  ],
  [
    'line ends of Windows',
    '- id: x\r\n  kind: nte\r\n  quote: dam held\r\n-\r\n  id: y\r\n  kind: note\r\n  quote: ever\r\n',
    [2, 7],
  ],
])('entries are told apart in %s', (_what, yaml, lines) => {
  expect(read(yaml).map(({ line, rule }) => [line, rule])).toEqual([
    [lines[0], 'bad-value'],
    [lines[1], 'quote-not-found'],
  ]);
});

test.each([
  ['person', 'works/act', 'Refer to people/…, or write `kind: document`.'],
  ['organisation', 'people/an', 'Refer to organisations/…, or write `kind: person`.'],
  ['place', '/people/an/', 'Refer to places/…, or write `kind: person`.'],
  ['term', '/d/a/#p1', 'Refer to terms/…, or write `kind: document`.'],
  ['document', 'places/ford', 'Refer to works/… or /d/…, or write `kind: place`.'],
  ['term', '/timeline/', 'Refer to terms/…, or write `kind: note`.'],
  ['person', '/people/an/', undefined],
  ['place', 'places/ford', undefined],
  ['document', 'works/act', undefined],
  ['document', '/d/a/#p1', undefined],
  ['person', 'https://example.org/an', undefined],
  ['date', 'people/an', undefined],
  ['figure', 'works/act', undefined],
  ['note', 'places/ford', undefined],
  ['sic', '/d/a/', undefined],
])('of kind %s, a reference to %s is answered with: %s', (kind, ref, fix) => {
  expect(
    told(`kind: ${kind}, quote: dam held, ref: "${ref}"`).map(([rule, , fix]) => [rule, fix]),
  ).toEqual(fix ? [['kind-mismatch', fix]] : []);
});

test.each([
  ['relation: repeats', 1],
  ['relation: repeats, ref: people/an', 1],
  ['relation: repeats, ref: "/d/a/#p1"', 0],
  ['relation: implements, ref: works/act', 0],
])('a relation needs a text that it leads to: %s', (fields, count) => {
  expect(told(`kind: note, quote: dam held, ${fields}`)).toEqual(
    Array(count).fill([
      'bad-value',
      expect.stringMatching(/^“relation” cannot be/),
      'Name the text that it stands so to: `ref: works/…` or `ref: /d/…`. Else leave `relation` out.',
    ]),
  );
});

test('a problem names the line of the very field', () => {
  const yaml = `- id: x
  kind: place
  quote: dam held
  ref: people/on
  note:
    en: "[see](/people/on/)"
- id: y
  kind: sic
  motivation: editing
  quote: lived there
- id: z
  kind: note
  motivation: editing
  unit: p2
  quote: there
`;
  expect(read(yaml).map(({ line, rule }) => [line, rule])).toEqual([
    [15, 'editing-overlap'],
    [5, 'broken-link'],
    [4, 'kind-mismatch'],
    [4, 'unknown-entity'],
  ]);
});

test.each([
  ['unit: P1, quote: dam held', 'Did you mean `unit: p1`?'],
  [
    'quote: March 1911. Nobody lived there. The',
    'These words run from unit p1, line 5, to unit p3, line 9: a quote must lie within one unit. Shorten it, or make an annotation in each.',
  ],
])('an entry with %s is told what was meant', (fields, fix) => {
  expect(told(`kind: note, ${fields}`)).toEqual([['quote-not-found', expect.any(String), fix]]);
});

test.each([
  ['correcting', 'editing'],
  ['correction', 'editing'],
  ['comment', 'commenting'],
  ['link', 'linking'],
  ['descrbing', 'describing'],
])('the motivation %s is answered with %s', (word, meant) => {
  const [problem] = read(`- { id: x, kind: note, quote: dam held, motivation: ${word} }\n`);
  expect(problem?.fix).toMatch(new RegExp(`^Did you mean “${meant}”\\? Choose among assessing,`));
});

test.each([
  [
    'note: { eng: It did. }',
    '“eng” is no tag of a language in “note”.',
    'Did you mean “en”? A language is found under its shortest tag.',
  ],
  [
    'note: { vn: Rồi. }',
    '“vn” is no tag of a language in “note”.',
    'Did you mean “vi”? Write language tags as keys: vi, en, ar, zh-Hant …',
  ],
  [
    'note: "[a](#p55)"',
    'The link “#p55” leads nowhere.',
    'Its units: p1–p3. Name one of them, or the whole document, /d/a/.',
  ],
  [
    'ref: "/d/a/#p55"',
    'The document a has no unit “p55”.',
    'Its units: p1–p3. Name one of them, or the whole document, /d/a/.',
  ],
])('%s is told what to write', (field, message, fix) => {
  expect(told(`kind: note, quote: dam held, ${field}`)).toEqual([
    [expect.any(String), message, fix],
  ]);
});

test('an entry that stands keeps the lines of its fields', () => {
  const corpus = goodCorpus({
    ...flood,
    'documents/a/annotations.yaml': '- id: x\n  kind: person\n  quote: Nobody\n  ref: people/an\n',
  });
  expect(corpus.document.get('a')?.annotations).toMatchObject([
    { line: 1, lines: { quote: 3, ref: 4 } },
  ]);
});
