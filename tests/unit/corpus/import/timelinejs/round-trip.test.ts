import { expect, test } from 'vitest';
import { eventYaml } from '../../../../../src/corpus/import/timelinejs/event-yaml.ts';
import { refFields } from '../../../../../src/corpus/import/timelinejs/slide-refs.ts';
import type { Corpus, Event } from '../../../../../src/corpus/model.ts';
import { timelineJs } from '../../../../../src/exports/timelinejs/timelinejs.ts';
import { localized } from '../../../../../src/schema/localized.ts';
import { goodCorpus, markdown } from '../../temp-corpus.ts';
import { planOf, slide } from './plan-of.ts';

const kinds = 'kinds: { flood: { vi: Lũ lụt, en: Floods } }\n';
const dates = [
  ...['2019', '2020-03', '2020-03-20', '2020-03-20~', '2020-03-20/2020-03-22', '2020-03/2020-05'],
  ...['[2020-04-01,2020-04-03]', '{2020-05-01,2020-05-03}', '202X', '2026-03-04/..', '../2018'],
  '1950-XX-05',
];
/** Two paragraphs, the first of two lines, with signs that HTML and YAML have a meaning for. */
const notes = 'note: { vi: "Nước <lên>:\\n- nhanh & “mạnh”\\n\\nRồi rút.", en: Water }\n';
/** What both archives have; the first has a person more. */
const records = {
  'documents/a/index.md': markdown('Một', 'title: Thư'),
  'people/an.yaml': 'name: An\n',
  'places/song.yaml': 'name: Sông\n',
  'works/w.yaml': 'name: W\n',
};
const archive = () =>
  goodCorpus({
    'corpus.yaml': `title: T\nlanguages: [vi, en]\nsite: https://archive.example\n${kinds}`,
    ...records,
    'people/ba.yaml': 'name: Bà\n',
    ...Object.fromEntries(
      dates.map((date, index) => [
        `events/e-${index}.yaml`,
        `title: { vi: "Lũ <${index}> & “mưa”", en: Flood }\ndate: "${date}"\nkind: flood\npeople: [an]\nplaces: [song]\nabout: [works/w]\ndocuments: [a]\nsource: [/d/a/#p1, "https://example.org/?a=1&b=${index}"]\n${index % 2 ? notes : ''}`,
      ]),
    ),
  });

/** A file of TimelineJS, imported into an archive that has no events, and records if they are given. */
function imported(text: string, more: Record<string, string> = {}): Corpus {
  const files = { 'corpus.yaml': `title: E\nlanguages: [vi]\n${kinds}`, ...more };
  const plan = planOf(text, { language: 'vi' }, files);
  return goodCorpus({
    ...files,
    ...Object.fromEntries(
      plan.events.map(({ id, record, kept }) => [`events/${id}.yaml`, eventYaml(record, kept)]),
    ),
  });
}

const told = ({ id, title, date, kind, sources, note }: Event) => [
  ...[id, localized(title, 'vi'), date.value, kind, localized(note, 'vi')],
  sources.map((source) => String(source).replace(/^\/d/, 'https://archive.example/d')),
];

test('an archive that is taken out and in again has the same events', () => {
  const corpus = archive();
  expect(imported(timelineJs(corpus)).events.map(told)).toEqual(corpus.events.map(told));
});

test('what an event tells in other languages and names of records comes back where the archive has the records', () => {
  const whole = ({ id, title, note, people, places, about, documents }: Event) => ({
    ...{ id, title, note, people, places, about, documents },
  });
  const corpus = archive();
  const back = imported(timelineJs(corpus), records);
  expect(back.events.map(whole)).toEqual(corpus.events.map(whole));
});

test('a record that the archive has not stays as a comment, and that is told', () => {
  const [event] = planOf(
    slide({ people: ['people/ba', 'people/an'], places: ['works/w'], documents: ['a', 'b'] }),
    {},
    records,
  ).events;
  expect(event?.record).toMatchObject({ people: ['people/an'], documents: ['a'] });
  expect(event?.record.places).toBeUndefined();
  expect(event?.kept).toEqual([
    { name: 'people.0', text: 'people/ba' },
    { name: 'places.0', text: 'works/w' },
    { name: 'documents.1', text: 'b' },
  ]);
  expect(event?.remarks).toEqual([
    'The archive has no people/ba, works/w, b: what the slide says of them stands in comments.',
  ]);
});

test('without what only archives of this kind write, dates come back as far as TimelineJS holds them', () => {
  const corpus = archive();
  const { events, ...rest } = JSON.parse(timelineJs(corpus)) as {
    events: Record<string, unknown>[];
  };
  const others = new Set([...['edtf', 'kind', 'sources', 'titles', 'notes'], ...refFields]);
  const plain = events.map((slide) =>
    Object.fromEntries(Object.entries(slide).filter(([name]) => !others.has(name))),
  );
  const again = new Map(
    imported(JSON.stringify({ ...rest, events: plain })).events.map((event) => [event.id, event]),
  );
  expect(
    corpus.events.map(({ id, date, title }) => {
      const event = again.get(id);
      expect(event?.kind).toBe('flood');
      expect(localized(event?.title, 'vi')).toBe(localized(title, 'vi'));
      expect(event?.sources.at(-1)).toMatch(/^https:\/\/example\.org\/\?a=1&b=/);
      return `${date.value} → ${event?.date.value}`;
    }),
  ).toMatchInlineSnapshot(`
    [
      "1950-XX-05 → 1950-01-05/1950-12-05",
      "2019 → 2019",
      "202X → 2020-01-01/2029-12-31",
      "2020-03 → 2020-03",
      "2020-03/2020-05 → 2020-03-01/2020-05-31",
      "2020-03-20 → 2020-03-20",
      "2020-03-20~ → 2020-03-20",
      "2020-03-20/2020-03-22 → 2020-03-20/2020-03-22",
      "[2020-04-01,2020-04-03] → 2020-04-01/2020-04-03",
      "{2020-05-01,2020-05-03} → 2020-05-01/2020-05-03",
      "2026-03-04/.. → 2026-03-04",
      "../2018 → 2018-12-31",
    ]
  `);
});
