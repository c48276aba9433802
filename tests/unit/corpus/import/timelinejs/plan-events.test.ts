import { expect, test } from 'vitest';
import { readSlides } from '../../../../../src/corpus/import/timelinejs/read-slides.ts';
import { markdown } from '../../temp-corpus.ts';
import { recorded } from '../letter.ts';
import { planOf, slide } from './plan-of.ts';

const dateOf = (fields: Record<string, unknown>) => {
  const { events, refused } = planOf(slide(fields));
  const [event] = events;
  return event ? [event.record.date, ...event.remarks].join(' · ') : refused[0]?.faults.join(' · ');
};

test.each([
  [{ year: 2020 }, undefined, '2020'],
  [{ year: '2020', month: '3', day: '' }, undefined, '2020-03'],
  [{ year: '2020', month: '03', day: '20' }, undefined, '2020-03-20'],
  [{ year: 50 }, undefined, '0050'],
  [{ year: 2020, month: 3, day: 20 }, { year: 2020, month: 3, day: 20 }, '2020-03-20'],
  [{ year: 2020, month: 3, day: 20 }, { year: 2020, month: 4 }, '2020-03-20/2020-04'],
  [{ year: 2020 }, { year: '', month: '', day: '' }, '2020'],
  [{ year: 2020, month: 3, day: 1, hour: 0, minute: 0 }, undefined, '2020-03-01'],
  [
    { year: 2020, month: 3, day: 1, hour: 9, minute: 30 },
    undefined,
    '2020-03-01 · The time of “start_date” is left out: 9:30.',
  ],
])('the date %j to %j is %s', (start_date, end_date, told) => {
  expect(dateOf({ start_date, end_date })).toBe(told);
});

test.each([
  [{ start_date: { year: -44 } }, /^“start_date” lies before the year 0/],
  [{ start_date: { year: '1990s' } }, /no year of up to four digits: “1990s”/],
  [{ start_date: { year: 20200 } }, /no year of up to four digits/],
  [{ start_date: { year: 2020, day: 3 } }, /has a day, 3, but no month/],
  [{ start_date: { year: 2020, month: 2, day: 30 } }, /not in the calendar: 2020-02-30/],
  [{ start_date: { year: 2020, month: 'May' } }, /not in the calendar: 2020-May/],
  [{ start_date: '2020' }, /is not an object/],
  [{ start_date: undefined }, /It has no date/],
  [{ end_date: { year: 2019 } }, /Its end, 2019, lies before its beginning, 2020/],
  [{ end_date: { month: 4 } }, /“end_date” has no year/],
  [{ text: { headline: ' <b></b> ' } }, /It has no headline/],
  [{ group: '' }, /It has no group: name the kind of such events with --kind/],
  [{ media: { credit: 'AP' } }, /It names no address that it rests on/],
])('a slide with %j is refused with the reason', (fields, reason) => {
  expect(dateOf(fields)).toMatch(reason);
});

test('all faults of all slides are told at once, each slide with its line', () => {
  const text = `{ "title": { "text": { "headline": "Floods, [and]" } },
  "events": [
    {}, { "text": { "headline": "a \\"{[" } },

    { "start_date": { "year": 2020 }, "text": { "headline": "b" },
      "group": ["x", {}] }
  ], "eras": [
    { "start_date": { "year": 1 } }
  ] }`;
  expect(
    planOf(text).refused.map(({ slide: { line, role }, title, faults }) => [
      ...[line, role, title],
      faults.length,
    ]),
  ).toEqual([
    [1, 'title', 'Floods, [and]', 1],
    [3, 'event', '', 4],
    [3, 'event', 'a "{[', 3],
    [5, 'event', 'b', 2],
    [8, 'era', '', 2],
  ]);
});

test('sources are the addresses that a slide names, first those of its media', () => {
  const { events } = planOf(
    slide({
      media: {
        url: '<iframe src="https://video.example/1"></iframe>',
        link: '//example.org/b',
        credit: 'See <a href="https://example.org/c?d=1&amp;e=2">here</a>',
      },
      text: {
        headline: 'Flood',
        text: 'From https://example.org/b and (https://example.org/f). <a href="javascript:x()">y</a>',
      },
    }),
  );
  expect(events[0]?.record.source).toEqual([
    ...['https://example.org/b', 'https://video.example/1', 'https://example.org/c?d=1&e=2'],
    'https://example.org/f',
  ]);
});

test.each([
  [{ media: { url: '/d/letter/#p2' } }, '/d/letter/#p2'],
  [{ media: { link: '/archive/en/d/letter/' } }, '/d/letter/'],
  [{ text: { headline: 'F', text: '<a href="/d/letter/#p2">here</a>' } }, '/d/letter/#p2'],
  [{ text: { headline: 'F', text: 'It says so (/d/letter/#p2).' } }, '/d/letter/#p2'],
  [{ media: { url: 'https://archive.example/d/letter/#p2' } }, '/d/letter/#p2'],
  [{ media: { url: 'https://other.example/d/letter/#p2' } }, 'https://other.example/d/letter/#p2'],
  [{ media: { url: '/d/other/#p2' } }, undefined],
  [{ media: { credit: 'and/or /pictures/a.jpg' } }, undefined],
])('an address of this archive with its host or without is a source: %j', (fields, source) => {
  const { events } = planOf(
    slide({ media: {}, ...fields }),
    {},
    {
      'corpus.yaml': 'title: T\nlanguages: [en]\nsite: https://archive.example\n',
      'documents/letter/index.md': markdown('One.\n\nTwo.'),
    },
  );
  expect(events[0]?.record.source).toBe(source);
});

