import { expect, test } from 'vitest';
import { collateDocuments } from '../../../../src/corpus/collation.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { comparedPlace } from '../../../../src/render/compare/compared-place.ts';
import { comparisonOf } from '../../../../src/render/compare/comparison.ts';
import { lanesOf } from '../../../../src/render/compare/lanes.ts';
import { likeness } from '../../../../src/render/compare/likeness.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';
import { twoLetters } from './two-letters.ts';

/** So many words that stand in no other text of the same kind. */
const words = (name: string, count: number) =>
  Array.from(
    { length: count },
    (_none, at) => name + [...String(at)].map((digit) => 'abcdefghik'.charAt(+digit)).join(''),
  ).join(' ');
const shared = words('chung', 120);
const matter = (type: string, number: string, date: string) =>
  `title: Văn bản\ntype: ${type}\nnumber: ${number}\ndates: { issued: "${date}" }`;

const corpusOf = (more: Record<string, string> = {}): Corpus =>
  goodCorpus({
    'corpus.yaml':
      'title: Test\nlanguages: [vi]\ntypes: { thong-bao: Thông báo, ket-luan: Kết luận }\n',
    'documents/a/index.md': markdown(
      [words('a', 50), words('aa', 150), shared, words('ab', 30)].join('\n\n'),
      matter('thong-bao', '1-TB/TW', '2020-03-20'),
    ),
    'documents/b/index.md': markdown(
      [words('b', 160), `${shared} ${words('bb', 4)}`, words('bc', 130)].join('\n\n'),
      matter('ket-luan', '2-KL/TU', '2020-03-26'),
    ),
    ...more,
  });

const compared = (corpus: Corpus) => {
  const [base, witness] = corpus.documents;
  if (!base || !witness) throw new Error('two documents');
  return comparisonOf({ base, witness }, corpus, 'vi');
};

test('what only one of two texts has is one row between shared passages, each side by itself', () => {
  const { groups, isOneText, hasApparatus } = compared(corpusOf());
  expect([isOneText, hasApparatus]).toEqual([false, false]);
  const rows = groups.flatMap((group) => group.rows);
  expect(
    rows.map((row) => [
      row.isGap === true,
      ...[row.base, row.witness].map((cells) => cells.map(({ unit }) => unit.id).join(' ')),
    ]),
  ).toEqual([
    [true, 'p1 p2', 'p1'],
    [false, 'p3', 'p2'],
    [true, 'p4', 'p3'],
  ]);
});

test('only what differs where both have a passage is counted as a difference', () => {
  const comparison = compared(corpusOf());
  expect(comparison.differences.map(({ witness }) => witness.text)).toEqual([words('bb', 4)]);
  expect(comparison.classes).toEqual([{ class: 'substantive', count: 1 }]);
  expect(lanesOf(comparison)).toEqual([
    { class: 'substantive', count: 1 },
    { class: 'alone', count: 5 },
  ]);
});

test('each difference has one place to be linked to, even where there is no apparatus', () => {
  const { groups, collation } = compared(corpusOf());
  const first = groups.flatMap(({ rows }) =>
    rows.flatMap(({ base, witness }) =>
      [...base, ...witness].flatMap(({ pieces }) =>
        pieces.flatMap(({ mark }) => (mark?.isFirst ? [mark.n] : [])),
      ),
    ),
  );
  expect(first.sort((a, b) => a - b)).toEqual(collation.differences.map((_one, at) => at + 1));
});

test('the page says how many words of each stand in the other', () => {
  expect(compared(corpusOf()).shared).toEqual({
    base: { words: 120, share: 120 / 350 },
    witness: { words: 120, share: 120 / 414 },
  });
});

test('texts of different works are called by type and number, copies told apart by their labels', () => {
  const { names } = compared(corpusOf());
  expect(names.base).toEqual({ name: 'Thông báo 1-TB/TW', siglum: 'TB' });
  expect(names.witness).toEqual({ name: 'Kết luận 2-KL/TU', siglum: 'KL' });
  const copy = `${matter('thong-bao', '1-TB/TW', '2020-04-20')}\nlabel: bản chép`;
  const more = corpusOf({ 'documents/c/index.md': markdown(words('c', 20), copy) });
  expect(compared(more).names.base.name).toBe('Thông báo 1-TB/TW (a)');
});

test('copies of one text are read as one, whether or not a record says so', () => {
  const { base, witness } = twoLetters();
  expect(likeness(collateDocuments(base, witness))).toBeGreaterThan(0.8);
  const corpus = corpusOf({
    'documents/b/index.md': markdown(
      [words('a', 50), words('aa', 50), shared].join('\n\n'),
      matter('ket-luan', '2-KL/TU', '2020-03-26'),
    ),
  });
  expect(compared(corpus)).toMatchObject({ isOneText: true, hasApparatus: true });
  expect(likeness({ rows: [], moves: [], differences: [] })).toBe(0);
});

test('a text too long to be given twice has no apparatus', () => {
  const long = Array.from({ length: 25 }, (_none, at) => words(String.fromCharCode(97 + at), 600));
  const files = (text: string[]) => markdown(text.join('\n\n'), 'title: Văn bản\nwork: w');
  const corpus = goodCorpus({
    'works/w.yaml': 'name: W\n',
    'documents/a/index.md': files(long),
    'documents/b/index.md': files(long.slice(1)),
  });
  const [base, witness] = corpus.documents;
  const pair = base && witness && { base, witness, work: 'w' };
  expect(pair && comparisonOf(pair, corpus, 'vi')).toMatchObject({
    isOneText: true,
    hasApparatus: false,
  });
});

test('a passage has a place beside the other document, from either side', () => {
  const corpus = corpusOf();
  const [a, b] = corpus.documents;
  if (!a || !b) throw new Error('two documents');
  expect(comparedPlace(a, 'p3', b, corpus)).toBe('/compare/a/b/#a.p3');
  expect(comparedPlace(b, 'p2', a, corpus)).toBe('/compare/a/b/#b.p2');
  const named = corpusOf({
    'corpus.yaml':
      'title: T\nlanguages: [vi]\ncompare_reuse: false\ntypes: { thong-bao: A, ket-luan: B }\n',
  });
  const [c, d] = named.documents;
  expect(c && d && comparedPlace(c, 'p3', d, named)).toBe(undefined);
});
