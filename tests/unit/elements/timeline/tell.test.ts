import { expect, test } from 'vitest';
import { betweenWords } from '../../../../src/elements/timeline/tell.ts';

test.each([
  [{ from: '2020-03', to: '2021-12' }, '3/2020–12/2021', 'Mar 2020–Dec 2021'],
  [{ from: '2020-03', to: '2020-03' }, '3/2020', 'Mar 2020'],
  [{ from: '2020', to: '2020' }, '2020', '2020'],
  [{ to: '2020-01' }, '…–1/2020', '…–Jan 2020'],
  [{ from: '2021' }, '2021–…', '2021–…'],
  [{}, '', ''],
])('%j is said as %s', (asked, vietnamese, english) => {
  expect(betweenWords(asked, 'vi')).toBe(vietnamese);
  expect(betweenWords(asked, 'en')).toBe(english);
});
