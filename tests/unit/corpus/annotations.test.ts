import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { hasErrors } from '../../../src/corpus/report.ts';
import { goodCorpus, markdown, readFiles } from './temp-corpus.ts';

const text = 'The **river** rose, and the river fell.\n\nThe river is long.';
const files = (yaml: string) => ({
  'documents/a/index.md': markdown(text),
  'documents/a/annotations.yaml': yaml,
});
const fault = (yaml: string) => {
  const [problem] = readFiles(files(yaml)).problems;
  return [problem?.line, problem?.rule, problem?.fix];
};

test.each<[what: string, fields: string, place: [unit: string, start: number, end: number]]>([
  ['by its quote, across emphasis', 'quote: river rose', ['p1', 4, 14]],
  ['by the words before', 'quote: river, before: and the', ['p1', 24, 29]],
  ['by the words after', 'quote: river, after: is long', ['p2', 4, 9]],
  ['by its unit', 'quote: river, unit: p2', ['p2', 4, 9]],
  ['whatever the white space', 'quote: "river\\n  rose"', ['p1', 4, 14]],
])('an annotation is anchored %s', (_what, fields, place) => {
  const [annotation] =
    goodCorpus(files(`- { id: x, kind: note, ${fields} }\n`)).document.get('a')?.annotations ?? [];
  expect([annotation?.unit, annotation?.start, annotation?.end]).toEqual(place);
});

test('a quote that stands in several places is not guessed at', () => {
  expect(fault('- id: x\n  kind: note\n  quote: river\n')).toEqual([
    3,
    'quote-ambiguous',
    'Add `after: "rose"` for the first, `before: "the"` for the second; for another, words that stand just before or after it.',
  ]);
});

test.each([
  [
    'several slips',
    'the rivverr felt',
    'Nearest: “the river fell”, unit p1, line 5; “The river rose”, unit p1, line 5; “The river is”, unit p2, line 7. Correct the quote, or restore the text.',
  ],
  [
    'Markdown',
    '**river** rose',
    'Quote the words as readers see them, without the signs of Markdown: “river rose”.',
  ],
  [
    'two paragraphs',
    'fell. The river is',
    'These words run from unit p1, line 5, to unit p2, line 7: a quote must lie within one unit. Shorten it, or make an annotation in each.',
  ],
  ['other words', 'mountain', 'Correct the quote, or restore the text.'],
])('a quote of %s is answered with advice', (_what, quote, fix) => {
  expect(fault(`- id: x\n  kind: note\n  quote: "${quote}"\n`)).toEqual([
    3,
    'quote-not-found',
    fix,
  ]);
});

test('two annotations may not share an id, nor refer to nothing', () => {
  const yaml = `
- { id: x, kind: note, quote: rose }
- { id: x, kind: note, quote: fell }
- { id: y, kind: note, quote: long, ref: events/flood }
- { id: z, kind: note, quote: long, ref: people/an }
`;
  expect(readFiles(files(yaml)).problems.map(({ line, rule }) => [line, rule])).toEqual([
    [3, 'duplicate-id'],
    [4, 'broken-link'],
    [5, 'unknown-entity'],
  ]);
});

/** What a keeper is told of one entry that stands on `rose`, with these fields. */
const told = (fields: string) => {
  const { problems } = readFiles(files(`- { id: x, kind: note, quote: rose, ${fields} }\n`));
  return problems.map(({ rule, message, fix }) => [rule, message, fix]);
};

test.each([
  [
    'names the unit, when the words stand elsewhere',
    'unit: p2',
    '“rose” does not stand in documents/a/index.md, unit p2.',
    'These words stand in unit p1, line 5. If they are meant there, correct `unit`; else correct the quote, or restore the text.',
  ],
  [
    'names the unit that there is not',
    'unit: p9',
    '“rose” does not stand in documents/a/index.md; the document has no unit “p9” (its units: p1, p2).',
    'These words stand in unit p1, line 5. If they are meant there, correct `unit`; else correct the quote, or restore the text.',
  ],
  [
    'shows the context that does not fit',
    'before: lake, after: and',
    '“rose” after “lake” and before “and” does not stand in documents/a/index.md.',
    'These words stand in unit p1, line 5. If they are meant there, correct `before`, `after`; else correct the quote, or restore the text.',
  ],
])('a lost annotation %s', (_what, fields, message, fix) => {
  expect(told(fields)).toEqual([['quote-not-found', message, fix]]);
});

