import { describe, expect, test } from 'vitest';
import { eventSource } from '../../../../src/elements/timeline/source.ts';
import { compactEvents, hasCounts } from '../../../../src/render/timeline/compact.ts';
import { periodsOf } from '../../../../src/render/timeline/periods.ts';
import { aCorpus } from '../../render/entity/a-corpus.ts';
import { anEvent } from '../../render/timeline/an-event.ts';

const dates = [
  ...['2019/2021', '2019-04/2020-01', '../2022', '2019-12-30/..', '2019-06/2019-08', '2018'],
  ...['2020-03', '2020-03-20', '2020-02-28/2020-03-02', '2020-03-31/2020-04-01', '2021'],
];
const events = dates.map((date) => anEvent(date));
const data = `data:application/json,${encodeURIComponent(compactEvents({ ...aCorpus([], [], []), events }, 'vi'))}`;

/** A view of one page that lists some events and names where all of them are. */
const viewOf = (period: string | undefined, listed: readonly string[] = []) =>
  ({
    dataset: { events: data, ...(period && { period }) },
    querySelectorAll: () =>
      listed.map((id) => ({ id: `e-${id}`, dataset: { at: '2020-03' }, textContent: id })),
  }) as unknown as HTMLElement;

describe('the events of a page that counts them', () => {
  test.each(periodsOf(events).map((period) => [period.name, period] as const))(
    '%s: those that begin in it and those that run on into it',
    async (name, { events: own, running }) => {
      const source = eventSource(viewOf(name));
      expect(await source.load()).toBe(true);
      const ids = source.items().map(({ id }) => id);
      expect(ids.toSorted()).toEqual([...own, ...running].map(({ id }) => id).toSorted());
    },
  );

  test('the whole has each once, and what a list carries is not taken twice', async () => {
    const [whole, month] = [
      eventSource(viewOf(undefined)),
      eventSource(viewOf('2020-03', ['2020-03'])),
    ];
    await Promise.all([whole.load(), month.load()]);
    expect(whole.items()).toHaveLength(dates.length);
    expect(month.items().filter(({ id }) => id === '2020-03')).toHaveLength(1);
  });
});

test('events are published for filters where a page counts those that run on, however few there are in all', () => {
  const lasting = (count: number) =>
    Array.from({ length: count }, (_none, index) => anEvent('2019/2021', { id: `${index}` }));
  const later = anEvent('2020-05');
  expect(hasCounts({ events: [...lasting(200), later] })).toBe(false);
  expect(hasCounts({ events: [...lasting(201), later] })).toBe(true);
});
