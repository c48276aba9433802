import { expect, test } from 'vitest';
import { phrase } from '../../../bench/lexicon.ts';
import { seededRandom } from '../../../bench/random.ts';
import type { SearchRound } from '../../../bench/search.ts';
import { searchEngines } from '../../../bench/search-index.ts';
import type { AskedEngine } from '../../../bench/search-open.ts';
import { searchQueries } from '../../../bench/search-queries.ts';
import { foundTable, searchBudgets, searchTable } from '../../../bench/search-table.ts';
import { foldingFor, plainPage, searchText } from '../../../bench/search-texts.ts';
import { oneDocument } from './one-document.ts';

const fold = foldingFor('vi');
const random = seededRandom(1);
const texts = ['2021', '1986'].map((year, index) => ({
  id: `d${index}`,
  title: `Văn bản ${index}`,
  units: [
    `${index + 12}-QĐ/VP`,
    `Đường đất ${year}`,
    ...Array.from({ length: 60 }, () => phrase(random, 20)),
  ],
}));

test('asks the same queries for the same seed, each kind, and knows how many documents hold their words', () => {
  const queries = searchQueries(texts, fold, 7);
  expect(searchQueries(texts, fold, 7)).toEqual(queries);
  expect(queries).toHaveLength(14);
  for (const { kind, text, holding } of queries) {
    const folded = fold(text).map((word) => word.folded);
    const holders = texts.filter(({ units }) => {
      const words = new Set(units.flatMap(fold).map((word) => word.folded));
      return folded.every((word) => words.has(word));
    });
    expect(holding).toBe(holders.length);
    expect(holding > 0).toBe(kind !== 'unknown');
    if (kind === 'without marks') expect(text).toMatch(/^[ -~]*d[ -~]*$/i);
  }
  expect(queries.find(({ kind }) => kind === 'common')?.holding).toBe(2);
  expect(queries.find(({ kind }) => kind === 'rare')?.holding).toBe(1);
  const common = queries.find(({ kind }) => kind === 'common')?.text ?? '';
  for (const { text } of queries.filter(({ kind }) => kind.endsWith('marks')))
    expect(fold(text).map(({ folded }) => folded)).not.toContain(common);
});

test('gives every engine the text as ours has it: units on one line, the number where none prints it', () => {
  const units = ['Một\n  dòng', 'Số 5-TB/VP'];
  expect(searchText(oneDocument({ number: '12-TB/VP', units })).units).toEqual([
    '12-TB/VP',
    'Một dòng',
    'Số 5-TB/VP',
  ]);
  expect(searchText(oneDocument({ number: '5-TB/VP', units })).units).toHaveLength(2);
  const page = plainPage({ id: 'a', title: 'A & B', units: ['<b>'] });
  expect(page).toContain('<title>A &#38; B</title>');
  expect(page).toContain('<p id="p1">&#60;b&#62;</p>');
});

/** A round in which every number of an engine is `value`, in the units of the table. */
function round(documents: number, values: readonly number[]): SearchRound {
  const entries = searchEngines.map((engine, place) => {
    const value = values[place] ?? 0;
    const one = { requests: value, bytes: value * 1e3, time: value };
    const asked: AskedEngine = {
      ...{ first: one, second: one, later: [one, { ...one, time: value * 9 }, one] },
      found: [value],
    };
    const weight = { files: value, bytes: value * 1e6, sent: value * 1e6 };
    const index = { wall: value, cpu: undefined, memory: value * 1e9, ...weight };
    return [engine, { index, asked: [asked] }];
  });
  const queries = [{ kind: 'rare', text: 'khuê', holding: 3 }];
  return { documents, queries, engines: Object.fromEntries(entries) } as SearchRound;
}

test('the table compares medians of ours with each engine', () => {
  const rounds = [round(1000, [2, 4, 1, 0]), round(1000, [9, 9, 9, 9]), round(1000, [1, 1, 1, 0])];
  const { head, rows } = searchTable(rounds);
  expect(head.slice(2, 7)).toEqual([
    'ours',
    'stock Pagefind',
    'ours / it',
    'MiniSearch',
    'ours / it',
  ]);
  const row = (name: string) => rows.find(([, measure]) => measure === name)?.slice(2);
  expect(row('index, s')).toEqual(['2.00', '4.00', '0.50', '1.00', '2.00', '0.00', '–']);
  expect(row('CPU, user + system, s')).toEqual(['–', '–', '–', '–', '–', '–', '–']);
  expect(row('later queries, median ms')?.[0]).toBe('2.0');
  expect(row('later queries, most ms')?.[0]).toBe('18.0');
  expect(rows.every((cells) => cells.length === head.length)).toBe(true);
});

test('tells what each engine finds beside what stands in the texts', () => {
  const { rows } = foundTable([round(10, [3, 4, 2, 3])]);
  expect(rows).toEqual([['10', 'rare: khuê', '3', '3', '4', '2', '3']]);
});

test('says in words which budgets are kept, each size with its own', () => {
  const rounds = [
    round(1000, [1, 1, 1, 1]),
    round(10_000, [900, 1, 1, 1]),
    round(20_000, [1, 2, 1, 1]),
  ];
  expect(searchBudgets(rounds)).toEqual([
    '1000 documents: engine and first query 1 of at most 300 kB: kept; index time 1.00 of at most 1.5 times that of stock Pagefind: kept; memory for the index 1.00 of at most 2 GB: kept.',
    '10000 documents: engine and first query 900 of at most 800 kB: exceeded; index time 900.00 of at most 1.5 times that of stock Pagefind: exceeded; memory for the index 900.00 of at most 2 GB: exceeded.',
    '20000 documents: index time 0.50 of at most 1.5 times that of stock Pagefind: kept; memory for the index 1.00 of at most 2 GB: kept.',
  ]);
});
