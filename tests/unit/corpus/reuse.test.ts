import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromProject } from '../../../scripts/commands/options.ts';
import { countWhole, documentWords } from '../../../src/corpus/document-words.ts';
import type { Corpus, Document } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { repeatedWords } from '../../../src/corpus/repeated-words.ts';
import { corpusReuse, type ReusePassage } from '../../../src/corpus/reuse.ts';
import { textAt } from '../../../src/corpus/reuse-place.ts';
import { countWords } from '../../../src/text/words.ts';
import { runsOutside, sharedRuns, wordKeys } from '../text/reuse/shared-runs.ts';
import { goodCorpus, interfaceLanguages, markdown } from './temp-corpus.ts';

const words = 'một hai ba bốn năm sáu bảy tám chín mười';
const dated = (date: string, more = '') => `title: Test\ndates: { ${date} }${more}`;
const issued = (date: string, more = '') => dated(`issued: "${date}"`, more);
const pair = (a: string, b: string) =>
  goodCorpus({
    'works/w.yaml': 'name: A work\n',
    'documents/a/index.md': markdown(words, a),
    'documents/b/index.md': markdown(words, b),
  });
const passagesOf = (id: string, passages: readonly ReusePassage[]) =>
  passages.filter(({ from, to }) => from.document === id || to.document === id);

describe('direction', () => {
  test.each([
    ['the earlier is the source', issued('2020-03-26'), issued('2020-03-20'), 'b a true'],
    ['one day may be either', issued('2020-03-20'), issued('2020-03-20'), 'a b false'],
    ['a month holds its days', issued('2020-03-20'), issued('2020-03'), 'b a false'],
    ['uncertain dates say nothing', issued('2020-03-26'), issued('2020-03-20?'), 'b a false'],
    ['approximate dates say nothing', issued('2019~'), issued('2020-03-20'), 'a b false'],
    ['undated texts say nothing', issued('2020-03-20'), 'title: Test', 'a b false'],
    ['a set of days', issued('[2020-03-20,2020-03-21]'), issued('2020-03-22'), 'a b true'],
    ['an open beginning', issued('../2020-03-20'), issued('2020-03-21'), 'a b true'],
    [
      'what was received later may be older',
      dated('received: "2020-03-26"'),
      issued('2020-03-20'),
      'b a false',
    ],
    [
      'what was captured earlier is older',
      dated('captured: "2020-03-19"'),
      issued('2020-03-20'),
      'a b true',
    ],
  ])('%s', (_case, a, b, expected) => {
    const shown = corpusReuse(pair(a, b)).map(
      ({ from, to, directed }) => `${from.document} ${to.document} ${directed}`,
    );
    expect(shown).toEqual([expected]);
  });
});

test('witnesses of one work are not compared', () => {
  const witness = issued('2020', '\nwork: w');
  expect(corpusReuse(pair(witness, witness))).toEqual([]);
  expect(corpusReuse(pair(witness, issued('2021')))).toHaveLength(1);
});

test('a passage knows its places, over several units', () => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown(`Trước đó: ${words}`, issued('2020')),
    'documents/b/index.md': markdown(
      'A. Một hai ba bốn năm\n\nsáu bảy tám – chín mười. Hết',
      issued('2021'),
    ),
  });
  expect(corpusReuse(corpus)).toEqual([
    {
      from: { document: 'a', unit: 'p1', start: 10, end: 10 + words.length },
      to: { document: 'b', unit: 'p1', start: 3, endUnit: 'p2', end: 23 },
      directed: true,
      words: 10,
      similarity: 1,
      text: words,
      stretches: [{ from: 2, to: 1, length: 10 }],
    },
  ]);
});

test('a passage does not end inside COVID-19, and counts it as one word', () => {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown(`Số 5-${words} COVID-19.`, issued('2020')),
    'documents/b/index.md': markdown(`${words} Covid 20`, issued('2021')),
  });
  const [passage] = corpusReuse(corpus);
  expect(passage?.text).toBe(`5-${words} COVID-19`);
  // “5-một” and “COVID-19” are there in part.
  expect(passage?.words).toBe(9);
});

test('the search runs once for each state of a corpus', () => {
  const corpus = pair(issued('2020'), issued('2021'));
  expect(corpusReuse(corpus)).toBe(corpusReuse({ ...corpus }));
  expect(corpusReuse(corpus, { n: 4 })).not.toBe(corpusReuse(corpus));
});

