import type { Problem } from '../problem.ts';
import { type LockEntry, parseEntry } from './entry.ts';
import { type Lock, lockFile, stateOf } from './lock.ts';

/** So many are named one by one. */
const most = 10;

/** An earlier copy of the lock. */
export interface LockCopy {
  text: string;
  /** What a keeper calls it: `the last commit`. */
  name: string;
}

/**
 * What earlier copies of the lock tell and this one does not: addresses of which no line is left, and the end of
 * addresses that are live here and were moved or withdrawn there. Lines of a lock only ever grow in number, so
 * whatever a copy had the present one has.
 */
export function cutAddresses(lock: Lock, copies: readonly LockCopy[]): Problem[] {
  // Of a line that cannot be read another problem tells.
  if (lock.isPartial) return [];
  return copies.flatMap((copy) => {
    const lines = linesOf(copy);
    return [...cutWhole(lock, lines, copy.name), ...cutEnds(lock, lines, copy.name)];
  });
}

/** The problems that are left when cut lines explain some: an address of which the end was cut has not vanished. */
export function withoutCut(problems: readonly Problem[], cut: readonly Problem[]): Problem[] {
  const lines = new Set(cut.map(({ line }) => line));
  return problems.filter(
    ({ rule, file, line }) => rule !== 'address-vanished' || file !== lockFile || !lines.has(line),
  );
}

const linesOf = ({ text }: LockCopy): LockEntry[] =>
  text.split('\n').flatMap((line) => {
    const entry = line.startsWith('/') ? parseEntry(line) : 'malformed';
    return typeof entry === 'string' ? [] : [entry];
  });

function cutWhole({ history }: Lock, lines: readonly LockEntry[], name: string): Problem[] {
  const gone = new Set(
    lines.filter(({ address }) => !history.has(address)).map(({ address }) => address),
  );
  if (gone.size === 0) return [];
  const named = [...gone].slice(0, most).join(', ');
  const more = gone.size > most ? ` and ${gone.size - most} more` : '';
  return [
    {
      rule: 'lock-cut',
      file: lockFile,
      line: 1,
      message: `addresses.lock of ${name} knows what this one does not: ${named}${more}.`,
      fix: 'Put its lines back (git log -p addresses.lock): the lines of both are to stand. What is gone is told with `npm run move` and `npm run withdraw`. Only if they were never deployed, commit their removal by itself.',
    },
  ];
}

/** A line is known by its state and its note: of several that tell the same only one stands after a merge. */
function cutEnds(lock: Lock, lines: readonly LockEntry[], name: string): Problem[] {
  const ends = lines.filter(
    ({ address, state, note }) =>
      state !== 'live' &&
      stateOf(lock, address)?.state === 'live' &&
      lock.history.get(address)?.every((one) => one.state !== state || one.note !== note),
  );
  return ends.slice(0, most).map(({ address, state, note }) => ({
    rule: 'lock-cut',
    file: lockFile,
    line: lock.lineOf(address),
    message: `addresses.lock of ${name} tells that ${address} ${state === 'moved' ? `has moved to ${note}` : `was withdrawn (${note})`}, and this one does not.`,
    fix: `Put that line back (git log -p addresses.lock). Only if it was never deployed, commit its removal by itself.${more(ends.length)}`,
  }));
}

const more = (ends: number) =>
  ends > most ? ` The ends of ${ends} addresses are cut; ${most} are named.` : '';
