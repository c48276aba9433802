import type { Problem } from '../problem.ts';
import { compareEntries, formatEntry, type LockEntry, parseEntry } from './entry.ts';

/** Name of the file in the content folder. */
export const lockFile = 'addresses.lock';

/** Every address that was ever published. */
export interface Lock {
  /** What happened to each address, the latest last; by address. */
  history: Map<string, LockEntry[]>;
  /** Line in the file of the latest entry of an address, counting from 1. */
  lineOf: (address: string) => number;
}

/** The lock of an archive that was never published. */
export const emptyLock: Lock = { history: new Map(), lineOf: () => 1 };

const heading = '# Biên Niên addresses 1. Written by the build, kept for ever: never edit a line.';

/**
 * Read `addresses.lock`. Lines may stand in any order, as merging leaves them. Problems: marks of a
 * conflict, lines that are no entry or were changed by hand, lines that stand twice or tell two
 * things of one address in one revision.
 */
export function readLock(text: string): { lock: Lock; problems: Problem[] } {
  const problems: Problem[] = [];
  const history = new Map<string, LockEntry[]>();
  const lines = new Map<string, number>();
  const seen = new Map<string, number>();
  text.split('\n').forEach((line, index) => {
    const number = index + 1;
    const add = (rule: string, message: string, fix: string) =>
      problems.push({ rule, file: lockFile, line: number, message, fix });
    if (line === '' || line.startsWith('#')) return;
    if (/^(<{7}|={7}|>{7}|\|{7})/.test(line)) {
      add('lock-conflict', `A merge has left the mark “${line.slice(0, 40)}”.`, keepBoth);
      return;
    }
    const entry = parseEntry(line);
    if (entry === 'malformed') {
      add('lock-line', `This is no line of a lock: “${line.slice(0, 80)}”.`, restore);
      return;
    }
    if (entry === 'edited') {
      const [address] = line.split('\t');
      add('lock-edited', `The line of ${address} was changed since it was written.`, restore);
      return;
    }
    const day = entry.state === 'live' ? '' : entry.date;
    const key = [entry.address, entry.revision, entry.state, day].join('\t');
    const first = seen.get(key);
    if (first !== undefined) {
      const isSame = history.get(entry.address)?.some((one) => formatEntry(one) === line) ?? false;
      add(
        'lock-duplicate',
        isSame
          ? `Line ${first} says the same of ${entry.address}.`
          : `Line ${first} says something else of ${entry.address} in the same revision.`,
        isSame ? 'Delete one of the two.' : 'Keep the one that was published first.',
      );
      return;
    }
    seen.set(key, number);
    const known = history.get(entry.address);
    if (known) known.push(entry);
    else history.set(entry.address, [entry]);
    if (latest(history.get(entry.address)) === entry) lines.set(entry.address, number);
  });
  for (const list of history.values()) list.sort(compareEntries);
  return { lock: { history, lineOf: (address) => lines.get(address) ?? 1 }, problems };
}

const latest = (entries: readonly LockEntry[] = []) => entries.toSorted(compareEntries).at(-1);

const keepBoth =
  'Keep the lines of both sides, delete the marks, then build: both have published what they say.';
const restore =
  'Take the line back as it was (git log -p addresses.lock). What has moved or is gone is told with `npm run move` and `npm run withdraw`.';

/** The lock as text, sorted. */
export function formatLock(entries: Iterable<LockEntry>): string {
  const lines = [...entries].sort(compareEntries).map(formatEntry);
  return `${[heading, ...lines].join('\n')}\n`;
}

/** What is true of an address now; nothing where it was never published. */
export const stateOf = ({ history }: Lock, address: string): LockEntry | undefined =>
  history.get(address)?.at(-1);

/** Every entry, in no order. */
export const entriesOf = ({ history }: Lock): LockEntry[] => [...history.values()].flat();
