import { describe, expect, test } from 'vitest';
import type { Corpus, Document } from '../../../../src/corpus/model.ts';
import { pageDigest } from '../../../../src/render/page-digest.ts';
import { beginningOf } from '../../../../src/render/reuse/beginning-of.ts';
import { shownClusters } from '../../../../src/render/reuse/clusters.ts';
import { documentReuse } from '../../../../src/render/reuse/document-reuse.ts';
import { drawRepeats } from '../../../../src/render/reuse/draw-repeats.ts';
import { percent } from '../../../../src/render/reuse/percent.ts';
import { repeatGraph } from '../../../../src/render/reuse/repeat-graph.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

const words = 'một hai ba bốn năm sáu bảy tám chín mười';
const letters = 'a b c d e f g h i k l m n o p';
const dated = (year: string, more = '') => `title: Test\ndates: { issued: "${year}" }${more}`;
const files = {
  'documents/a/index.md': markdown(`${words}.\n\n${letters} x`, dated('2020')),
  'documents/b/index.md': markdown(`Mở. ${letters}`, dated('2021')),
  'documents/c/index.md': markdown(`${words} y z`, 'title: Test'),
};
const small = () => goodCorpus(files);
const of = (id: string, corpus: Corpus) => corpus.document.get(id) as Document;

describe('a document', () => {
  test('says how much of it stands elsewhere, and what the dates say', () => {
    const corpus = small();
    const reuse = documentReuse(of('a', corpus), corpus);
    expect(reuse).toMatchObject({ words: 25, share: 25 / 26 });
    const groups = reuse?.groups.map(({ direction, shared }) => [
      direction,
      ...shared.map((one) => [one.document.id, one.words, one.first.here, one.first.there]),
    ]);
    expect(groups).toEqual([
      ['by', ['b', 15, 'p2', 'p1']],
      ['unknown', ['c', 10, 'p1', 'p1']],
    ]);
    expect(
      documentReuse(of('b', corpus), corpus)?.groups.map(({ direction }) => direction),
    ).toEqual(['from']);
  });

  test('names the page that lays both side by side, if there is one', () => {
    const compared = goodCorpus({
      ...files,
      'corpus.yaml': 'title: Test\nlanguages: [vi]\ncompare: [[b, a]]\n',
    });
    const [group] = documentReuse(of('a', compared), compared)?.groups ?? [];
    expect(group?.shared[0]?.comparison).toBe('/compare/b/a/');
  });

  test('names so many others, and counts the rest', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [
        `documents/x${at}/index.md`,
        markdown(words, dated('2022')),
      ]),
    );
    const large = goodCorpus({ ...files, ...many });
    const [by] = documentReuse(of('a', large), large)?.groups ?? [];
    expect([by?.shared.length, by?.left]).toEqual([12, 9]);
  });

  test('that shares nothing has nothing to say', () => {
    const alone = goodCorpus({ 'documents/a/index.md': markdown(words) });
    expect(documentReuse(of('a', alone), alone)).toBeUndefined();
  });
});

test('a pair has one number on all pages: the words of the later document, however often they stand there', () => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown(`Mở. ${words}`, dated('2020')),
    'documents/b/index.md': markdown(`${words}.\n\nLại nữa: ${words}`, dated('2021')),
    'documents/c/index.md': markdown(`Xong. ${words} Hết.`, 'title: Test'),
  });
  const graph = repeatGraph(corpus);
  const onPages = corpus.documents.flatMap((document) =>
    (documentReuse(document, corpus)?.groups ?? []).flatMap(({ shared }) =>
      shared.map((one) => [
        [document.id, one.document.id].sort().join(' '),
        `${one.words} of ${one.isThere ? one.document.id : document.id}`,
      ]),
    ),
  );
  const onList = graph.repeats.map(({ from, to, words: n }) => {
    const [a, b] = [graph.documents[from]?.id, graph.documents[to]?.id];
    return [[a, b].sort().join(' '), `${n} of ${b}`];
  });
  expect(onList.toSorted()).toEqual([
    ['a b', '20 of b'],
    ['a c', '10 of c'],
    ['b c', '10 of c'],
  ]);
  expect(onPages.toSorted()).toEqual(onList.flatMap((one) => [one, one]).toSorted());
  // Of its own words a document tells in all.
  expect(documentReuse(of('a', corpus), corpus)).toMatchObject({ words: 10, share: 10 / 11 });
});

