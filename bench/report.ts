import type { Built, Round } from './round.ts';

/** Names and cells of a plain table. */
export interface Table {
  head: string[];
  rows: string[][];
}

const mega = 1e6;

/** What is reported of every build, in the order of the table. */
const measures: readonly [string, (built: Built) => number | undefined, number][] = [
  ['full build, s', ({ full }) => full.wall, 2],
  ['CPU, user + system, s', ({ full }) => full.cpu, 2],
  ['peak memory, MB', ({ full }) => full.memory && full.memory / mega, 0],
  ['files', ({ weight }) => weight.files, 0],
  ['size of site, MB', ({ weight }) => weight.size / mega, 1],
  ['a reading page, HTML kB', ({ weight }) => weight.page / 1e3, 1],
  ['a reading page, gzip kB', ({ weight }) => weight.pageGzip / 1e3, 1],
  ['search folder, MB', ({ weight }) => weight.search / mega, 2],
];

/** The middle value; `undefined` when there is none. */
export function median(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined).sort((a, b) => a - b);
  return known[known.length >> 1];
}

function shown(value: number | undefined, digits: number): string {
  return value === undefined ? '–' : value.toFixed(digits);
}

function ratio(ours: number | undefined, theirs: number | undefined): string {
  return ours === undefined || !theirs ? '–' : (ours / theirs).toFixed(2);
}

/** Rows for rounds of one size: medians, and ours divided by each peer's. */
function sizeRows(rounds: readonly Round[], peers: readonly string[]): string[][] {
  const size = String(rounds[0]?.documents ?? 0);
  const of = (pick: (round: Round) => number | undefined) => median(rounds.map(pick));
  const compared = measures.map(([name, pick, digits]) => {
    const ours = of((round) => pick(round.ours));
    const cells = peers.flatMap((peer) => {
      const theirs = of((round) => {
        const built = round.peers.find((one) => one.name === peer);
        return built && pick(built);
      });
      return [shown(theirs, digits), ratio(ours, theirs)];
    });
    return [size, name, shown(ours, digits), ...cells];
  });
  const blank = peers.flatMap(() => ['', '']);
  const rebuild = of(({ ours }) => ours.rebuild.wall);
  const share = of(({ ours }) => (100 * ours.rebuild.wall) / ours.full.wall);
  return [
    ...compared,
    [size, 'rebuild after one edit, s', shown(rebuild, 2), ...blank],
    [size, 'rebuild, % of full build', shown(share, 0), ...blank],
    [
      size,
      'check, s',
      shown(
        of(({ ours }) => ours.check.wall),
        2,
      ),
      ...blank,
    ],
  ];
}

/** The report of all rounds, sizes one after the other. */
export function report(rounds: readonly Round[]): Table {
  const sizes = [...new Set(rounds.map(({ documents }) => documents))];
  const peers = [...new Set(rounds.flatMap((round) => round.peers.map(({ name }) => name)))];
  return {
    head: ['documents', 'measure', 'ours', ...peers.flatMap((peer) => [peer, 'ours / it'])],
    rows: sizes.flatMap((size) =>
      sizeRows(
        rounds.filter(({ documents }) => documents === size),
        peers,
      ),
    ),
  };
}

/** The table in columns: numbers to the right, the name of the measure to the left. */
export function formatTable({ head, rows }: Table): string {
  const widths = head.map((name, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? '').length), name.length),
  );
  const line = (row: string[]) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 1 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd();
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join(
    '\n',
  );
}
