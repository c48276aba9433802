import { join } from 'node:path';
import { expect, test } from 'vitest';
import { timelineTable } from '../../../bench/timeline.ts';
import { timelineEvents, writeTimelineArchive } from '../../../bench/timeline-events.ts';
import type { Opened } from '../../../bench/timeline-open.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { parseEdtf } from '../../../src/text/edtf.ts';
import { tempFolder } from '../corpus/temp-corpus.ts';

test('a generated archive of events is without a fault, and holds every shape of a date', async () => {
  const events = timelineEvents(1000, 1);
  expect(timelineEvents(1000, 1)).toEqual(events);
  const folder = tempFolder({ 'README.md': '' });
  await writeTimelineArchive(join(folder, 'content'), events);
  const { corpus, problems } = readCorpus(join(folder, 'content'), { interfaceLanguages: ['vi'] });
  expect([problems, corpus?.events.length]).toEqual([[], 1000]);
  const spans = events.flatMap(({ date }) => parseEdtf(date) ?? []);
  const share = (what: (span: (typeof spans)[number]) => boolean) =>
    spans.filter(what).length / spans.length;
  expect(share(({ shape, openEnd }) => shape === 'interval' && !openEnd)).toBeCloseTo(0.1, 1);
  for (const found of [
    share(({ openEnd }) => openEnd),
    share(({ shape }) => shape === 'one-of'),
    share(({ uncertain }) => uncertain),
    share(({ approximate }) => approximate),
    share(({ precision }) => precision === 'year'),
  ])
    expect(found).toBeGreaterThan(0);
  expect(new Set(events.map(({ kind }) => kind)).size).toBe(12);
});

test('the table tells of each peer how many times ours it is, with medians of rounds', () => {
  const opened = (ready: number): Opened => ({
    ...{ ready, told: ready + 1000, seen: ready + 2000, slow: 4 * ready, work: ready },
    ...{ nodes: 100, heap: 1e6, focusable: 9, text: 0, bytes: 1000 },
  });
  const round = (ours: number) => ({
    events: 10,
    build: { wall: 2, cpu: 1, memory: 1 },
    pages: [
      { name: 'ours', opened: opened(ours) },
      { name: 'our year', opened: opened(100) },
      { name: 'vis-timeline', opened: opened(4000) },
    ],
  });
  const { head, rows } = timelineTable([round(200), round(100), round(900)]);
  expect(head).toEqual(['events', 'timeline', 'ours', 'our year', 'vis-timeline', 'it / ours']);
  expect(rows.slice(0, 3)).toEqual([
    ['10', 'full build, s', '2.0', '', '', ''],
    ['10', 'until ready, s', '0.20', '0.10', '4.00', '20.0'],
    ['10', 'the same, slow processor, s', '0.80', '0.40', '16.00', '20.0'],
  ]);
  expect(rows.map(([, measure]) => measure)).toContain('until it says so itself, s');
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => head.length));
  expect(rows.at(-2)?.at(-1)).toBe('–');
});
