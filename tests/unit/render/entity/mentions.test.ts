import { expect, test } from 'vitest';
import { countMentions } from '../../../../src/render/entity/count-mentions.ts';
import { mentionsOf } from '../../../../src/render/entity/mentions.ts';
import { aCorpus, aDocument, aMention, anEntity } from './a-corpus.ts';

const bridge = anEntity('places/bridge');
const first = aDocument('first', [
  'The bridge fell. Nobody saw it.',
  'A bridge is a bridge to the other side.',
]);
const second = aDocument('second', ['They built a bridge.']);
const written = (words: { text: string; marked: boolean }[]) =>
  words.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('quotes the sentence that names a record, with the name marked, document by document', () => {
  const links = [
    aMention(second, 'p1', 'bridge', bridge.address),
    aMention(first, 'p1', 'bridge', bridge.address),
  ];
  const mentions = mentionsOf(bridge, aCorpus([first, second], [bridge], links));
  expect(
    mentions.map(({ document, count, passages }) => [
      document.id,
      count,
      passages.map(({ address, words }) => `${address} ${written(words)}`),
    ]),
  ).toEqual([
    ['first', 1, ['/d/first/#p1 The [bridge] fell.']],
    ['second', 1, ['/d/second/#p1 They built a [bridge].']],
  ]);
});

test('quotes a sentence once when it names the record twice', () => {
  const again = { ...aMention(first, 'p2', 'bridge', bridge.address), start: 14, end: 20 };
  const links = [again, aMention(first, 'p2', 'bridge', bridge.address)];
  const [found] = mentionsOf(bridge, aCorpus([first], [bridge], links));
  expect(found?.count).toBe(2);
  expect(found?.passages.map(({ words }) => written(words))).toEqual([
    'A [bridge] is a [bridge] to the other side.',
  ]);
});

test('counts words that are linked twice, by rule and by annotation, once', () => {
  const link = aMention(first, 'p1', 'bridge', bridge.address);
  const corpus = aCorpus(
    [first],
    [bridge],
    [link, { ...link, start: link.start ?? 0, end: (link.end ?? 0) + 5 }],
  );
  expect(countMentions(bridge, corpus)).toEqual({ documents: 1, places: 1 });
  expect(mentionsOf(bridge, corpus)[0]?.count).toBe(1);
});

test('leaves out front matter, which names without words', () => {
  const link = { from: '/d/first/', to: bridge.address, kind: 'issued-by' as const };
  expect(mentionsOf(bridge, aCorpus([first], [bridge], [link]))).toEqual([]);
});

test('leaves out that the witness of a work names the work', () => {
  const work = anEntity('works/bridge');
  const witness = aDocument('witness', ['The bridge fell.'], { work: 'bridge' });
  const links = [
    aMention(witness, 'p1', 'bridge', work.address),
    aMention(second, 'p1', 'bridge', work.address),
  ];
  const corpus = aCorpus([witness, second], [work], links);
  expect(mentionsOf(work, corpus).map(({ document }) => document.id)).toEqual(['second']);
  expect(countMentions(work, corpus)).toEqual({ documents: 1, places: 1 });
});

test('cuts a long sentence where it says so', () => {
  const long = aDocument('long', [`${'before '.repeat(60)}bridge${' after'.repeat(60)}`]);
  const corpus = aCorpus([long], [bridge], [aMention(long, 'p1', 'bridge', bridge.address)]);
  const text = written(mentionsOf(bridge, corpus)[0]?.passages[0]?.words ?? []);
  expect(text).toMatch(/^… before .*\[bridge\].* after …$/);
});
