import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentWords } from '../../../../src/corpus/document-words.ts';
import type { Document } from '../../../../src/corpus/model.ts';
import type { ReusePassage } from '../../../../src/corpus/reuse.ts';
import { alignedParts } from '../../../../src/render/reuse/aligned-parts.ts';
import { alignWords } from '../../../../src/text/reuse/align-words.ts';

const sideOf = (units: readonly string[]) => {
  const document = { units: units.map((text) => ({ text })), language: 'vi' } as Document;
  // Places are told by unit, so each needs an id.
  document.units.forEach((unit, at) => {
    unit.id = `p${at + 1}`;
  });
  return { document, words: documentWords(document) };
};

/** What `there` looks like from `here`. */
function partsOf(here: readonly string[], there: readonly string[], side: 'from' | 'to' = 'from') {
  const { stretches } = alignWords(
    { units: here, language: 'vi' },
    { units: there, language: 'vi' },
  );
  const passage = {
    stretches: stretches.map(({ a, b, length }) =>
      side === 'from' ? { from: a, to: b, length } : { from: b, to: a, length },
    ),
  } as unknown as ReusePassage;
  const place = { document: '', unit: '', start: 0, end: 0 };
  return alignedParts(
    { passage, side, here: place, there: place },
    { here: sideOf(here), there: sideOf(there) },
  );
}

const shown = (parts: ReturnType<typeof partsOf>) =>
  parts
    .map(({ kind, text }) => ({ both: text, there: `+${text}+`, here: `-${text}-` })[kind])
    .join('');

test.each([
  ['the same words', ['Lũ về sớm'], ['lũ về sớm'], 'lũ về sớm'],
  ['a word only there', ['Lũ về sớm'], ['Lũ đã về sớm'], 'Lũ +đã+ về sớm'],
  ['a word only here', ['Lũ đã về, sớm'], ['Lũ về (sớm)'], 'Lũ -đã- về (sớm'],
  ['one word for another', ['Lũ về rất sớm'], ['Lũ về quá sớm'], 'Lũ về -rất- +quá+ sớm'],
  ['several words and signs', ['a b, c d e'], ['a x – y. e'], 'a -b, c d- +x – y+. e'],
  ['other units', ['a b', 'c d'], ['a', 'b x', 'c', 'd'], 'a b +x+ c d'],
])('shows %s', (_case, here, there, expected) => {
  expect(shown(partsOf(here, there))).toBe(expected);
  expect(shown(partsOf(here, there, 'to'))).toBe(expected);
});

const unit = fc
  .array(fc.constantFrom('lũ', 'về', 'cầu', 'Covid-19', '(trôi)', 'a,', 'b –', '27.100', '中文'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((words) => words.join(' '));
const units = fc.array(unit, { minLength: 1, maxLength: 3 });
const dense = (text: string) => text.replace(/\s+/g, '');

test('what is not only here is the other text to the letter, and no word of either side is lost', () => {
  fc.assert(
    fc.property(units, units, (here, there) => {
      const parts = partsOf(here, there);
      const other = parts.flatMap(({ kind, text }) => (kind === 'here' ? [] : [text])).join('');
      expect(dense(there.join(' '))).toContain(dense(other));
      const own = parts.flatMap(({ kind, text }) => (kind === 'here' ? [text] : []));
      for (const words of own) expect(dense(here.join(' '))).toContain(dense(words));
    }),
    { numRuns: 500 },
  );
});