const hash = createHash('sha256').update('The river rose, and the river fell.').digest('hex');

test.each<[what: string, entry: string, found: object, rule: string | undefined]>([
  [
    'at its place, while its unit is unchanged',
    `quote: river, unit: p1, at: { start: 24, sha256: ${hash.slice(0, 16)} }`,
    { unit: 'p1', start: 24, quote: 'river' },
    undefined,
  ],
  [
    'in the unit that has its hash',
    `quote: river, unit: p2, at: { start: 24, sha256: ${hash} }`,
    { unit: 'p1', start: 24, quote: 'river' },
    'quote-moved',
  ],
  [
    'by its words, when the hash is of another text and they stand nowhere else',
    'quote: long, unit: p2, at: { start: 24, sha256: 0123456789abcdef }',
    { unit: 'p2', start: 13, quote: 'long' },
    'unit-changed',
  ],
  [
    'by its context, when the hash is of another text',
    'quote: river, unit: p2, after: is, at: { start: 24, sha256: 0123456789abcdef }',
    { unit: 'p2', start: 4, quote: 'river' },
    undefined,
  ],
  [
    'between its context in another unit',
    'quote: river, unit: p1, after: is long',
    { unit: 'p2', start: 4 },
    'quote-moved',
  ],
  [
    'on words that have changed a little',
    'quote: "and the rivver fell"',
    { unit: 'p1', start: 16, quote: 'and the river fell', formerly: 'and the rivver fell' },
    'quote-changed',
  ],
])('an annotation stands %s', (_what, entry, found, rule) => {
  const { corpus, problems } = readFiles(files(`- { id: x, kind: note, ${entry} }\n`));
  const { annotations = [], orphans } = corpus?.document.get('a') ?? {};
  expect(annotations).toMatchObject([found]);
  expect(orphans).toEqual([]);
  expect(problems.map((one) => [one.rule, one.severity])).toEqual(rule ? [[rule, 'warning']] : []);
});

test('annotations that have lost their words are kept apart; a corpus may say that this is no error', () => {
  const lost = files(
    '- { id: x, kind: note, quote: the rivverr felt, ref: people/an, note: Ah. }\n',
  );
  const settings = 'title: Test\nlanguages: [en]\norphans: warn\n';
  const { corpus, problems } = readFiles({ ...lost, 'corpus.yaml': settings });
  expect(corpus?.document.get('a')?.annotations).toEqual([]);
  expect(corpus?.document.get('a')?.orphans).toMatchObject([
    {
      id: 'x',
      document: 'a',
      line: 1,
      quote: 'the rivverr felt',
      candidates: [{ unit: 'p1', text: 'the river fell', likeness: 0.8125 }, {}, { unit: 'p2' }],
    },
  ]);
  expect(problems.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['quote-not-found', 'warning'],
    ['unknown-entity', undefined],
  ]);
  expect(hasErrors(readFiles(lost).problems.slice(0, 1))).toBe(true);
});

test.each([
  ['date', '"2020-03-20"', undefined],
  ['date', '2020-03/2020-04', undefined],
  ['date', '20/3/2020', '“value” cannot be “20/3/2020”.'],
  ['figure', '">1300000 ca"', undefined],
  ['figure', '"~96.4 %"', undefined],
  ['figure', '"-5"', undefined],
  ['figure', '1.300.000 ca', '“value” cannot be “1.300.000 ca”.'],
  ['figure', '"1300000  ca"', '“value” cannot be “1300000  ca”.'],
  ['figure', 'many', '“value” cannot be “many”.'],
  ['person', 'An', 'An annotation of the kind “person” takes no value, such as “An”.'],
])('of kind %s, the value %s is taken or refused', (kind, value, message) => {
  const { problems } = readFiles(
    files(`- { id: x, kind: ${kind}, quote: rose, value: ${value} }\n`),
  );
  expect(problems.map((one) => [one.rule, one.message])).toEqual(
    message ? [['bad-value', message]] : [],
  );
});

