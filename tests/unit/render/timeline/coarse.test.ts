import { expect, test } from 'vitest';
import { groupCoarse, headedLists } from '../../../../src/render/timeline/coarse.ts';
import { groupEvents } from '../../../../src/render/timeline/groups.ts';
import { anEvent } from './an-event.ts';

test.each([
  ['the year', '1950', 'year'],
  ['the year of a doubtful date', '1950?', 'year'],
  ['the year and the day', '1950-XX-05', 'year'],
  ['the decade', '195X', 'decade'],
  ['the decade and the month', '195X-03', 'decade'],
  ['the century', '19XX', 'century'],
  ['the century, though the last digit is known', '19X5', 'century'],
  ['the millennium', '1XXX', 'millennium'],
  ['a beginning by its decade', '195X/1962', 'decade'],
  ['a beginning by its year', '1950/196X', 'year'],
  ['an end where the beginning is open', '../195X', 'decade'],
  ['the least known of several', '[1950,195X]', 'decade'],
])('knows %s of %s', (_case, value, part) => {
  expect(groupCoarse([anEvent(value)]).map((group) => group.part)).toEqual([part]);
});

test('what is known best comes first, and each stays in its order', () => {
  const groups = groupCoarse(['19XX', '195X', '1950', '195X-03', '1950~'].map((it) => anEvent(it)));
  expect(groups.map(({ part, events }) => [part, events.map(({ date }) => date.value)])).toEqual([
    ['year', ['1950', '1950~']],
    ['decade', ['195X', '195X-03']],
    ['century', ['19XX']],
  ]);
});

test('a decade has a heading of its own beside that of the year and those of months', () => {
  const events = ['1950', '195X', '1950-06', '1950-06-02'].map((it) => anEvent(it));
  const lists = groupEvents(events).flatMap(({ year, months }) => headedLists(year, months));
  expect(lists.map(({ id, events }) => [id, events.length])).toEqual([
    ['y1950-whole', 1],
    ['y1950-decade', 1],
    ['m1950-06', 2],
  ]);
});
