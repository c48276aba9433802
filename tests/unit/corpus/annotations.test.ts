import { expect, test } from 'vitest';
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
    'Add `unit`, or words `before` or `after`, so that one place is left.',
  ]);
});

test.each([
  [
    'a slip',
    'the rivver fell',
    'Nearest: “the river fell”, unit p1, line 5. Correct the quote, or restore the text.',
  ],
  [
    'Markdown',
    '**river** rose',
    'Quote the words as readers see them, without the signs of Markdown: “river rose”.',
  ],
  [
    'two paragraphs',
    'fell. The river is',
    'Nearest: “The river is”, unit p2, line 7. Correct the quote, or restore the text.',
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
