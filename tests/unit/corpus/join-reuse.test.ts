import { describe, expect, test } from 'vitest';
import { storeReuse } from '../../../src/corpus/passim/stored.ts';
import { corpusReuse, type ReusePassage } from '../../../src/corpus/reuse.ts';
import { reuseJsonl } from '../../../src/exports/reuse.ts';
import { goodCorpus, markdown, readFiles } from './temp-corpus.ts';

const words = 'một hai ba bốn năm sáu bảy tám chín mười';
const path = 'reuse/passim.jsonl';
const files = {
  'works/w.yaml': 'name: A work\n',
  'documents/a/index.md': markdown(
    `${words} mười một. Lũ về sớm, cầu trôi.`,
    'title: A\ndates: { issued: "2020" }',
  ),
  'documents/b/index.md': markdown(
    `Trước đó ${words} hết. Lũ đã về, cầu đã trôi.`,
    'title: B\ndates: { issued: "2021" }',
  ),
};
const small = () => goodCorpus(files);

/** A passage from some words of `a` to some words of `b`, as it is kept. */
const stored = (from: string, to: string): ReusePassage => {
  const corpus = small();
  const place = (id: string, words: string) => {
    const start = corpus.document.get(id)?.units[0]?.text.indexOf(words) ?? -1;
    return { document: id, unit: 'p1', start, end: start + words.length };
  };
  return { from: place('a', from), to: place('b', to) } as ReusePassage;
};
const fileOf = (...passages: ReusePassage[]) => storeReuse(small(), passages, 'passim 2.0.1 -n 25');
const imported = (...passages: ReusePassage[]) =>
  goodCorpus({ ...files, [path]: fileOf(...passages) });

describe('imported passages', () => {
  const flood = () => stored('Lũ về sớm, cầu trôi', 'Lũ đã về, cầu đã trôi');

  test('join those that the archive finds by itself, and say what found them', () => {
    const joined = corpusReuse(imported(flood()));
    expect(joined.map(({ text, run }) => [text, run])).toEqual([
      [words, undefined],
      ['Lũ về sớm, cầu trôi', 'passim 2.0.1 -n 25'],
    ]);
    expect(joined[1]).toMatchObject({ directed: true, words: 4 });
  });

  test('say so in the data as well', () => {
    const lines = new TextDecoder()
      .decode(reuseJsonl(imported(flood())))
      .trim()
      .split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { run?: string }).run)).toEqual([
      undefined,
      'passim 2.0.1 -n 25',
    ]);
  });

  test('that say the same with no more words are left out', () => {
    const same = stored(words, words);
    const part = stored('hai ba bốn năm', 'hai ba bốn năm');
    expect(corpusReuse(imported(same, part))).toEqual(corpusReuse(small()));
  });

  test('that hold more words take the place of what the archive found', () => {
    const longer = stored(`${words} mười một. Lũ về`, `${words} hết. Lũ đã về`);
    const joined = corpusReuse(imported(longer));
    expect(joined.map((one) => [one.words, one.run])).toEqual([[12, 'passim 2.0.1 -n 25']]);
  });

  test('of what has become one work are left out', () => {
    const text = fileOf(flood());
    const asWitness = (file: string) => file.replace('title:', 'work: w\ntitle:');
    const witnesses = goodCorpus({
      'works/w.yaml': files['works/w.yaml'],
      'documents/a/index.md': asWitness(files['documents/a/index.md']),
      'documents/b/index.md': asWitness(files['documents/b/index.md']),
      [path]: text,
    });
    expect(corpusReuse(witnesses)).toEqual([]);
  });

  test('change the hash of the corpus', () => {
    expect(imported(flood()).digest).not.toBe(small().digest);
  });

  test('are not blamed for a document that cannot be read', () => {
    const text = fileOf(flood());
    const { problems } = readFiles({ ...files, [path]: text, 'documents/b/index.md': 'No front' });
    expect(problems.map(({ rule }) => rule)).toEqual(['no-front-matter']);
  });
});