describe('the key of a page', () => {
  const key = (change: Record<string, string>) => {
    const changed = goodCorpus({ ...files, ...change });
    return pageDigest(of('a', changed), changed, '/');
  };

  test.each([
    ['the shared words read otherwise there', `Mở. ${letters.replace('e f', 'e, f')}`, true],
    ['they stand in another unit there', `Mở.\n\n${letters}`, true],
    ['words that are not shared change there', `Đầu. ${letters}`, false],
    ['they are less of a longer text there', `Mở đầu dài. ${letters}`, true],
  ])('when %s', (_case, text, changes) => {
    const after = key({ 'documents/b/index.md': markdown(text, dated('2021')) });
    expect(after !== key({})).toBe(changes);
  });
});

describe('the picture', () => {
  test('leads from the earlier to the later, those with most words first', () => {
    const graph = repeatGraph(small());
    expect(graph.documents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(graph.repeats).toMatchObject([
      { from: 0, to: 1, directed: true, words: 15, share: 15 / 16, address: '/d/b/#p1' },
      { from: 0, to: 2, directed: false, words: 10, address: '/d/c/#p1' },
    ]);
    expect(graph.left).toEqual({ documents: 0, pairs: 0 });
  });

  test('has a band for each pair as thick as its words, with a head where a direction is known', () => {
    const drawn = drawRepeats(repeatGraph(small()));
    expect(drawn.map(({ repeat, width, head }) => [repeat.to, width, head !== undefined])).toEqual([
      [2, 6.33, false],
      [1, 9, true],
    ]);
  });

  test('keeps the strongest pairs of many', () => {
    const many = Array.from({ length: 90 }, (_, at): [string, string] => {
      const own = Array.from({ length: 9 }, (_, word) => `t${Math.floor(at / 2)}w${word}`).join(
        ' ',
      );
      return [`documents/x${at}/index.md`, markdown(own, dated(String(2000 + at)))];
    });
    const large = repeatGraph(goodCorpus({ ...files, ...Object.fromEntries(many) }));
    expect(large.documents.length).toBeLessThanOrEqual(60);
    expect(large.repeats[0]?.words).toBe(15);
    expect(large.left.documents).toBe(93 - large.documents.length);
    expect(large.left.pairs).toBe(47 - large.repeats.length);
  });
});

describe('the passages', () => {
  test('stand in time order with every place, its words and how much of it stands elsewhere', () => {
    const { clusters, left } = shownClusters(small());
    expect(left).toBe(0);
    expect(clusters.map(({ firstInWork }) => firstInWork)).toEqual([undefined, undefined]);
    expect(
      clusters.map(({ id, text, places }) => [
        id,
        text,
        ...places.map((one) => [
          one.document.id,
          one.place.unit,
          one.words,
          one.share,
          one.isFirst,
        ]),
      ]),
    ).toEqual([
      ['in-a-p1-0', words, ['a', 'p1', 10, 1, false], ['c', 'p1', 10, 1, false]],
      ['in-a-p2-0', letters, ['a', 'p2', 15, 1, true], ['b', 'p1', 15, 1, false]],
    ]);
  });

  test('of witnesses of one day are first seen in their work, of others in the earliest', () => {
    const [same, apart] = ['2019', '2018'].map((year) => {
      const { clusters } = shownClusters(
        goodCorpus({
          'works/w.yaml': 'name: W\n',
          'documents/a/index.md': markdown(words, dated('2019', '\nwork: w')),
          'documents/b/index.md': markdown(words, dated(year, '\nwork: w')),
          'documents/c/index.md': markdown(words, dated('2020')),
        }),
      );
      return clusters.map(({ places, firstInWork }) => [
        firstInWork,
        places.filter(({ isFirst }) => isFirst).map(({ document }) => document.id),
      ]);
    });
    expect(same).toEqual([['w', []]]);
    expect(apart).toEqual([[undefined, ['b']]]);
  });

  test('beyond a hundred are counted', () => {
    const many = Array.from({ length: 240 }, (_, at): [string, string] => {
      const own = Array.from({ length: 9 }, (_, word) => `t${at % 120}w${word}`).join(' ');
      return [`documents/x${at}/index.md`, markdown(own, dated(String(1700 + at)))];
    });
    const { clusters, left } = shownClusters(goodCorpus(Object.fromEntries(many)));
    expect([clusters.length, left]).toEqual([100, 20]);
  });
});

test.each([
  [0, '0%'],
  [0.001, '1%'],
  [0.347, '35%'],
  [0.999, '99%'],
  [1, '100%'],
])('%d is %s', (share, expected) => {
  expect(percent(share, 'vi')).toBe(expected);
});

test.each([
  ['short text', 20, 'short text', false],
  ['some words, and more', 12, 'some words', true],
  ['中文中文中文', 4, '中文中文', true],
  ['𠀀𠀀𠀀', 3, '𠀀', true],
])('the beginning of “%s” is cut between words', (text, most, words, isCut) => {
  expect(beginningOf(text, most)).toEqual({ words, isCut });
});
