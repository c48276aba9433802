// Builds generated corpora and measures: times, memory, sizes; with --peers also Starlight on the same Markdown.
// Then anchors invented annotations, collates two witnesses, finds planted reuse, and measures that.
// With --only timeline: opens a timeline of so many events in Chromium, beside TimelineJS and vis-timeline.
// With --only search: indexes so many documents and searches them in Chromium, beside stock Pagefind, MiniSearch and lunr.
// Usage: npm run bench [-- --sizes 100,1000 --runs 1 --seed 1 --only builds|anchoring|collating|reuse|timeline|search --peers --json file]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Anchoring, anchoringTable, measureAnchoring } from '../bench/anchoring.ts';
import { type CollateCost, collateTable, measureCollate } from '../bench/collate.ts';
import { installPeers } from '../bench/install-peers.ts';
import { formatTable, report } from '../bench/report.ts';
import { measureReuseApart, type ReuseCost, reuseTable } from '../bench/reuse.ts';
import { type Round, runRound } from '../bench/round.ts';
import { measureSearch, type SearchRound } from '../bench/search.ts';
import { foundTable, searchBudgets, searchNote, searchTable } from '../bench/search-table.ts';
import { peers } from '../bench/starlight.ts';
import {
  measureTimeline,
  type TimelineRound,
  timelineNote,
  timelineTable,
} from '../bench/timeline.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '100,1000' },
    runs: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    peers: { type: 'boolean', default: false },
    json: { type: 'string' },
  },
});

const say = (line: string) => console.error(line);

/** A whole number of at least 1, or an end with a message. */
function counted(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  say(`--${option} takes whole numbers of at least 1, such as 100; it was given “${text}”.`);
  process.exit(1);
}

const sizes = values.sizes.split(',').map((size) => counted('sizes', size));
const runs = counted('runs', values.runs);
const seed = counted('seed', values.seed);
const { only } = values;
const parts = ['builds', 'anchoring', 'collating', 'reuse', 'timeline', 'search'];
if (only !== undefined && !parts.includes(only)) {
  say(`--only takes one of ${parts.join(', ')}; it was given “${only}”.`);
  process.exit(1);
}
const isAsked = (part: string) => only === undefined || only === part;
const folder = mkdtempSync(join(tmpdir(), 'bien-nien-bench-'));
const rounds: Round[] = [];
const anchored: Anchoring[] = [];
const collated: CollateCost[] = [];
const reused: ReuseCost[] = [];
const timelines: TimelineRound[] = [];
const searches: SearchRound[] = [];
/** Words of a document, as a notice has and as a long report. */
const lengths = [600, 3000];
try {
  if (values.peers) installPeers(peers, say);
  for (const documents of sizes) {
    for (let run = 1; run <= runs; run++) {
      if (runs > 1) say(`Round ${run} of ${runs}`);
      const own = join(folder, `${documents}-${run}`);
      if (isAsked('builds')) {
        const peersFirst = run % 2 === 0;
        const { peers } = values;
        rounds.push(await runRound({ documents, seed, peers, peersFirst, folder: own, say }));
      }
      if (isAsked('anchoring')) {
        say(`${documents} documents: anchoring`);
        anchored.push(measureAnchoring({ documents, seed }, own));
      }
      // These need a browser and the network once: only who asks for them by name gets them.
      if (only === 'timeline') {
        timelines.push(await measureTimeline({ events: documents, seed, folder: own, say }));
      }
      if (only === 'search') {
        searches.push(await measureSearch({ documents, seed, folder: own, say }));
      }
      for (const wordsEach of isAsked('reuse') ? lengths : []) {
        say(`${documents} documents of ${wordsEach} words: reuse`);
        reused.push(measureReuseApart({ documents, wordsEach, seed }));
      }
    }
  }
  if (isAsked('collating')) {
    say('Two witnesses: collating');
    collated.push(...[1000, 10_000].map((words) => measureCollate({ seed, words })));
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

if (process.exitCode !== 1) {
  const tables = [
    ...(rounds.length > 0 ? [report(rounds)] : []),
    ...(anchored.length > 0 ? [anchoringTable(anchored)] : []),
    ...(collated.length > 0 ? [collateTable(collated)] : []),
    ...(reused.length > 0 ? [reuseTable(reused)] : []),
    ...(timelines.length > 0 ? [timelineTable(timelines)] : []),
    ...(searches.length > 0 ? [searchTable(searches), foundTable(searches)] : []),
  ];
  const notes = [
    ...(timelines.length > 0 ? [timelineNote] : []),
    ...(searches.length > 0 ? [searchNote, ...searchBudgets(searches)] : []),
  ];
  console.log(`${tables.map(formatTable).join('\n\n')}

Medians of ${runs} run${runs === 1 ? '' : 's'}, ${availableParallelism()} cores, Node ${process.versions.node}. Other work on the machine is measured too.
CPU: of the build and of every process it waited for. Memory: most resident bytes of the process tree at one time, ten samples a second, shared pages counted once a process.
Sizes in powers of ten. Every build starts without caches, except the rebuild. Anchoring, collating and reuse run in one thread each.${notes.map((note) => `\n${note}`).join('')}`);
  if (values.json)
    writeFileSync(
      values.json,
      `${JSON.stringify({ seed, rounds, anchored, collated, reused, timelines, searches }, null, 2)}\n`,
    );
}
