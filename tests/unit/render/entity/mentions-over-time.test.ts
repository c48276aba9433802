import { expect, test } from 'vitest';
import type { Document } from '../../../../src/corpus/model.ts';
import { drawBars, drawYears, hasFigures } from '../../../../src/render/entity/chart-layout.ts';
import {
  type MentionsOverTime,
  mentionsOverTime,
} from '../../../../src/render/entity/mentions-over-time.ts';
import { monthsOf } from '../../../../src/render/entity/months-of.ts';
import { aDate, aDocument } from './a-corpus.ts';

const dated = (value: string): Document => ({
  ...aDocument(`d-${value}`, []),
  date: { clock: 'issued', ...aDate(value) },
});
const undated = aDocument('undated', []);

/** The chart of an archive in which each document names the record as often as said. */
function chartOf(counts: [value: string, count: number][], more: Document[] = []) {
  const documents = counts.map(([value]) => dated(value));
  const mentions = counts.flatMap(([, count], index) =>
    count > 0 ? [{ document: documents[index] as Document, count }] : [],
  );
  return mentionsOverTime(mentions, [...documents, ...more]);
}

test('counts by month over the time that the archive covers', () => {
  const chart = chartOf([
    ['2020-11-20', 2],
    ['2020-11', 3],
    ['2020-12-01', 0],
    ['2021-02-01/2021-03-05', 1],
  ]);
  expect(chart).toEqual({
    unit: 'month',
    periods: ['2020-11', '2020-12', '2021-01', '2021-02'],
    bars: [
      { period: '2020-11', place: 0, count: 5, documents: 2 },
      { period: '2021-02', place: 3, count: 1, documents: 1 },
    ],
    held: [0, 1, 3],
    unplaced: 0,
  });
});

test('counts by year when months would be too many', () => {
  const chart = chartOf([
    ['2001-05-05', 1],
    ['2008', 4],
  ]);
  expect(chart?.unit).toBe('year');
  expect(chart?.periods).toHaveLength(8);
  expect(chart?.bars.map(({ period, count }) => [period, count])).toEqual([
    ['2001', 1],
    ['2008', 4],
  ]);
});

test('tells what it cannot place: a year among months, no date at all', () => {
  const documents = [dated('2020-03-01'), dated('2020'), dated('2020-12-01'), undated];
  const chart = mentionsOverTime(
    documents.map((document) => ({ document, count: 2 })),
    documents,
  );
  expect([chart?.bars.length, chart?.unplaced]).toEqual([2, 4]);
});

test.each([
  ['no document is dated', mentionsOverTime([{ document: undated, count: 1 }], [undated])],
  [
    'no mention is dated',
    mentionsOverTime([{ document: undated, count: 1 }], [dated('2020'), dated('2024'), undated]),
  ],
  [
    'all is of one month',
    chartOf([
      ['2020-03-01', 1],
      ['2020-03-20', 2],
    ]),
  ],
  [
    'nothing names it',
    chartOf([
      ['2020-03-01', 0],
      ['2021-03-20', 0],
    ]),
  ],
])('shows nothing when %s', (_case, chart) => {
  expect(chart).toBeUndefined();
});

test('takes in an archive of thousands of documents at once', () => {
  const documents = Array.from({ length: 5000 }, (_, index) => dated(`${1900 + (index % 100)}`));
  const chart = mentionsOverTime(
    documents.map((document) => ({ document, count: 1 })),
    documents,
  );
  expect(chart?.bars).toHaveLength(100);
  expect(chart?.bars.every(({ count, documents }) => count === 50 && documents === 50)).toBe(true);
});

const chart = (periods: string[], counts: Record<string, number>): MentionsOverTime => ({
  unit: periods[0]?.length === 4 ? 'year' : 'month',
  periods,
  bars: Object.entries(counts).map(([period, count]) => ({
    period,
    place: periods.indexOf(period),
    count,
    documents: 1,
  })),
  held: [],
  unplaced: 0,
});

test('bars are as high as their counts, the tallest fills the room, the least can be seen', () => {
  const years = ['2001', '2002', '2003', '2004'];
  const bars = drawBars(chart(years, { '2001': 1000, '2002': 500, '2004': 1 }));
  const heights = bars.map(({ height }) => Number.parseFloat(height));
  expect(heights[0]).toBe((heights[1] ?? 0) * 2);
  expect(heights[2]).toBe(2);
  expect(bars.map(({ middle }) => middle)).toEqual(['12.5%', '37.5%', '87.5%']);
  expect(
    new Set(bars.map(({ y, height }) => Number.parseFloat(y) + Number.parseFloat(height))).size,
  ).toBe(1);
});

test('years are named where there is room', () => {
  const months = Array.from({ length: 25 }, (_, index) => {
    const month = index + 11;
    return `${2020 + Math.floor(month / 12)}-${`${(month % 12) + 1}`.padStart(2, '0')}`;
  });
  expect(drawYears(chart(months, {})).map(({ year }) => year)).toEqual(['2021', '2022']);
  const years = Array.from({ length: 100 }, (_, index) => `${1900 + index}`);
  expect(drawYears(chart(years, {})).map(({ year }) => year)).toEqual([
    ...['1900', '1910', '1920', '1930', '1940', '1950', '1960', '1970', '1980', '1990'],
  ]);
  expect(hasFigures(chart(years, Object.fromEntries(years.map((year) => [year, 1]))))).toBe(false);
});

test.each([
  ['months', ['2020-03-20', '2022-11-24'], '2020-03/2022-11'],
  ['one month', ['2020-03-20', '2020-03-26'], '2020-03'],
  ['a year that holds the month', ['2020-03-20', '2020'], '2020'],
  ['nothing without dates', [], undefined],
])('from first to last: %s', (_case, values, range) => {
  expect(monthsOf([...values.map(dated), undated])).toBe(range);
});
