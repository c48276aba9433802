import { expect, test } from 'vitest';
import { restored } from '../../../../src/elements/timeline/restore.ts';
import { dayNumber } from '../../../../src/render/timeline/days.ts';

const item = (from: string, to: string) => ({
  ...{ id: from, kind: 'issued', refs: ['places/ha-noi'], at: from, words: () => '' },
  ...{ from: dayNumber(from), to: dayNumber(to) + 1 },
});
const page = {
  items: [item('2013-06-03', '2013-06-03'), item('2020-03-20', '2022-03-20')],
  edges: ['2020-01-01', '2021-01-01', '2022-01-01'].map(dayNumber),
  least: 28 / 731,
  hasEvent: () => false,
};
const of = (search: string) => restored({ search, hash: '' }, page);

test.each([
  ['?from=2020-02&to=2020-11', { from: '2020-02', to: '2020-11' }],
  ['?to=2014', { to: '2014' }],
  ['?from=2013&to=2013-06', { from: '2013', to: '2013-06' }],
  ['?kind=issued&place=ha-noi', { kind: 'issued', place: 'ha-noi' }],
])('%s is kept', (search, state) => {
  const { refused, ...found } = of(search);
  expect(found.state).toEqual(state);
  expect(refused).toEqual([]);
});

test.each([
  ['?from=2014&to=2015', ['from=2014', 'to=2015']],
  ['?from=2021&to=2020', ['from=2021', 'to=2020']],
  ['?kind=other', ['kind=other']],
])('%s is named as asked for in vain', (search, refused) => {
  expect(of(search)).toMatchObject({ state: {}, refused, window: { start: 0, end: 1 } });
});
