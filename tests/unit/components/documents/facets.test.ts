import { expect, test } from 'vitest';
import { yearsOf } from '../../../../src/components/documents/facets.ts';
import type { StatedDate } from '../../../../src/corpus/model.ts';
import { parseEdtf } from '../../../../src/text/edtf.ts';

const stated = (value: string): { date: StatedDate } => {
  const span = parseEdtf(value);
  if (!span) throw new Error(value);
  return { date: { clock: 'issued', value, span } };
};

test.each([
  ['2020-03-20', ['2020']],
  ['2019-12/2021-01', ['2019', '2020', '2021']],
  ['2026-03-04/..', ['2026']],
])('a document of %s stands in its years', (value, years) => {
  expect(yearsOf(stated(value))).toEqual(years);
});

test('an undated document stands in no year', () => {
  expect(yearsOf({})).toEqual([]);
});
