import { expect, test } from 'vitest';
import { slideDates } from '../../../../src/exports/timelinejs/slide-dates.ts';
import { timelineJs } from '../../../../src/exports/timelinejs/timelinejs.ts';
import { type DateSpan, parseEdtf } from '../../../../src/text/edtf.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

interface Slide {
  unique_id: string;
  text: { headline: string; text: string };
  group: string;
  sources: string[];
}

const files = {
  'corpus.yaml':
    'title: { vi: "Sổ & chép", en: Notes }\nlanguages: [vi, en]\nsite: https://archive.example\nkinds: { flood: { vi: Lũ lụt, en: Floods } }\n',
  'documents/a/index.md': markdown('Một', 'title: Thư <1>\ndates: { issued: "2020-03-20" }'),
  'people/an.yaml': 'name: Nguyễn An\n',
  'events/e.yaml':
    'title: { vi: "Nước <lên>", en: Flood }\ndate: "2020-03~"\nkind: flood\npeople: [an]\ndocuments: [a]\nsource: ["/d/a/#p1", "https://example.org/?a=1&b=2"]\n',
};
const read = (text: string) =>
  JSON.parse(text) as { title: unknown; events: (Slide & Record<string, unknown>)[] };

test('a date is told in numbers as far as they go, and in words where they do not go all the way', () => {
  const told = (value: string) => {
    const dates = slideDates({ value, span: parseEdtf(value) as DateSpan }, 'en');
    const { start_date, end_date, display_date = '' } = dates as Record<string, unknown>;
    return [start_date, end_date ?? {}]
      .map((date) => Object.values(date as object).join('-'))
      .concat(String(display_date))
      .join(' | ');
  };
  expect(
    [
      ...['2020-03-20', '2020-03', '2020', '2020-03-20/2020-03-22', '2020-03-20?', '2020-03~'],
      ...['202X', '2020-03/2020-05', '[2020-03-20,2020-03-23]', '2026-03-04/..', '../2019-05'],
      ...['1950-XX-05', '1950-XX', '2020-03-1X', '202X-03'],
    ].map((value) => `${value}: ${told(value)}`),
  ).toMatchInlineSnapshot(`
    [
      "2020-03-20: 2020-3-20 |  | ",
      "2020-03: 2020-3 |  | ",
      "2020: 2020 |  | ",
      "2020-03-20/2020-03-22: 2020-3-20 | 2020-3-22 | ",
      "2020-03-20?: 2020-3-20 |  | possibly 20 March 2020",
      "2020-03~: 2020-3 |  | about March 2020",
      "202X: 2020-1-1 | 2029-12-31 | sometime in the 2020s",
      "2020-03/2020-05: 2020-3-1 | 2020-5-31 | between March and May 2020",
      "[2020-03-20,2020-03-23]: 2020-3-20 | 2020-3-23 | 20 or 23 March 2020",
      "2026-03-04/..: 2026-3-4 |  | on or after 4 March 2026",
      "../2019-05: 2019-5-31 |  | in or before May 2019",
      "1950-XX-05: 1950-1-5 | 1950-12-5 | sometime between 5 January and 5 December 1950",
      "1950-XX: 1950 |  | ",
      "2020-03-1X: 2020-3-10 | 2020-3-19 | sometime between 10 and 19 March 2020",
      "202X-03: 2020-3-1 | 2029-3-31 | sometime between 1 March 2020 and 31 March 2029",
    ]
  `);
});

test('an event becomes a slide with its kind in words and what it rests on as links', () => {
  const { title, events } = read(timelineJs(goodCorpus(files), '/base/'));
  expect(title).toEqual({ text: { headline: 'Sổ &amp; chép', text: '' } });
  expect(events.map(({ unique_id }) => unique_id)).toEqual(['e', 'a-issued']);
  expect(events[0]).toMatchInlineSnapshot(`
    {
      "display_date": "khoảng tháng 3/2020",
      "documents": [
        "a",
      ],
      "edtf": "2020-03~",
      "group": "Lũ lụt",
      "kind": "flood",
      "people": [
        "people/an",
      ],
      "sources": [
        "https://archive.example/base/d/a/#p1",
        "https://example.org/?a=1&b=2",
      ],
      "start_date": {
        "month": 3,
        "year": 2020,
      },
      "text": {
        "headline": "Nước &lt;lên&gt;",
        "text": "<p>Người: <a href="https://archive.example/base/people/an/">Nguyễn An</a></p><p>Văn bản: <a href="https://archive.example/base/d/a/">Thư &lt;1&gt;</a></p><p>Nguồn: <a href="https://archive.example/base/d/a/#p1">https://archive.example/base/d/a/#p1</a>; <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a></p>",
      },
      "titles": {
        "en": "Flood",
        "vi": "Nước <lên>",
      },
      "unique_id": "e",
    }
  `);
  expect(events[1]?.text.headline).toBe('Ban hành: Thư &lt;1&gt;');
  expect(events[1]?.['titles']).toEqual({ vi: 'Ban hành: Thư <1>', en: 'Issued: Thư <1>' });
});

test('an archive that does not know its host links to nothing of its own', () => {
  const { 'corpus.yaml': settings, ...rest } = files;
  const corpus = goodCorpus({
    ...rest,
    'corpus.yaml': settings.replace('site: https://archive.example\n', ''),
  });
  const [slide] = read(timelineJs(corpus)).events;
  expect(slide?.text.text.match(/href="[^"]*"/g)).toEqual([
    'href="https://example.org/?a=1&amp;b=2"',
  ]);
});

test('a note stands first, its paragraphs and lines as HTML, and by itself in plain words', () => {
  const [slide] = read(
    timelineJs(
      goodCorpus({
        ...files,
        'events/e.yaml': `${files['events/e.yaml']}note: { vi: "Một <1>\\nhai\\n\\nba", en: One }\n`,
      }),
    ),
  ).events;
  expect(slide?.['note']).toBe('Một <1>\nhai\n\nba');
  expect(slide?.text.text).toMatch(/^<p>Một &lt;1&gt;<br>hai<\/p><p>ba<\/p><p>Người: /);
});
