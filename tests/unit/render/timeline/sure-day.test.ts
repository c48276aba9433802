import { expect, test } from 'vitest';
import { hasSureDay } from '../../../../src/render/timeline/sure-day.ts';
import { anEvent } from './an-event.ts';

test.each([
  ['2020-03-20', true],
  ['2020-03-20/2020-03-22', true],
  ['2020-03-20/..', true],
  ['2020-03-20/2020-05', true],
  ['{2020-03-20,2020-03-22}', true],
  ['../2020-03-20', false],
  ['2020-03', false],
  ['2020-03/2020-03-20', false],
  ['2020-03-2X', false],
  ['2020-03-20?', false],
  ['2020-03-20~', false],
  ['[2020-03-20,2020-03-21]', false],
])('%s: the day on which it began is sure: %s', (value, isSure) => {
  expect(hasSureDay(anEvent(value))).toBe(isSure);
});
