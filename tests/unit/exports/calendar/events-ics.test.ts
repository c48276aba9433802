import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDays } from '../../../../src/exports/calendar/days.ts';
import { eventsIcs } from '../../../../src/exports/calendar/events-ics.ts';
import { calendarLine, calendarText } from '../../../../src/exports/calendar/line.ts';
import { calendarColumns } from '../../../../src/exports/columns/feeds.ts';
import { writable } from '../../../../src/exports/writable.ts';
import { type DateSpan, parseEdtf } from '../../../../src/text/edtf.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';
import { icsFaults, readIcs } from './ics-faults.ts';

const event = (title: string, date: string, more = '') =>
  `title: ${JSON.stringify(title)}\ndate: "${date}"\nkind: k-k\nsource: https://example.org/a?b=1,2;c\n${more}`;
const settings = 'title: { vi: "Sổ, ghi; chép", en: Notes }\nlanguages: [vi, en]\nslug: notes\n';
const spanOf = (value: string) => parseEdtf(value) as DateSpan;

test('the days of a date run from the first to the last that it may mean, the end exclusive', () => {
  const days = (value: string) =>
    calendarDays(spanOf(value)).map((line) => line.replace('VALUE=DATE:', ''));
  expect(
    [
      ...['2020-03-20', '2020-02-28', '2020-12-31', '2020-03', '2020', '202X', '2020-03-20~'],
      ...['[2020-03-20,2020-03-23]', '{2020-03-20,2020-04-02}', '2020-03-20/2020-03-22'],
      ...['2026-03-04/..', '../2019-05', '0050-01-01', '9999-12-31'],
    ].map((value) => `${value} ${days(value).join(' ')}`),
  ).toMatchInlineSnapshot(`
    [
      "2020-03-20 DTSTART;20200320 DTEND;20200321",
      "2020-02-28 DTSTART;20200228 DTEND;20200229",
      "2020-12-31 DTSTART;20201231 DTEND;20210101",
      "2020-03 DTSTART;20200301 DTEND;20200401",
      "2020 DTSTART;20200101 DTEND;20210101",
      "202X DTSTART;20200101 DTEND;20300101",
      "2020-03-20~ DTSTART;20200320 DTEND;20200321",
      "[2020-03-20,2020-03-23] DTSTART;20200320 DTEND;20200324",
      "{2020-03-20,2020-04-02} DTSTART;20200320 DTEND;20200403",
      "2020-03-20/2020-03-22 DTSTART;20200320 DTEND;20200323",
      "2026-03-04/.. DTSTART;20260304 DTEND;20260305",
      "../2019-05 DTSTART;20190531 DTEND;20190601",
      "0050-01-01 DTSTART;00500101 DTEND;00500102",
      "9999-12-31 DTSTART;99991231 DURATION:P1D",
    ]
  `);
});

test('what the marked days do not say is said in words', () => {
  const corpus = goodCorpus({
    'corpus.yaml': settings,
    'documents/a/index.md': markdown(
      'Một',
      'title: Thư\ndates: { issued: "[2020-03-20,2020-03-21]" }',
    ),
    'events/b.yaml': event('Lụt', '2020-03-22'),
    'events/c.yaml': event('Bão', '2020-03~'),
    'events/d.yaml': event('Hạn', '2020-04-01/..'),
    'events/e.yaml': event('Họp', '{2020-05-01,2020-05-03}'),
    'events/f.yaml': event('Chợ', '2020-06-01/2020-06-03'),
  });
  const told = readIcs(eventsIcs(corpus)).map(({ summary, description }) => [
    summary,
    ...description.split('\n').filter((line) => !line.startsWith('Nguồn')),
  ]);
  expect(told).toMatchInlineSnapshot(`
    [
      [
        "Bão (khoảng 3/2020)",
        "Thời gian: khoảng tháng 3/2020.",
        "Không rõ đúng ngày nào: lịch đánh dấu mọi ngày có thể.",
      ],
      [
        "Ban hành: Thư (20 hoặc 21/3/2020)",
        "Thời gian: ngày 20 hoặc 21/3/2020.",
        "Không rõ đúng ngày nào: lịch đánh dấu mọi ngày có thể.",
      ],
      [
        "Lụt",
        "Thời gian: ngày 22/3/2020.",
      ],
      [
        "Hạn (từ 1/4/2020)",
        "Thời gian: từ 1/4/2020 về sau.",
        "Không nêu ngày kết thúc: lịch chỉ đánh dấu ngày đầu.",
      ],
      [
        "Họp (1 và 3/5/2020)",
        "Thời gian: ngày 1 và 3/5/2020.",
        "Vào từng ngày đã nêu; lịch đánh dấu từ ngày đầu đến ngày cuối.",
      ],
      [
        "Chợ",
        "Thời gian: từ 1 đến 3/6/2020.",
      ],
    ]
  `);
});