test.each([
  ['raw HTML', '"<b>It did.</b>"', 'unsafe-note', 'Raw HTML is not taken: <b>'],
  [
    'a script',
    '{ en: "Ah. <script>x()</script>" }',
    'unsafe-note',
    'Raw HTML is not taken: <script>',
  ],
  [
    'a link that runs script',
    '"[a](javascript:x)"',
    'unsafe-note',
    'A link may not lead to “javascript:x”.',
  ],
  [
    'a link to data, by its name',
    '"[a][b]\\n\\n[b]: data:text/html,x"',
    'unsafe-note',
    'A link may not lead to “data:text/html,x”.',
  ],
  [
    'a picture',
    '"![a](b.png)"',
    'unsafe-note',
    'A note has words and links, no pictures: “b.png”.',
  ],
  [
    'a link to no page',
    '"[a](/people/an/)"',
    'broken-link',
    'The address /people/an/ leads nowhere.',
  ],
  ['a link to no unit', '{ en: "[a](#p9)" }', 'broken-link', 'The link “#p9” leads nowhere.'],
])('a note may not hold %s', (_what, note, rule, message) => {
  expect(told(`note: ${note}`).map(([rule, message]) => [rule, message])).toEqual([
    [rule, message],
  ]);
});

test('a note nested beyond what can be read is refused, not parsed', () => {
  const marks = [`"${'> '.repeat(5000)}a"`, `"${'*a '.repeat(3000)}b${'*'.repeat(3000)}"`];
  for (const note of marks)
    expect(told(`note: ${note}`).map(([rule]) => rule)).toEqual(['too-deep']);
});

test('links of notes are links of the unit that the note stands on', () => {
  const note = '{ en: "See [the end](#p2), [x](/d/a/) and <https://e.example/>.", vi: "[x](#p2)" }';
  const { links } = goodCorpus(files(`- { id: x, kind: note, quote: rose, note: ${note} }\n`));
  const common = { from: '/d/a/#p1', kind: 'links-to', quote: 'rose', note: 'x', unit: 'p1' };
  expect(links).toMatchObject(
    ['/d/a/#p2', '/d/a/', 'https://e.example/'].map((to) => ({ ...common, to })),
  );
  expect(links).toHaveLength(3);
});

test('a note that links to a record leaves the name that stands below it to the text', () => {
  const { links } = goodCorpus({
    ...files('- { id: x, kind: note, quote: river rose, note: "See [An](/people/an/)." }\n'),
    'people/an.yaml': 'name: river\n',
  });
  const names = links.filter(({ kind, unit }) => kind === 'names' && unit === 'p1');
  expect(names.map(({ start }) => start)).toEqual([4, 24]);
});

test.each([
  ['three corrections of which each overlaps the last', ['river rose', 'rose, and', 'and the'], 2],
  ['a correction inside another', ['The river rose', 'river r'], 1],
  ['corrections side by side', ['river rose', ', and'], 0],
])('%s are told of each other', (_what, quotes, count) => {
  const yaml = quotes.map((quote, at) => `- { id: e${at}, kind: sic, quote: "${quote}" }\n`);
  const { problems } = readFiles(files(yaml.join('')));
  expect(problems.map(({ rule }) => rule)).toEqual(Array(count).fill('editing-overlap'));
});

test.each([
  [
    'kind: persn',
    '“kind” cannot be “persn”.',
    /^Did you mean “person”\? Choose among person, .*sic\.$/,
  ],
  [
    'kind: note, motivation: comment',
    '“motivation” cannot be “comment”.',
    /^Did you mean “commenting”\? Choose among assessing, .*tagging\.$/,
  ],
  [
    'kind: note, at: { start: 1, sha256: 0123456789abcdef }',
    expect.stringContaining('“at” cannot be'),
    /^Name the unit/,
  ],
])('an entry with %s is told what to write', (fields, message, fix) => {
  const { problems } = readFiles(files(`- { id: x, quote: rose, ${fields} }\n`));
  expect(problems).toMatchObject([{ rule: 'bad-value', message, fix: expect.stringMatching(fix) }]);
});

test.each(['/d/a/#p9', '/d/nowhere/', '//example.org/x'])(
  'a source in the archive must be there: %s',
  (source) => {
    const yaml = `- { id: x, kind: note, quote: river rose, source: "${source}" }\n`;
    expect(readFiles(files(yaml)).problems.map(({ rule }) => rule)).toEqual(['broken-link']);
  },
);

test('a source that is there, or that stands outside, is taken', () => {
  const entry = (id: string, source: string) =>
    `- { id: ${id}, kind: note, quote: river rose, source: "${source}" }\n`;
  const yaml = entry('x', '/d/a/#p2') + entry('y', 'https://example.org/x') + entry('z', 'Mai');
  expect(readFiles(files(yaml)).problems).toEqual([]);
});
