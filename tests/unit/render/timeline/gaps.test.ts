import { expect, test } from 'vitest';
import { gapBetween } from '../../../../src/render/timeline/gaps.ts';

test.each([
  ['2020-03-20', '2020-03-25', '5 ngày', '5 days'],
  ['2020-03-20', '2020-03-21', '1 ngày', '1 day'],
  ['2021-12-10', '2021-12-10', 'cùng ngày', 'the same day'],
  ['[2020-03-20,2020-03-21]', '2020-03-25', '4 hoặc 5 ngày', '4 or 5 days'],
  ['2020-03-20', '[2020-03-20,2020-03-21]', 'cùng ngày hoặc 1 ngày', 'the same day or 1 day'],
  ['2020-03-18/2020-03-20', '2020-03-25', '5-7 ngày', '5–7 days'],
  ['2020-03-20?', '2020-03-25', '5 ngày (chưa chắc)', '5 days (uncertain)'],
  ['2022-11-24', '2025-05-30~', 'khoảng 2 năm 6 tháng', 'about 2 years 6 months'],
  ['2019-05-30', '2020-03-20', 'khoảng 10 tháng', 'about 10 months'],
  [
    '2019-03-20/2019-06-20',
    '2020-03-20',
    'khoảng từ 9 tháng đến 1 năm',
    'about 9 months to 1 year',
  ],
  ['2020-03-20', '2026-03-04/..', 'ít nhất 5 năm 11 tháng', 'at least 5 years 11 months'],
  ['2020-03', '2021-11', 'khoảng 1 năm 8 tháng', 'about 1 year 8 months'],
  ['2020-03/2020-05', '2021-11', 'khoảng 18-20 tháng', 'about 18–20 months'],
  ['2020-03-20', '2022', 'khoảng 2 năm', 'about 2 years'],
  ['2020-03', '2020-04', undefined, undefined],
])('says how long it is from %s to %s', (from, to, vi, en) => {
  expect(gapBetween(from, to, 'vi')).toBe(vi);
  expect(gapBetween(from, to, 'en')).toBe(en);
});
