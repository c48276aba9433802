import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { serve } from '../scripts/commands/serve.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { installPeers } from './install-peers.ts';
import { type Cost, measure } from './measure.ts';
import { ourCommand } from './ours.ts';
import { median, type Table } from './report.ts';
import { timelineEvents, writeTimelineArchive } from './timeline-events.ts';
import { type Opened, openTimeline, type PageToOpen } from './timeline-open.ts';
import { timelinePeers, writePeers } from './timeline-peers.ts';

/** One round: the same events built by us and opened in each timeline. */
export interface TimelineRound {
  events: number;
  build: Cost;
  /** Our whole timeline, fullest year and fullest month, and between them the peers. */
  pages: { name: string; opened: Opened }[];
}

interface RoundOptions {
  events: number;
  seed: number;
  /** An empty folder for this round alone. */
  folder: string;
  say: (line: string) => void;
}

/** Build an archive of generated events, and open it and the peers in one browser, one after the other. */
export async function measureTimeline(options: RoundOptions): Promise<TimelineRound> {
  const { events: count, seed, folder, say } = options;
  installPeers(timelinePeers, say);
  const content = join(folder, 'content');
  const out = join(folder, 'dist');
  const peers = join(folder, 'peers');
  mkdirSync(folder, { recursive: true });
  const events = timelineEvents(count, seed);
  await writeTimelineArchive(content, events);
  say(`${count} events: full build`);
  const build = await measure(
    ourCommand('build', ['--content', content, '--out', out], {
      log: join(folder, 'build.log'),
      cache: join(folder, 'cache'),
    }),
  );
  const drawn = writePeers(peers, events);
  const server = await launchBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  const ours = await serve({ folder: out, base: '/', port: 0 });
  const theirs = await serve({ folder: peers, base: '/', port: 0 });
  try {
    const pages: TimelineRound['pages'] = [];
    const open = async (name: string, page: PageToOpen) => {
      say(`${count} events: ${name}`);
      pages.push({ name, opened: await openTimeline(browser, page) });
    };
    const our = (path: string): PageToOpen => {
      const url = new URL(path, ours.url).href;
      return { url, folder: out, marks: ourMarks, isTelling: false };
    };
    // The first page of a browser pays for its start.
    await openTimeline(browser, our('timeline/'));
    // Ours are opened before and after each peer, so that one moment of a busy machine decides nothing.
    const openOurs = async () => {
      for (const [name, path] of ourPages(out)) await open(name, our(path));
    };
    await openOurs();
    for (const { name, path, marks } of drawn) {
      const url = new URL(path, theirs.url).href;
      await open(name, { url, folder: peers, marks, isTelling: true });
      await openOurs();
    }
    return { events: count, build, pages };
  } finally {
    await browser.close();
    await server.close();
    await Promise.all([ours.close(), theirs.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What stands for events in our pictures, with keys and filters at work: bars where they are many, else a mark each. */
const ourMarks = 'timeline-view:defined .tl-window :is(.tl-bars, .tl-mark)';

/** Our pages: the whole timeline, and of years and months the heaviest. */
function ourPages(out: string): [name: string, path: string][] {
  const folder = join(out, 'timeline');
  const heaviest = (shape: RegExp) =>
    readdirSync(folder)
      .filter((name) => shape.test(name))
      .map((name) => ({ name, size: statSync(join(folder, name, 'index.html')).size }))
      .sort((a, b) => b.size - a.size)[0]?.name;
  const [year, month] = [heaviest(/^\d{4}$/), heaviest(/^\d{4}-\d\d$/)];
  return [
    ['ours', 'timeline/'],
    ['our year', `timeline/${year}/`],
    ['our month', `timeline/${month}/`],
  ];
}

const measures: readonly [string, (opened: Opened) => number, number][] = [
  ['until ready, s', ({ ready }) => ready / 1000, 2],
  ['the same, slow processor, s', ({ slow }) => slow / 1000, 2],
  ['main thread CPU until then, s', ({ work }) => work / 1000, 2],
  ['until it says so itself, s', ({ told }) => told / 1000, 2],
  ['two frames after that, s', ({ seen }) => seen / 1000, 2],
  ['elements', ({ nodes }) => nodes, 0],
  ['heap, MB', ({ heap }) => heap / 1e6, 1],
  ['reached by keyboard', ({ focusable }) => focusable, 0],
  ['characters without script', ({ text }) => text, 0],
  ['files, compressed, kB', ({ bytes }) => bytes / 1e3, 0],
];

/** What the table means. */
export const timelineNote = [
  'Timelines: each peer once a round and ours before and after it, in fresh contexts of one headless Chromium, 1440 pixels wide. Until a page is ready nothing of the tools runs in it but what notes the moments.',
  'Ready, for all alike: the second frame with events on the screen; ours with its script at work. Slow processor: the same with the main thread slowed down four times, as browsers stand in for telephones; the server and the other threads are as fast as ever. Main thread CPU: with the processor as it is.',
  'It says so itself: ours with “load”, which waits for its fonts; vis-timeline with its first “changed”, before the frame that shows its items; TimelineJS with its “ready”.',
  'Our whole timeline draws so many events as bars by kind and month, each month a link to the page that lists them; our year and month are the heaviest of those pages.',
].join('\n');

/** A table of what was measured, sizes one after the other, with medians of several rounds; of each peer also how many times ours it is. */
export function timelineTable(rounds: readonly TimelineRound[]): Table {
  const names = [...new Set(rounds[0]?.pages.map(({ name }) => name))];
  const own = names.filter((name) => name.startsWith('our'));
  const others = names.filter((name) => !own.includes(name));
  const sizes = Map.groupBy(rounds, ({ events }) => events);
  const rows = [...sizes].flatMap(([size, ofSize]) => {
    const build = median(ofSize.map(({ build }) => build.wall)) ?? 0;
    const blank = names.slice(1).map(() => '');
    return [
      [String(size), 'full build, s', build.toFixed(1), ...blank, ...others.map(() => '')],
      ...measures.map(([measure, pick, digits]) => {
        const of = (name: string) =>
          median(
            ofSize.flatMap(({ pages }) =>
              pages.filter((page) => page.name === name).map(({ opened }) => pick(opened)),
            ),
          ) ?? 0;
        const ours = of('ours');
        const cells = others.flatMap((name) => [
          of(name).toFixed(digits),
          ours > 0 ? (of(name) / ours).toFixed(1) : '–',
        ]);
        return [String(size), measure, ...own.map((name) => of(name).toFixed(digits)), ...cells];
      }),
    ];
  });
  return {
    head: ['events', 'timeline', ...own, ...others.flatMap((name) => [name, 'it / ours'])],
    rows,
  };
}
