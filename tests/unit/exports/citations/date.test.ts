import { expect, test } from 'vitest';
import { cslDate } from '../../../../src/exports/citations/date.ts';

test.each([
  ['2020-03-26', { 'date-parts': [[2020, 3, 26]] }],
  ['2020-03', { 'date-parts': [[2020, 3]] }],
  ['2019-06~', { 'date-parts': [[2019, 6]], circa: true, literal: 'khoảng tháng 6/2019' }],
  ['2019-03-04?', { 'date-parts': [[2019, 3, 4]], circa: true, literal: 'có thể 4/3/2019' }],
  [
    '[2020-03-20,2020-03-21]',
    {
      'date-parts': [
        [2020, 3, 20],
        [2020, 3, 21],
      ],
      circa: true,
      literal: 'ngày 20 hoặc 21/3/2020',
    },
  ],
  [
    '2019-03-14/2019-03-15',
    {
      'date-parts': [
        [2019, 3, 14],
        [2019, 3, 15],
      ],
      literal: 'từ 14 đến 15/3/2019',
    },
  ],
  ['2026-03-04/..', { 'date-parts': [[2026, 3, 4]], circa: true, literal: 'từ 4/3/2026 về sau' }],
  ['../2021', { 'date-parts': [[2021]], circa: true, literal: 'từ năm 2021 trở về trước' }],
  ['2020-03-XX', { 'date-parts': [[2020, 3]], circa: true, literal: 'trong tháng 3/2020' }],
  [
    '2020-03-2X',
    {
      'date-parts': [
        [2020, 3, 20],
        [2020, 3, 29],
      ],
      circa: true,
      literal: 'trong khoảng từ 20 đến 29/3/2020',
    },
  ],
])('%s is numbers, and words where numbers are not all', (value, due) => {
  expect(cslDate({ value }, 'vi')).toEqual(due);
});

test('what is no date is none', () => {
  expect(cslDate({ value: 'mùa xuân' }, 'vi')).toBeUndefined();
});
