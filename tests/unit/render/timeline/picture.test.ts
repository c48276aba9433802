import { expect, test } from 'vitest';
import { dayAfter, firstDay } from '../../../../src/render/timeline/days.ts';
import { documentsAndContext } from '../../../../src/render/timeline/lanes.ts';
import { drawPicture } from '../../../../src/render/timeline/picture.ts';
import { divideMonth, divideYears } from '../../../../src/render/timeline/segments.ts';
import { anEvent } from './an-event.ts';

const covered = { from: firstDay('2020-03'), to: dayAfter('2021') };
const division = divideYears(covered.from, covered.to);
const draw = (...events: ReturnType<typeof anEvent>[]) =>
  drawPicture(events, { division, covered });

test('puts a day where it lies in its year', () => {
  const [first, second] = draw(anEvent('2021-07-02')).segments;
  expect(first?.strips[0]?.marks).toEqual([]);
  expect(second?.strips[0]?.marks[0]?.pieces[0]?.x).toBeCloseTo((182 / 365) * 100, 2);
});

test('cuts a span where the year ends and goes on in the next', () => {
  const [first, second] = draw(anEvent('2020-12-01/2021-01-31')).segments;
  expect(first?.strips[0]?.marks[0]?.pieces[0]).toMatchObject({
    starts: 'known',
    ends: 'cut',
    end: 100,
  });
  expect(second?.strips[0]?.marks[0]?.pieces[0]).toMatchObject({
    starts: 'cut',
    ends: 'known',
    x: 0,
  });
});

test('keeps what lies before and after the covered time out of the picture and counts it', () => {
  const picture = draw(anEvent('2020-01-23'), anEvent('2020-03-20'), anEvent('2026-03-04/..'));
  expect(picture.earlier.map(({ id }) => id)).toEqual(['2020-01-23']);
  expect(picture.later.map(({ id }) => id)).toEqual(['2026-03-04-']);
  expect(picture.segments[0]?.strips[0]?.count).toBe(1);
});

test('marks the part of a year that is not covered', () => {
  const [first, second] = draw(anEvent('2020-03-20')).segments;
  expect(first?.outside).toEqual([{ x: 0, width: 16.393 }]);
  expect(second?.outside).toEqual([]);
});

test('orders lanes: clocks in the order of a document’s life, then kinds as they first occur', () => {
  const { lanes } = draw(
    anEvent('2020-03-11', { kind: 'international' }),
    anEvent('2020-03-20', { kind: 'received' }),
    anEvent('2020-03-21', { kind: 'directive' }),
    anEvent('2020-03-22', { kind: 'session' }),
  );
  expect(lanes.map(({ kind }) => kind)).toEqual([
    'session',
    'received',
    'international',
    'directive',
  ]);
});

test('counts the events that begin in each month, not those of which only the year is known', () => {
  const [first] = draw(anEvent('2020-03-20'), anEvent('2020-03'), anEvent('2020')).segments;
  expect(first?.columns.filter(({ count }) => count > 0)).toEqual([
    { period: '2020-03', x: 16.393, width: 8.47, count: 2 },
  ]);
});

test('stacks marks of neighbouring days in rows', () => {
  const { lanes } = draw(anEvent('2020-03-20'), anEvent('2020-03-21'), anEvent('2020-09-01'));
  expect(lanes[0]).toMatchObject({ rows: 2, dense: false });
});

test('draws bars by month where marks would lie on each other', () => {
  const march = Array.from({ length: 10 }, (_, day) => anEvent(`2020-03-${10 + day}`));
  const june = Array.from({ length: 5 }, (_, day) => anEvent(`2020-06-${10 + day}`));
  const { lanes, segments } = draw(...march, ...june);
  expect(lanes[0]).toMatchObject({ dense: true, count: 15 });
  expect(segments[0]?.strips[0]).toEqual({
    marks: [],
    count: 15,
    rows: 3,
    bars: 'M60 28v-28h31v28zM152 28v-14h30v14z',
  });
});

test('sets the days of a month apart', () => {
  const events = [anEvent('2020-03-20'), anEvent('2020-03-21')];
  const picture = drawPicture(events, { division: divideMonth('2020-03') });
  expect(picture.lanes[0]?.rows).toBe(1);
  expect(picture.segments[1]?.columns.at(-1)).toMatchObject({ period: '2020-03-20', count: 1 });
});

test('can tell documents from context alone', () => {
  const events = [anEvent('2020-03-11'), anEvent('2020-03-20', { documents: ['a'] })];
  const { lanes } = drawPicture(events, { division, covered, laneOf: documentsAndContext });
  expect(lanes.map(({ kind, count }) => [kind, count])).toEqual([
    ['documents', 1],
    ['context', 1],
  ]);
});

test('draws ten thousand events in bars, with no more nodes than lanes and months need', () => {
  const events = Array.from({ length: 10_000 }, (_, n) =>
    anEvent(`202${n % 2}-0${1 + (n % 9)}-1${n % 10}`, { id: `e${n}`, kind: `kind-${n % 4}` }),
  );
  const { lanes, segments } = drawPicture(events, { division });
  expect(lanes.every(({ dense }) => dense)).toBe(true);
  expect(segments.flatMap(({ strips }) => strips.flatMap(({ marks }) => marks))).toEqual([]);
  expect(segments.flatMap(({ columns }) => columns)).toHaveLength(24);
});

test('of a lane of bars it is told how many events have no sure day, in all and in each segment', () => {
  const days = Array.from({ length: 60 }, (_, at) => anEvent('2020-05-01', { id: `d-${at}` }));
  const picture = draw(
    ...days,
    anEvent('2020-05?'),
    anEvent('2020-05-01~'),
    anEvent('2021-04'),
    anEvent('2020-06?', { kind: 'few' }),
  );
  const [bars, few] = picture.lanes;
  expect([bars?.dense, bars?.inexact, bars?.count]).toEqual([true, 3, 63]);
  expect([few?.dense, few?.inexact]).toEqual([false, undefined]);
  expect(picture.segments.map(({ strips }) => strips[0]?.inexact)).toEqual([2, 1]);
});
