import { expect, test } from 'vitest';
import type { Corpus, Link } from '../../../../src/corpus/model.ts';
import { timelineDigest, timelinePageDigest } from '../../../../src/render/timeline/digest.ts';
import { aCorpus, aDate, aDocument, aMention, anEntity } from '../entity/a-corpus.ts';
import { anEvent } from './an-event.ts';

const corpusOf = (words: string, kind: Link['kind'] = 'cites'): Corpus => {
  const letter = {
    ...aDocument('letter', [words]),
    date: { clock: 'issued' as const, ...aDate('2020-03-26') },
  };
  const law = anEntity('works/law', { date: aDate('2019') });
  const link = { ...aMention(letter, 'p1', 'law', '/works/law/'), kind };
  return {
    ...aCorpus([letter], [law], [link]),
    events: [anEvent('2020-03-20', { sources: ['/d/letter/#p1'] })],
    digest: words + kind,
  };
};

test('pages of the timeline are made anew when the words that they quote change', () => {
  const [before, same, after] = [
    'The law holds.',
    'The law holds.',
    'The law no longer holds.',
  ].map((words) => corpusOf(words)) as [Corpus, Corpus, Corpus];
  expect(timelinePageDigest(same, '/')).toBe(timelinePageDigest(before, '/'));
  expect(timelinePageDigest(after, '/')).not.toBe(timelinePageDigest(before, '/'));
  expect(timelineDigest(after, '/')).toBe(timelineDigest(before, '/'));
});

test('and when a relation becomes another', () => {
  const [cites, implementing] = [corpusOf('The law.'), corpusOf('The law.', 'implements')];
  expect(timelinePageDigest(implementing, '/')).not.toBe(timelinePageDigest(cites, '/'));
});
