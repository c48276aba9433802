import { expect, test } from 'vitest';
import type { Document, Link } from '../../../../src/corpus/model.ts';
import { clockAxis } from '../../../../src/render/timeline/clock-axis.ts';
import { drawClocks } from '../../../../src/render/timeline/clock-picture.ts';
import { clockGroups, clocksOfWork } from '../../../../src/render/timeline/clocks.ts';
import { clocksIn } from '../../../../src/render/timeline/clocks-in.ts';
import type { Clock } from '../../../../src/schema/front-matter.ts';
import { aCorpus, aDate, aDocument, aMention, anEntity } from '../entity/a-corpus.ts';

const stated = (id: string, dates: Partial<Record<Clock, string>>, work?: string): Document => {
  const all = Object.entries(dates).map(([clock, value]) => ({
    clock: clock as Clock,
    ...aDate(value as string),
  }));
  const date = all.find(({ clock }) => clock === 'issued') ?? all[0];
  const document = aDocument(id, ['It follows the notice.'], work === undefined ? {} : { work });
  return { ...document, dates: all, ...(date && { date }) };
};

const session = '2020-03-20';
const issued = '[2020-03-20,2020-03-21]';
const press = stated('press', { session, issued, captured: '2026-03-04/..' }, 'notice');
const stamped = stated('stamped', { session, issued, received: '2020-03-25' }, 'notice');
const later = stated('later', { issued: '2020-03-26' });
const meeting = stated('meeting', { session: '2021-12-10', published: '2021-12-10' });
const single = stated('single', { issued: '2020-05-01' });
const notice = anEntity('works/notice', { date: aDate(issued) });
const implementing: Link = {
  ...aMention(later, 'p1', 'notice', '/works/notice/'),
  kind: 'implements',
};
const documents = [press, stamped, later, single, meeting];
const corpus = { ...aCorpus(documents, [notice], [implementing]), digest: 'clocks' };
const [ofNotice, ofMeeting] = clockGroups(corpus);

test('the dates of all copies of a work and of a text that carries it out stand in one group', () => {
  const rows = ofNotice?.rows.map(({ clock, documents, isShared, relation, since }) => [
    ...[clock, documents.map(({ id }) => id).join(' '), isShared],
    ...[relation, since?.clock],
  ]);
  expect(rows).toEqual([
    ['session', 'press stamped', true, undefined, undefined],
    ['issued', 'press stamped', true, undefined, undefined],
    ['received', 'stamped', false, undefined, 'issued'],
    ['issued', 'later', false, 'implements', 'issued'],
    ['captured', 'press', false, undefined, 'issued'],
  ]);
  expect(clocksOfWork('notice', corpus)).toBe(ofNotice);
});

test('a text with one date has no group of its own', () => {
  expect(clockGroups(corpus).map(({ address }) => address)).toEqual([
    '/works/notice/',
    '/d/meeting/',
  ]);
});

test('a page of a period shows the texts with a date in it', () => {
  const shown = (period?: string) => clocksIn(corpus, period).groups.map(({ address }) => address);
  expect(shown()).toEqual(['/works/notice/', '/d/meeting/']);
  expect(shown('2021')).toEqual(['/d/meeting/']);
  expect(shown('2026-03')).toEqual(['/works/notice/']);
  expect(shown('2022')).toEqual([]);
});

test('of very many texts a page shows those with most dates, and counts the rest', () => {
  const many = Array.from({ length: 15 }, (_, index) =>
    stated(`d${index}`, { session, published: '2020-04-01' }),
  );
  const last = stated('most', {
    session: '2021-01-01',
    issued: '2021-01-02',
    published: '2021-02',
  });
  const all = { ...aCorpus([...many, last], [], []), digest: 'many clocks' };
  const { groups, left } = clocksIn(all);
  expect(left).toBe(4);
  expect(groups.at(-1)?.address).toBe('/d/most/');
});

test('a capture years later is set apart by a break and squashes nothing', () => {
  const { rows, breaks } = drawClocks(ofNotice ?? { rows: [] as never });
  expect(breaks).toHaveLength(1);
  const at = rows.map(({ pieces }) => pieces[0]?.x ?? 0);
  const [start = 0, , received = 0, followed = 0, captured = 0] = at;
  expect((received - start) / (followed - start)).toBeCloseTo(5 / 6, 3);
  expect(followed - start).toBeGreaterThan(60);
  expect(captured).toBeGreaterThan(followed);
});

test('a ribbon parts the time that surely passed from what may have passed', () => {
  const { rows } = drawClocks(ofNotice ?? { rows: [] as never });
  const [first, second, received] = rows.map(({ ribbon }) => ribbon);
  expect(first).toBeUndefined();
  expect(second?.sure.end).toBe(second?.sure.x);
  expect(second?.possible.end).toBeGreaterThan(second?.possible.x ?? 100);
  expect(received?.sure).toEqual(received?.possible);
});

test('dates of one day stand on one place without ribbon', () => {
  const { rows, breaks } = drawClocks(ofMeeting ?? { rows: [] as never });
  expect(breaks).toEqual([]);
  expect(rows.map(({ ribbon }) => ribbon)).toEqual([undefined, undefined]);
  expect(rows[0]?.pieces).toEqual(rows[1]?.pieces);
});

test('no ribbon where no gap is claimed', () => {
  const vague = stated('vague', { session: '2020-03', published: '2020-03-25' });
  const [group] = clockGroups({ ...aCorpus([vague], [], []), digest: 'vague' });
  const { rows } = drawClocks(group ?? { rows: [] as never });
  expect(rows.map(({ ribbon }) => ribbon)).toEqual([undefined, undefined]);
});

test.each([
  ['two days are never broken apart', [1, 900], 0],
  ['what is six times as long as the rest is not', [0, 1, 7], 0],
  ['what is longer is', [0, 1, 8], 1],
  ['two long stretches are both', [0, 1, 400, 2400], 2],
])('%s', (_case, days, breaks) => {
  expect(clockAxis(days).breaks).toHaveLength(breaks);
});

test('days keep their order on the axis and stay inside it', () => {
  const { at } = clockAxis([0, 1, 5, 6, 2000]);
  const places = [0, 0.5, 1, 3, 5, 6, 1000, 2000].map(at);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(Math.min(...places)).toBe(4);
  expect(Math.max(...places)).toBe(96);
});
