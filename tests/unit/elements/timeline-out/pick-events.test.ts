import { expect, test } from 'vitest';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { captionOf, fileName } from '../../../../src/elements/timeline-out/caption.ts';
import { pickers } from '../../../../src/elements/timeline-out/pick-events.ts';
import { eventsIcs } from '../../../../src/exports/calendar/events-ics.ts';
import { eventsCsv, eventsJson } from '../../../../src/exports/events.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';
import { icsFaults } from '../../exports/calendar/ics-faults.ts';

const event = (title: string, date: string) =>
  `title: ${JSON.stringify(title)}\ndate: "${date}"\nkind: k\nsource: https://example.org/\n`;
const long = 'a-name-so-long-that-the-line-of-a-calendar-which-holds-it-has-to-be-folded-somewhere';
const archive = () =>
  goodCorpus({
    'documents/doc/index.md': markdown('Một', 'title: Thư\ndates: { issued: "2020-03-20" }'),
    'events/b.yaml': event('Bão, "lớn"\nthật', '2020-03-22'),
    'events/bb.yaml': event('END:VEVENT', '2020-03-23'),
    [`events/${long}.yaml`]: event('Lụt', '2020-04'),
  });
const files: Record<string, (corpus: Corpus) => string> = {
  csv: eventsCsv,
  json: eventsJson,
  ics: eventsIcs,
};

test.each(Object.keys(files))(
  'events picked out of %s are those that a build writes of them',
  (format) => {
    const corpus = archive();
    const [write, pick] = [files[format], pickers[format]];
    expect(corpus.events).toHaveLength(4);
    for (const ids of [['b'], ['bb', long], ['doc-issued'], corpus.events.map(({ id }) => id)]) {
      const wanted = new Set(ids);
      const some = { ...corpus, events: corpus.events.filter(({ id }) => wanted.has(id)) };
      expect(pick?.(write?.(corpus) ?? '', wanted)).toBe(write?.(some));
    }
  },
);

test('a calendar of some events is sound', () => {
  expect(icsFaults(pickers['ics']?.(eventsIcs(archive()), new Set(['b', long])) ?? '')).toEqual([]);
});

test('a file and its picture are named after the time that they show', () => {
  expect(
    [{}, { from: '2020-03', to: '2021-02' }, { from: '2020-03', to: '2020-03' }].map((ends) =>
      fileName(ends, undefined),
    ),
  ).toEqual(['timeline', 'timeline-2020-03-2021-02', 'timeline-2020-03']);
  expect(
    [{}, { from: '2020-03' }, { to: '2020-11' }].map((ends) => fileName(ends, '2020')),
  ).toEqual(['timeline-2020', 'timeline-from-2020-03', 'timeline-to-2020-11']);
  const page = { title: 'Timeline', address: 'https://archive.example/timeline/' };
  const title = (between: string) => captionOf({ between, summary: '' }, page).title;
  expect([title(''), title('3/2020–2/2021')]).toEqual(['Timeline', 'Timeline, 3/2020–2/2021']);
});
