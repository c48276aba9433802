import { expect, test } from 'vitest';
import { joinSpans } from '../../../src/text/join-spans.ts';

test('joins spans that overlap, not those that touch', () => {
  const spans = [
    { start: 8, end: 9 },
    { start: 0, end: 4 },
    { start: 2, end: 8 },
  ];
  expect(joinSpans(spans)).toEqual([
    { start: 0, end: 8 },
    { start: 8, end: 9 },
  ]);
});
