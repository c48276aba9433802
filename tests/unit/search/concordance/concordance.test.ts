import { describe, expect, test } from 'vitest';
import { linesOverTime, perWords } from '../../../../src/search/concordance/counts.ts';
import { documentLines } from '../../../../src/search/concordance/document-lines.ts';
import { linesCsv } from '../../../../src/search/concordance/lines-csv.ts';
import { nearPieces } from '../../../../src/search/concordance/near-pieces.ts';
import {
  concordanceAddress,
  readConcordance,
  wordAddress,
} from '../../../../src/search/concordance/state.ts';
import { numberUnit } from '../../../../src/search/fragment.ts';
import { keysFor } from '../../../../src/text/keys.ts';
import { parseCsv } from '../../../site/csv.ts';
import { fragment } from './in-memory.ts';

const keys = keysFor('vi');
const clause = { keys: [keys.key('dịch')], adjacent: true, exact: true };
const linesOf = (id: string, text: string, date: string) =>
  documentLines(fragment(id, text, date), [clause], keys);

describe('the address', () => {
  test.each([
    '',
    '?q=Đảng',
    '?q=dang&sort=l2&marks=any&group=document&each=1&year=2020&document=x',
  ])('%s says what is shown and is read again', (address) => {
    const state = readConcordance(new URLSearchParams(address));
    expect(decodeURIComponent(concordanceAddress(state))).toBe(address);
  });

  test('what it cannot mean is left aside', () => {
    expect(readConcordance(new URLSearchParams('sort=x&marks=y&each=2&kind=name'))).toEqual({
      ...{ q: '', sort: 'date', marks: 'typed', isGrouped: false, isEach: false, filters: {} },
    });
  });

  test('a word of a list leads to exactly that word', () => {
    expect(decodeURIComponent(wordAddress('cho'))).toBe('/concordance/?q=cho&marks=exact');
  });
});

describe('counts', () => {
  const periods = ['2020-02', '2020-03', '2020-04'];

  test.each([
    ['a day', '2020-03-20', '2020-03'],
    ['a month', '2020-04', '2020-04'],
    ['an uncertain day', '2020-03-20?', '2020-03'],
    ['an interval in one month', '2020-03-01/2020-03-09', '2020-03'],
    ['an interval of two months', '2020-03-01/2020-04-09', undefined],
    ['one of two days', '[2020-03-20,2020-03-21]', '2020-03'],
    ['some day of a stretch', '[2020-03-20..2020-04-02]', undefined],
    ['a month with a day unknown', '2020-03-XX', '2020-03'],
    ['a time without end', '2020-03/..', undefined],
    ['a year', '2020', undefined],
    ['a season', '2020-21', undefined],
    ['a month outside', '2021-03', undefined],
    ['no date', '', undefined],
  ])('%s', (_case, date, period) => {
    const { bars, unplaced } = linesOverTime([linesOf('a', 'dịch và dịch', date)], periods);
    expect(bars.map((bar) => [bar.period, bar.count])).toEqual(period ? [[period, 2]] : []);
    expect(unplaced).toBe(period ? 0 : 2);
  });

  test('documents of one month are counted together, years where there are too many months', () => {
    const documents = [
      linesOf('a', 'dịch', '2020-03-20'),
      linesOf('b', 'dịch dịch', '2020-03'),
      linesOf('c', 'dịch', '2020-02'),
    ];
    expect(linesOverTime(documents, periods).bars).toEqual([
      { period: '2020-02', place: 0, count: 1, documents: 1 },
      { period: '2020-03', place: 1, count: 3, documents: 2 },
    ]);
    expect(linesOverTime(documents, ['2019', '2020']).bars).toEqual([
      { period: '2020', place: 1, count: 4, documents: 3 },
    ]);
  });

  test('frequency is told among ten thousand words', () => {
    expect(perWords(linesOf('a', 'dịch một hai ba', ''))).toBe(2500);
  });
});

test('the number of a document that its text does not print is no line', () => {
  const one = fragment('a', 'dịch\ndịch bệnh');
  one.anchors[0] = { ...one.anchors[0], id: numberUnit, location: 0, element: 'p', text: '' };
  const { lines, words } = documentLines(one, [clause], keys);
  expect(lines.map(({ unit }) => unit)).toEqual(['p2']);
  expect(words).toBe(2);
});

test('an occurrence that answers two questions is one line', () => {
  const { lines } = documentLines(fragment('a', 'dịch'), [clause, clause], keys);
  expect(lines).toHaveLength(1);
});

test('the table has a row for each line, with its whole address', () => {
  const { lines } = linesOf('a', 'Chống "dịch", như\nphòng dịch', '2020-03-20');
  const rows = parseCsv(
    linesCsv(lines, (document, unit) => `https://x.test/d/${document}/#${unit}`),
  );
  expect(rows).toEqual([
    {
      ...{ left: 'Chống "', key: 'dịch', right: '", như', document: 'a', title: 'Văn bản a' },
      ...{ number: '', date: '2020-03-20', unit: 'p1', address: 'https://x.test/d/a/#p1' },
    },
    {
      ...{ left: 'phòng', key: 'dịch', right: '', document: 'a', title: 'Văn bản a' },
      ...{ number: '', date: '2020-03-20', unit: 'p2', address: 'https://x.test/d/a/#p2' },
    },
  ]);
});

describe('the neighbour that lines are sorted by', () => {
  const near = (context: string, words: string[], distance: number, side: 'l' | 'r') =>
    nearPieces(context, words, { distance, side })
      .map(({ text, isNear }) => (isNear ? `[${text}]` : text))
      .join('');

  test.each([
    ['the first before', 'phòng, chống ', ['chống', 'phòng'], 1, 'l', 'phòng, [chống] '],
    ['the second before', 'phòng, chống ', ['chống', 'phòng'], 2, 'l', '[phòng], chống '],
    [
      'the second after, the same as the first',
      ' ba ba ba',
      ['ba', 'ba', 'ba'],
      2,
      'r',
      ' ba [ba] ba',
    ],
    ['none where lines are sorted otherwise', ' ba', ['ba'], 0, 'r', ' ba'],
    ['none where there are fewer words', ' ba', ['ba'], 2, 'r', ' ba'],
    ['none where the context was cut before it', 'ng ', ['chống'], 1, 'l', 'ng '],
  ] as const)('%s', (_case, context, words, distance, side, marked) => {
    expect(near(context, [...words], distance, side)).toBe(marked);
  });
});
