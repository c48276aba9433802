import { median, type Table } from './report.ts';
import type { SearchRound } from './search.ts';
import { type MadeIndex, type SearchEngine, searchEngines } from './search-index.ts';
import type { AskedEngine } from './search-open.ts';

const names: Record<SearchEngine, string> = {
  ours: 'ours',
  stock: 'stock Pagefind',
  minisearch: 'MiniSearch',
  lunr: 'lunr',
};

type OfIndex = (index: MadeIndex) => number | undefined;
type OfAsked = (asked: AskedEngine) => number | undefined;

const ofIndex: readonly [string, OfIndex, number][] = [
  ['index, s', ({ wall }) => wall, 2],
  ['CPU, user + system, s', ({ cpu }) => cpu, 2],
  ['peak memory, MB', ({ memory }) => memory && memory / 1e6, 0],
  ['files', ({ files }) => files, 0],
  ['on disk, MB', ({ bytes }) => bytes / 1e6, 2],
  ['the same compressed, MB', ({ sent }) => sent / 1e6, 2],
];

const ofAsked: readonly [string, OfAsked, number][] = [
  ['engine + first query, kB', ({ first }) => first.bytes / 1e3, 0],
  ['engine + first query, requests', ({ first }) => first.requests, 0],
  ['engine + first query, ms', ({ first }) => first.time, 0],
  ['second query, kB', ({ second }) => second.bytes / 1e3, 0],
  ['second query, requests', ({ second }) => second.requests, 0],
  ['second query, ms', ({ second }) => second.time, 1],
  ['later queries, median kB', ({ later }) => median(later.map(({ bytes }) => bytes / 1e3)), 0],
  ['later queries, median ms', ({ later }) => median(later.map(({ time }) => time)), 1],
  ['later queries, most ms', ({ later }) => Math.max(...later.map(({ time }) => time)), 1],
];

type OfRound = (round: SearchRound, engine: SearchEngine) => number | undefined;

/** Everything that is compared, as a function of a round and an engine. */
const measures: readonly [string, OfRound, number][] = [
  ...ofIndex.map(([name, pick, digits]): [string, OfRound, number] => [
    name,
    ({ engines }, engine) => pick(engines[engine].index),
    digits,
  ]),
  ...ofAsked.map(([name, pick, digits]): [string, OfRound, number] => [
    name,
    ({ engines }, engine) => median(engines[engine].asked.map(pick)),
    digits,
  ]),
];

/** What the tables mean. */
export const searchNote = [
  'Search: each engine indexes the same texts in a process of its own. Ours and the JSON engines begin with the texts in memory, ours with the whole model of the archive, and that memory counts; stock Pagefind, its program over plain pages, begins with files.',
  'Ours also indexes summaries, names, facets and dates. MiniSearch and lunr are given our folding; their index is one file without the texts, so they show titles, where ours and stock show words in their sentence.',
  'Queries: one headless Chromium over loopback HTTP without caches, text compressed, each engine in turn three times in fresh contexts, the same queries in the same order; the later ones are twelve. A query ends when a page of results can be drawn.',
].join('\n');

/** A table of what was measured, sizes one after the other, medians of rounds and openings; and ours divided by each. */
export function searchTable(rounds: readonly SearchRound[]): Table {
  const [, ...others] = searchEngines;
  const rows = [...bySize(rounds)].flatMap(([size, ofSize]) =>
    measures.map(([measure, pick, digits]) => {
      const of = (engine: SearchEngine) => median(ofSize.map((round) => pick(round, engine)));
      const ours = of('ours');
      const cells = others.flatMap((engine) => [
        shown(of(engine), digits),
        ratio(ours, of(engine)),
      ]);
      return [String(size), measure, shown(ours, digits), ...cells];
    }),
  );
  const head = others.flatMap((engine) => [names[engine], 'ours / it']);
  return { head: ['documents', 'search', names.ours, ...head], rows };
}

/** How many documents each engine finds for each query, beside how many hold all its words, marks aside. */
export function foundTable(rounds: readonly SearchRound[]): Table {
  const rows = [...bySize(rounds)].flatMap(([size, [round]]) =>
    (round?.queries ?? []).map(({ kind, text, holding }, index) => [
      String(size),
      `${kind}: ${text}`,
      String(holding),
      ...searchEngines.map((engine) =>
        String(round?.engines[engine].asked[0]?.found[index] ?? '–'),
      ),
    ]),
  );
  const head = searchEngines.map((engine) => names[engine]);
  return { head: ['documents', 'found', 'in the texts', ...head], rows };
}

/** Kilobytes that engine and first results may take, for archives of at most so many documents. */
const firstSearch: readonly [number, number][] = [
  [1000, 300],
  [10_000, 800],
];
const budgets = { time: 1.5, gigabytes: 2 };

/** One line a size that says in words which budgets ours keeps. */
export function searchBudgets(rounds: readonly SearchRound[]): string[] {
  return [...bySize(rounds)].map(([size, ofSize]) => {
    const of = (pick: (round: SearchRound) => number | undefined) => median(ofSize.map(pick));
    const first = of(({ engines: { ours } }) =>
      median(ours.asked.map((asked) => asked.first.bytes / 1e3)),
    );
    const time = of(({ engines: { ours, stock } }) => ours.index.wall / stock.index.wall);
    const memory = of(({ engines: { ours } }) => ours.index.memory);
    const [, most] = firstSearch.find(([documents]) => size <= documents) ?? [];
    const lines = [
      most === undefined ? '' : kept('engine and first query', first, most, 'kB'),
      kept('index time', time, budgets.time, 'times that of stock Pagefind'),
      kept('memory for the index', memory && memory / 1e9, budgets.gigabytes, 'GB'),
    ];
    return `${size} documents: ${lines.filter(Boolean).join('; ')}.`;
  });
}

function kept(what: string, value: number | undefined, most: number, unit: string): string {
  if (value === undefined) return `${what} is not known here`;
  const digits = most < 10 ? 2 : 0;
  const verdict = value <= most ? 'kept' : 'exceeded';
  return `${what} ${value.toFixed(digits)} of at most ${most} ${unit}: ${verdict}`;
}

const bySize = (rounds: readonly SearchRound[]) =>
  Map.groupBy(rounds, ({ documents }) => documents);

const shown = (value: number | undefined, digits: number) => value?.toFixed(digits) ?? '–';

const ratio = (ours: number | undefined, theirs: number | undefined) =>
  ours === undefined || !theirs ? '–' : (ours / theirs).toFixed(2);
