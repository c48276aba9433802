import { expect, test } from 'vitest';
import { compareSpans } from '../../../src/text/date-order.ts';
import { parseEdtf } from '../../../src/text/edtf.ts';

test('orders dates by their first day, then by their last, open and unknown ends last', () => {
  const inOrder = [
    '2019',
    '2020-03-01',
    '2020-03',
    '2020-03/..',
    '2020-03-20',
    '../2019',
    '../2020',
  ];
  const sorted = inOrder.toReversed().sort((a, b) => compareSpans(parseEdtf(a), parseEdtf(b)));
  expect(sorted).toEqual(inOrder);
});

test('puts a date that is not there after one that is', () => {
  expect(compareSpans(undefined, parseEdtf('2020'))).toBe(1);
  expect(compareSpans(parseEdtf('2020'), undefined)).toBe(-1);
  expect(compareSpans(undefined, undefined)).toBe(0);
});
