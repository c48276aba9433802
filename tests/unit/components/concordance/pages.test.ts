import { expect, test } from 'vitest';
import { keynessOf, keynessPages } from '../../../../src/components/concordance/keyness-pages.ts';
import { archivePeriods } from '../../../../src/components/concordance/periods.ts';
import { corpus, document } from '../../search/small-corpus.ts';

test('every document stands on one page of the list of keyness', () => {
  const { documents } = corpus(
    Array.from({ length: 20 }, (_, at) => ({ id: `d${at}`, text: 'một' })),
  );
  const pages = keynessPages({ documents });
  expect(pages.map(({ address }) => address)).toEqual([
    ...['/concordance/keyness/', '/concordance/keyness/2/', '/concordance/keyness/3/'],
  ]);
  expect(pages.flatMap((page) => page.documents)).toEqual(documents);
  expect(keynessPages({ documents: [] })).toHaveLength(1);
});

test('what sets a document apart stands in groups, the greatest first', () => {
  const one = {
    ...corpus([
      { id: 'a', text: 'Chống dịch như chống giặc. '.repeat(8) },
      { id: 'b', text: 'Học sinh đi học đều. '.repeat(8) },
    ]),
    digest: 'keyness-pages',
  };
  const [first] = keynessOf(one, keynessPages(one)[0] ?? { number: 1, address: '', documents: [] });
  expect(first?.document.id).toBe('a');
  expect(first?.groups[0]).toMatchObject({ length: 1, direction: 'over' });
  expect(first?.groups[0]?.rows[0]?.word).toBe('chống');
  expect(first?.groups.every(({ rows }) => rows.length > 0)).toBe(true);
});

test.each([
  ['months', ['2020-11-20', '2021-02'], 'month', ['2020-11', '2020-12', '2021-01', '2021-02']],
  [
    'years when there are too many months',
    ['2015', '2021-02'],
    'year',
    ['2015', '2016', '2017', '2018', '2019', '2020', '2021'],
  ],
  ['nothing without dates', [], 'year', []],
])('the axis of charts has %s', (_case, dates, unit, periods) => {
  const documents = dates.map((date, at) => document({ id: `d${at}`, date, text: 'một' }));
  const axis = archivePeriods(documents, 'vi');
  expect(axis.unit).toBe(unit);
  expect(axis.periods.map(({ period }) => period)).toEqual(periods);
});
