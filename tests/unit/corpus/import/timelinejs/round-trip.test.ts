import { expect, test } from 'vitest';
import { eventYaml } from '../../../../../src/corpus/import/timelinejs/event-yaml.ts';
import type { Corpus, Event } from '../../../../../src/corpus/model.ts';
import { timelineJs } from '../../../../../src/exports/timelinejs/timelinejs.ts';
import { localized } from '../../../../../src/schema/localized.ts';
import { goodCorpus, markdown } from '../../temp-corpus.ts';
import { planOf } from './plan-of.ts';

const kinds = 'kinds: { flood: { vi: Lũ lụt, en: Floods } }\n';
const dates = [
  ...['2019', '2020-03', '2020-03-20', '2020-03-20~', '2020-03-20/2020-03-22', '2020-03/2020-05'],
  ...['[2020-04-01,2020-04-03]', '{2020-05-01,2020-05-03}', '202X', '2026-03-04/..', '../2018'],
];
/** Two paragraphs, the first of two lines, with signs that HTML and YAML have a meaning for. */
const notes = 'note: { vi: "Nước <lên>:\\n- nhanh & “mạnh”\\n\\nRồi rút.", en: Water }\n';
const archive = () =>
  goodCorpus({
    'corpus.yaml': `title: T\nlanguages: [vi, en]\nsite: https://archive.example\n${kinds}`,
    'documents/a/index.md': markdown('Một', 'title: Thư'),
    ...Object.fromEntries(
      dates.map((date, index) => [
        `events/e-${index}.yaml`,
        `title: { vi: "Lũ <${index}> & “mưa”", en: Flood }\ndate: "${date}"\nkind: flood\ndocuments: [a]\nsource: [/d/a/#p1, "https://example.org/?a=1&b=${index}"]\n${index % 2 ? notes : ''}`,
      ]),
    ),
  });

/** A file of TimelineJS, imported into an archive that has nothing. */
function imported(text: string): Corpus {
  const plan = planOf(
    text,
    { language: 'vi' },
    { 'corpus.yaml': `title: E\nlanguages: [vi]\n${kinds}` },
  );
  return goodCorpus({
    'corpus.yaml': `title: E\nlanguages: [vi]\n${kinds}`,
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

test('without what only archives of this kind write, dates come back as far as TimelineJS holds them', () => {
  const corpus = archive();
  const { events, ...rest } = JSON.parse(timelineJs(corpus)) as {
    events: Record<string, unknown>[];
  };
  const plain = events.map(({ edtf: _edtf, kind: _kind, sources: _sources, ...slide }) => slide);
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