test('signs that mean something to calendars come back as they were written', () => {
  const title = 'Một, hai; ba\\bốn: "năm" ]]> 👩‍👩‍👧\nsáu'.normalize('NFC');
  const corpus = goodCorpus({
    'corpus.yaml': settings,
    'events/e.yaml': event(title, '2020', 'places: [nui]\n'),
    'places/nui.yaml': 'name: "Núi, sông; bến"\n',
  });
  const file = eventsIcs(corpus);
  expect(icsFaults(file)).toEqual([]);
  const [read] = readIcs(file);
  expect(read?.summary).toBe(`${title.replace('\n', ' ')} (2020)`);
  expect(read?.description).toContain('Nguồn: https://example.org/a?b=1,2;c');
  expect(read?.categories).toEqual(['k k']);
  const [, lines = ''] =
    /BEGIN:VEVENT\r\n(.*?)END:VEVENT/s.exec(file.replaceAll('\r\n ', '')) ?? [];
  const names = [...lines.matchAll(/^[A-Z-]+/gm)].map(([name]) => name);
  expect(names).toEqual(calendarColumns.map(({ name }) => name).filter((name) => name !== 'URL'));
  expect(file).toContain('LOCATION:Núi\\, sông\\; bến\r\n');
});

test('any words come back from a folded line, and no line is too long', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (words) => {
      const line = calendarLine(`SUMMARY:${calendarText(words)}`);
      const file = `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20200101T000000Z\r\nDTSTART;VALUE=DATE:20200101\r\nDTEND;VALUE=DATE:20200102\r\n${line}END:VEVENT\r\nEND:VCALENDAR\r\n`;
      expect(icsFaults(file)).toEqual([]);
      expect(readIcs(file)[0]?.summary).toBe(writable(words).replace(/\r\n?/g, '\n'));
    }),
  );
});

test('events keep their id on every host and after a move, and no clock is asked', () => {
  const files = { 'events/e.yaml': event('Lụt', '2020-03-22') };
  const [here, there] = ['https://a.example', 'https://b.example'].map((site) =>
    eventsIcs(goodCorpus({ ...files, 'corpus.yaml': `${settings}site: ${site}\n` }), '/x/'),
  );
  const uid = (file = '') => readIcs(file)[0]?.uid;
  expect(uid(here)).toBe(uid(there));
  expect(here).toContain('DTSTAMP:19700101T000000Z');
  expect(here).toContain('URL:https://a.example/x/events/e/');
  expect(eventsIcs(goodCorpus({ ...files, 'corpus.yaml': settings }))).not.toContain('URL:');
});

const calendar = (...lines: string[]) =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:1'],
    ...['DTSTAMP:20200101T000000Z', 'DTSTART;VALUE=DATE:20200101', 'DTEND;VALUE=DATE:20200102'],
    ...lines,
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n');

test.each([
  ['a line that is too long', calendar(`SUMMARY:${'a'.repeat(70)}`)],
  ['line ends of another kind', calendar('SUMMARY:a').replaceAll('\r\n', '\n')],
  ['a comma that is not escaped', calendar('SUMMARY:a, b')],
  ['two ids', calendar('UID:2')],
  ['an end and a length', calendar('DURATION:P1D')],
  ['an address without a host', calendar('URL:/events/e/')],
  ['an end before its beginning', calendar().replace('20200102', '20191231')],
  ['no event', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n'],
])('a calendar with %s would be found out', (_fault, file) => {
  expect(icsFaults(file)).not.toEqual([]);
  expect(icsFaults(calendar('SUMMARY:a\\, b'))).toEqual([]);
});

test('a letter that is cut would be found out', () => {
  const [before, after] = calendar('SUMMARY:ê')
    .split('ê')
    .map((part) => Buffer.from(part));
  const [first, last] = Buffer.from('ê').map(Number);
  const cut = Buffer.concat([
    ...[before ?? [], [first ?? 0], Buffer.from('\r\n '), [last ?? 0], after ?? []].map((part) =>
      Uint8Array.from(part),
    ),
  ]);
  expect(icsFaults(cut).join()).toContain('Cut inside a letter');
});
