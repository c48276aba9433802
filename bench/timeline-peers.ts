import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DateSpan, parseEdtf } from '../src/text/edtf.ts';
import type { GeneratedEvent } from './timeline-events.ts';

/** Folder of the other timelines, with a lock of its own. */
export const timelinePeers = join(import.meta.dirname, 'peers', 'timeline');

/** A page that draws events with one library, with the files that it loads. */
interface Peer {
  name: string;
  folder: string;
  /** Files and folders of the package, by their names beside the page. */
  files: Record<string, string>;
  /** What the page reads as `data`. */
  data(events: readonly GeneratedEvent[]): unknown;
  head: string;
  /** CSS selector of what it draws for events. */
  marks: string;
  /** Program that draws `data` into `#timeline` and calls `tellReady()` when it says that it is done. */
  script: string;
}

const packages = join(timelinePeers, 'node_modules');

/** Timelines that draw themselves in the browser, each as its own guide says, with kinds as groups. */
const peers: readonly Peer[] = [
  {
    name: 'vis-timeline',
    folder: 'vis',
    files: {
      'vis.js': join(packages, 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'),
      'vis.css': join(packages, 'vis-timeline/styles/vis-timeline-graph2d.min.css'),
    },
    data: (events) => ({
      items: events.map(({ id, title, date, kind }) => {
        const { from, to } = endsOf(date);
        return { id, content: title, group: kind, start: from, ...(to && { end: to }) };
      }),
      groups: [...new Set(events.map(({ kind }) => kind))].map((id) => ({ id, content: id })),
    }),
    head: '<link rel="stylesheet" href="vis.css"><script src="vis.js"></script>',
    marks: '.vis-item',
    script: `const timeline = new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(data.items), new vis.DataSet(data.groups), {});
timeline.once('changed', tellReady);`,
  },
  {
    name: 'TimelineJS',
    folder: 'timelinejs',
    files: { dist: join(packages, '@knight-lab/timelinejs/dist') },
    data: (events) => ({
      events: events.map(({ id, title, date, kind }) => {
        const { from, to } = endsOf(date);
        return {
          unique_id: id,
          group: kind,
          text: { headline: title },
          start_date: parts(from),
          ...(to && { end_date: parts(to) }),
        };
      }),
    }),
    head: '<link rel="stylesheet" href="dist/css/timeline.css"><script src="dist/js/timeline.js"></script>',
    marks: '.tl-timemarker',
    script: `const timeline = new TL.Timeline('timeline', data, { script_path: 'dist/js', font: null });
if (timeline.ready) tellReady(); else timeline.on('ready', tellReady);`,
  },
];

/** Write a page of each peer below `folder`, all with the same events; gives their names, paths and marks. */
export function writePeers(
  folder: string,
  events: readonly GeneratedEvent[],
): { name: string; path: string; marks: string }[] {
  return peers.map(({ name, folder: own, files, data, head, marks, script }) => {
    const place = join(folder, own);
    mkdirSync(place, { recursive: true });
    for (const [file, from] of Object.entries(files)) {
      cpSync(from, join(place, file), { recursive: true });
    }
    writeFileSync(join(place, 'data.js'), `const data = ${JSON.stringify(data(events))};\n`);
    writeFileSync(join(place, 'draw.js'), script);
    writeFileSync(
      join(place, 'index.html'),
      `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${name}</title>
<style>#timeline { height: 40rem }</style>
${head}</head>
<body><div id="timeline"></div>
<script src="data.js"></script><script src="draw.js"></script></body></html>
`,
    );
    return { name, marks, path: `${own}/` };
  });
}

/** First day of a date and, where it spans more than that day, its last: the peers know no other dates. */
function endsOf(date: string): { from: string; to?: string } {
  const span = parseEdtf(date) as DateSpan;
  const from = (span.min ?? span.max) as string;
  return span.max && span.max !== from ? { from, to: span.max } : { from };
}

function parts(day: string) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}
