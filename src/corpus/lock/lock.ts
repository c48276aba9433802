import type { Problem } from '../problem.ts';
import { compareEntries, formatEntry, type LockEntry, parseEntry } from './entry.ts';
import { isRepeated } from './following.ts';
import { repetition } from './repeated.ts';

/** Name of the file in the content folder. */
export const lockFile = 'addresses.lock';

/** Every address that was ever published. */
export interface Lock {
  /** What happened to each address, the latest last; by address. */
  history: Map<string, LockEntry[]>;
  /** Line in the file of the latest entry of an address, counting from 1. */
  lineOf: (address: string) => number;
  /** Set when a line of it could not be read: what it does not hold may have been published all the same. */
  isPartial?: true;
}

/** The lock of an archive that was never published. */
export const emptyLock: Lock = { history: new Map(), lineOf: () => 1 };

const heading = '# Biên Niên addresses 1. Written by the build, kept for ever: never edit a line.';

/**
 * Read `addresses.lock`. Lines may stand in any order, as merging leaves them. Problems: marks of a
 * conflict, lines that are no entry or were changed by hand, lines that stand twice or tell two
 * things of one address in one revision; the last are told when no marks are left.
 */
export function readLock(text: string): { lock: Lock; problems: Problem[] } {
  const problems: Problem[] = [];
  const history = new Map<string, LockEntry[]>();
  const numbers = new Map<LockEntry, number>();
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
    numbers.set(entry, number);
    const known = history.get(entry.address);
    if (known) known.push(entry);
    else history.set(entry.address, [entry]);
  });
  const lineOfEntry = (entry: LockEntry | undefined) => (entry && numbers.get(entry)) ?? 1;
  // While the marks of a conflict stand, lines are to be kept, and their numbers will change.
  const isInConflict = problems.some(({ rule }) => rule === 'lock-conflict');
  for (const [address, entries] of history) {
    const { kept, repeated } = withoutRepeated(entries.sort(compareEntries), lineOfEntry);
    history.set(address, kept);
    if (!isInConflict) problems.push(...repeated);
  }
  const lineOf = (address: string) => lineOfEntry(history.get(address)?.at(-1));
  const isPartial = problems.some(({ rule }) => rule === 'lock-line' || rule === 'lock-edited');
  return {
    lock: { history, lineOf, ...(isPartial && { isPartial }) },
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

/**
 * What happened to an address, in order, each thing once; and a problem for each line that tells of one
 * anew. An address may be live in the same revision again after it was moved or withdrawn.
 */
function withoutRepeated(
  entries: readonly LockEntry[],
  lineOf: (entry: LockEntry) => number,
): { kept: LockEntry[]; repeated: Problem[] } {
  const kept: LockEntry[] = [];
  const repeated: Problem[] = [];
  for (const entry of entries) {
    const before = kept.at(-1);
    if (!before || !isRepeated(before, entry)) {
      kept.push(entry);
      continue;
    }
    const found = repetition(before, entry, lineOf);
    kept[kept.length - 1] = found.kept;
    repeated.push({ file: lockFile, ...found.problem });
  }
  return { kept, repeated };
}

const keepBoth =
  'Keep the lines of both sides, delete the marks, then check again: both have published what they say. If a line is one too many, the check names it then.';
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