test('words and the whole words among them agree with the count of words', () => {
  const sign = fc.constantFrom(...'aáđ19 -.,’—(中のе'.split(''), '𠀀', 'x\u0301', ' và ');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const text = signs.join('').normalize('NFC');
      const { isJoined } = documentWords({ units: [{ text }], language: 'vi' } as Document);
      const all = new Uint8Array(isJoined.length).fill(1);
      expect(countWhole({ isJoined }, all)).toBe(countWords(text));
    }),
    { numRuns: 1000 },
  );
});

describe('how much is repeated', () => {
  const repeated = (id: string) => {
    const corpus = goodCorpus({
      'documents/a/index.md': markdown(`${words}.`, issued('2020')),
      'documents/b/index.md': markdown(`x y z ${words} u v w\n\n${words} s t`, issued('2021')),
    });
    const own = passagesOf(id, corpusReuse(corpus));
    return repeatedWords(corpus.document.get(id) as Document, own);
  };

  test('a word that stands in two passages counts once', () => {
    expect(repeated('a')).toEqual([{ document: 'b', words: 10, share: 1, direction: 'by' }]);
  });

  test('the share is out of all words of the document', () => {
    expect(repeated('b')).toEqual([
      { document: 'a', words: 20, share: 20 / 28, direction: 'from' },
    ]);
  });
});

describe('the notice and the conclusion', () => {
  const corpus = readCorpus(fromProject('content'), { interfaceLanguages }).corpus as Corpus;
  const notice = corpus.document.get('tb-172-tw-bao-chi') as Document;
  const conclusion = corpus.document.get('kl-296-tu') as Document;
  const passages = corpusReuse(corpus);
  const between = passages.filter(
    ({ from, to }) => from.document === notice.id && to.document === conclusion.id,
  );
  const textsOf = ({ units }: Document) => units.map(({ text }) => text);

  test('every row of eight words or more that both share is found, to the word', () => {
    const runs = sharedRuns(wordKeys(textsOf(notice)), wordKeys(textsOf(conclusion)), 8);
    expect(runs.length).toBeGreaterThan(20);
    const sides = between.map(({ stretches }) => {
      const [first, last] = [stretches[0], stretches.at(-1)];
      if (!first || !last) throw new Error('A passage has no words');
      return {
        a: { start: first.from, end: last.from + last.length },
        b: { start: first.to, end: last.to + last.length },
      };
    });
    expect(runsOutside(runs, sides)).toEqual([]);
  });

  test('the notice is the source of them all', () => {
    expect(between.every(({ directed }) => directed)).toBe(true);
    const other = passages.filter(
      ({ from, to }) => from.document === conclusion.id && to.document === notice.id,
    );
    expect(other).toEqual([]);
  });

  test('about a third of the words of the conclusion come from the notice', () => {
    const own = passagesOf(conclusion.id, passages);
    const [most] = repeatedWords(conclusion, own).filter(({ document }) => document === notice.id);
    expect(most?.direction).toBe('from');
    expect(most?.share).toBeGreaterThan(0.28);
    expect(most?.share).toBeLessThan(0.4);
    const all = documentWords(conclusion);
    expect(countWhole(all, new Uint8Array(all.isJoined.length).fill(1))).toBe(conclusion.words);
  });

  test('passages begin and end with whole words, and their text is that of their places', () => {
    for (const { from, to, text } of passages) {
      const source = corpus.document.get(from.document) as Document;
      expect(textAt(source, from)).toBe(text);
      for (const place of [from, to]) {
        const document = corpus.document.get(place.document) as Document;
        const unit = (id: string) => document.units.find((one) => one.id === id)?.text ?? '';
        const isWord = (sign: string) => /[\p{L}\p{M}\p{N}]/u.test(sign);
        const first = unit(place.unit);
        const last = unit(place.endUnit ?? place.unit);
        expect(isWord(first.charAt(place.start))).toBe(true);
        expect(isWord(first.charAt(place.start - 1))).toBe(false);
        expect(isWord(last.charAt(place.end - 1))).toBe(true);
        expect(isWord(last.charAt(place.end))).toBe(false);
      }
    }
  });

  test('the two witnesses of the notice are not compared', () => {
    const works = (id: string) => corpus.document.get(id)?.matter.work;
    expect(passages.filter(({ from, to }) => works(from.document) === works(to.document))).toEqual(
      [],
    );
  });
});
