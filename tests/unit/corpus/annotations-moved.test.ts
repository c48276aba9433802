import { expect, test } from 'vitest';
import { formatSnapshot } from '../../../src/corpus/lock/snapshot.ts';
import { markdown, readFiles } from './temp-corpus.ts';

const formula = 'Resolved that the letter be read and laid on the table of the house.';
const note = `- { id: x, kind: note, unit: p2, quote: "${formula}", note: Of the second motion. }\n`;

/** What becomes of a note on the second motion; `published` is the text as it was before. */
function told(now: string[], published?: string[]) {
  const kept = published && {
    'documents/a/revisions/r1.md': formatSnapshot({
      ...{ revision: 1, title: 'Test' },
      units: published.map((_text, at) => `p${at + 1}`),
      body: `\n${published.join('\n\n')}\n`,
    }),
  };
  const { problems } = readFiles({
    'documents/a/index.md': markdown(now.join('\n\n')),
    'documents/a/annotations.yaml': note,
    ...kept,
  });
  return problems
    .filter(({ rule }) => rule.startsWith('quote-'))
    .map(({ rule, severity }) => `${rule} ${severity ?? 'error'}`);
}

const once = ['Opened.', `Second motion. ${formula}`, 'The end.'];
const twice = [`First motion. ${formula}`, `Second motion. ${formula}`, 'The end.'];

test('a sentence that stood once is followed to the unit where it stands now', () => {
  const now = ['Opened.', 'The second motion was read. {#p2}', `The end. ${formula}`];
  expect(told(now, once)).toEqual(['quote-moved warning']);
});

test('a sentence that stood twice is not taken for the one that is gone', () => {
  const now = [`First motion. ${formula}`, 'The second motion was read. {#p2}', 'The end.'];
  expect(told(now, twice)).toEqual(['quote-not-found error']);
  // Of a text that was never published nobody knows how often it stood: a warning asks the keeper.
  expect(told(now)).toEqual(['quote-moved warning']);
});
