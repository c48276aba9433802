import { expect, test } from 'vitest';
import { facetsOf, yearRange, yearsOf } from '../../../src/search/facets.ts';
import { document } from './small-corpus.ts';

const years = (date: string) => {
  const one = document({ id: 'a', text: '', date });
  return yearsOf(one, yearRange([one, document({ id: 'b', text: '', date: '2018/2022' })]));
};

test.each([
  ['2020-03-20', ['2020']],
  ['2019-12/2021-01', ['2019', '2020', '2021']],
  ['2020/..', ['2020', '2021', '2022']],
  ['../2020', ['2018', '2019', '2020']],
  ['2026-03-04/..', ['2026']],
])('a document of %s stands in its years', (date, expected) => {
  expect(years(date)).toEqual(expected);
});

test('an undated document stands in no year', () => {
  expect(yearsOf({}, yearRange([]))).toEqual([]);
});

test('the publisher stands in for an issuer, as in the table of documents', () => {
  const one = document({ id: 'a', text: '' });
  one.matter.publisher = 'organisations/paper';
  expect(facetsOf(one, { range: yearRange([one]), named: new Map() }).issuer).toEqual([
    'organisations/paper',
  ]);
});