test('a source, a kind and a language may be said for all that state none', () => {
  const wishes = { source: 'https://example.org/all', kind: 'k', language: 'vi' };
  const [bare] = planOf(slide({ media: {}, group: '' }), wishes).events;
  expect(bare?.record).toMatchObject({
    title: { vi: 'Flood' },
    source: 'https://example.org/all',
    kind: 'k',
  });
  const [full] = planOf(slide({}), wishes).events;
  expect(full?.record).toMatchObject({ source: 'https://example.org/a', kind: 'weather' });
});

test('a group that names a kind of the archive is that kind', () => {
  const settings = 'title: T\nlanguages: [vi, en]\nkinds: { flood: { vi: Lũ lụt, en: Floods } }\n';
  const kindOf = (group: string) =>
    planOf(slide({ group }), {}, { 'corpus.yaml': settings }).events[0]?.record.kind;
  expect(['lũ lụt', 'Floods', 'flood', 'Ban hành', 'Bão'].map(kindOf)).toEqual([
    ...['flood', 'flood', 'flood', 'issued', 'Bão'],
  ]);
});

test('ids are ASCII, and no two slides get the same', () => {
  const one = { start_date: { year: 2020 }, group: 'g', media: { url: 'https://example.org/' } };
  const of = (headline: string, unique_id?: string) => ({ ...one, unique_id, text: { headline } });
  const text = JSON.stringify({
    events: [of('Đường sắt'), of('ĐƯỜNG SẮT!'), of('x', 'My_Id'), of('洪水'), of('y', 'duong-sat')],
  });
  expect(planOf(text).events.map(({ id }) => id)).toEqual([
    ...['duong-sat', 'duong-sat-2', 'my-id', 'event', 'duong-sat-3'],
  ]);
});

test('an event that the archive has is not made again, and another of the same id keeps its own', () => {
  const event = (title: string, date: string) =>
    `title: ${title}\ndate: "${date}"\nkind: k\nsource: https://example.org/\n`;
  const plan = (files: Record<string, string>) => planOf(slide({ unique_id: 'f' }), {}, files);
  expect(plan({ 'events/f.yaml': event('Lũ', '2020') })).toMatchObject({
    events: [],
    known: [{ id: 'f' }],
  });
  expect(plan({ 'events/f.yaml': event('Flood', '2020~') }).known).toMatchObject([
    { id: 'f', remark: 'Its date there is 2020~; the slide says 2020.' },
  ]);
  expect(plan({ 'events/f.yaml': event('Other', '2019') }).events.map(({ id }) => id)).toEqual([
    'f-2',
  ]);
});

test('the text of a slide is the note of its event, and what an event has no place for is kept', () => {
  const [event] = planOf(
    slide({
      text: {
        headline: 'The <i>flood</i>',
        text: '<p>It rose.<script>x()</script></p><p>Then fell.',
      },
      media: { url: 'https://example.org/a', caption: 'The bridge', thumbnail: '' },
      display_date: 'circa 1820',
      background: { color: '#fff' },
      autolink: false,
      own: 3,
    }),
  ).events;
  expect(event?.title).toBe('The flood');
  expect(event?.record.note).toEqual({ en: 'It rose.\n\nThen fell.' });
  expect(event?.kept).toEqual([
    { name: 'media.caption', text: 'The bridge' },
    { name: 'display_date', text: 'circa 1820' },
    { name: 'background.color', text: '#fff' },
    { name: 'own', text: '3' },
  ]);
});

test('the spreadsheet says the same as JSON', () => {
  const { events, refused } = planOf(recorded('timelinejs-sheet.csv'), { kind: 'milestone' });
  expect(
    events.map(({ id, record: { date, kind, source }, slide: { line }, remarks, kept }) => [
      ...[line, id, date, kind, source],
      ...[remarks.length, kept.map(({ name }) => name).join(' ')],
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        3,
        "ada-the-ferrywoman",
        "1815-12-10/1852-11-27",
        "milestone",
        [
          "https://example.org/ada.jpg",
          "https://example.org/ada",
          "https://example.org/ferry",
        ],
        0,
        "media.credit media.caption",
      ],
      [
        5,
        "the-bridge-is-built",
        "1843-07/1846",
        "Bridges",
        "https://example.org/bridge",
        0,
        "",
      ],
      [
        6,
        "the-great-flood",
        "1901-03-04",
        "Floods",
        "https://example.org/flood",
        2,
        "display_date",
      ],
    ]
  `);
  expect(refused.map(({ slide: { line, role } }) => [line, role])).toMatchInlineSnapshot(`
    [
      [
        2,
        "title",
      ],
      [
        8,
        "era",
      ],
    ]
  `);
});

test.each([
  ['[1]', /an object with a list “events”/],
  ['{"events": 3}', /an object with a list “events”/],
  ['{"events": [}', /It is not valid JSON/],
  ['{"timeline": {"date": []}}', /older TimelineJS/],
  ['Start Date,End Date,Headline\n1/2/2020,,x', /one cell a date/],
  ['a,b\n1,2', /spreadsheet saved as CSV/],
  ['', /spreadsheet saved as CSV/],
])('%s is no file of TimelineJS 3, and the reason is said', (text, reason) => {
  expect((readSlides(text) as { fault: string }).fault).toMatch(reason);
});
