import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/corpus/model.ts';
import { keynessCsv } from '../../../src/exports/keyness.ts';
import { wordsCsv } from '../../../src/exports/words.ts';
import { wordLists } from '../../../src/exports/words-list.ts';
import { parseCsv } from '../../site/csv.ts';
import { corpus as corpusOf, type Sketch } from '../search/small-corpus.ts';

let made = 0;
/** A corpus that no other list was made of. */
function corpus(sketches: (Sketch & { work?: string })[]): Corpus {
  made += 1;
  return { ...corpusOf(sketches), digest: `words-${made}` };
}

const plague = `Phòng, chống dịch bệnh. ${'Chống dịch như chống giặc. '.repeat(6)}`;
const school = `Trường học mở cửa. ${'Học sinh đi học đều. '.repeat(6)}`;

describe('the word list', () => {
  const one = corpus([
    { id: 'a', text: plague },
    { id: 'b', text: `${school}\nChống dịch.` },
  ]);
  const rows = parseCsv(wordsCsv(one));
  const row = (word: string) =>
    rows.find((found) => found['word']?.toLowerCase() === word.toLowerCase());

  test('counts what a plain scan counts', () => {
    const text = one.documents.flatMap(({ units }) => units.map((unit) => unit.text)).join('\n');
    const count = (pattern: RegExp) => String(text.match(pattern)?.length ?? 0);
    expect(row('chống')?.['count']).toBe(count(/chống/gi));
    expect(row('học')?.['count']).toBe(count(/học/gi));
    expect(row('chống dịch')?.['count']).toBe(count(/chống dịch/gi));
    expect(row('Học sinh đi')?.['count']).toBe(count(/học sinh đi/gi));
    const words = text.match(/[\p{L}\p{M}]+/gu)?.map((word) => word.toLowerCase()) ?? [];
    const { size, different } = wordLists(one);
    expect([size, different]).toEqual([words.length, new Set(words).size]);
  });

  test('knows in how many documents, and how often among a million', () => {
    expect(row('dịch')).toMatchObject({ length: '1', documents: '2' });
    const { size } = wordLists(one);
    const perMillion = (Number(row('dịch')?.['count']) * 1_000_000) / size;
    expect(Number(row('dịch')?.['per_million'])).toBeCloseTo(perMillion, 1);
  });

  test('has no run across a sign, and none that is rare', () => {
    expect(row('Phòng chống')).toBeUndefined();
    expect(row('giặc chống')).toBeUndefined();
    expect(row('Trường học')).toBeUndefined();
  });

  test('begins with the most frequent of each length', () => {
    for (const length of ['1', '2', '3']) {
      const counts = rows
        .filter((one) => one['length'] === length)
        .map((one) => Number(one['count']));
      expect(counts.length).toBeGreaterThan(0);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });
});

describe('keyness', () => {
  const keyness = (sketches: (Sketch & { work?: string })[]) =>
    parseCsv(keynessCsv(corpus(sketches)));

  test('tells the words of each document that the other lacks', () => {
    const rows = keyness([
      { id: 'a', text: plague },
      { id: 'b', text: school },
    ]);
    const first = (document: string, direction: string) =>
      rows.find((row) => row['document'] === document && row['direction'] === direction)?.['word'];
    expect(first('a', 'over')).toBe('chống');
    expect(first('b', 'over')).toBe('học');
    expect(first('b', 'under')).toBe('chống');
  });

  test('compares no witness of a work with another', () => {
    const rows = keyness([
      { id: 'a', text: plague, work: 'w' },
      { id: 'a2', text: plague, work: 'w' },
      { id: 'b', text: school },
    ]);
    const chong = rows.find(({ document, word }) => document === 'a' && word === 'chống');
    expect(chong).toMatchObject({ count: '13', rest_count: '0', direction: 'over' });
    const alone = keyness([
      { id: 'a', text: plague, work: 'w' },
      { id: 'a2', text: plague, work: 'w' },
    ]);
    expect(alone).toEqual([]);
  });

  test('a single document has none', () => {
    expect(keyness([{ id: 'a', text: plague }])).toEqual([]);
  });
});
