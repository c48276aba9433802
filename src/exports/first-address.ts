import type { LockEntry } from '../corpus/lock/entry.ts';
import type { Lock } from '../corpus/lock/lock.ts';

/**
 * The address at which a page was first published: its own, or the one from which it was moved. A page that
 * stood there already when another was moved to it keeps its own; so does one of which nobody knows the days.
 */
export function firstAddress(lock: Lock, address: string): string {
  const seen = new Set<string>();
  let at = address;
  while (!seen.has(at)) {
    seen.add(at);
    const begun = lock.history.get(at)?.[0]?.date;
    const before = begun === undefined ? undefined : movesTo(lock, at).find(isBefore(begun));
    if (before === undefined) return at;
    at = before.address;
  }
  return address;
}

/** Whether a move had happened when a page was first published. */
const isBefore = (begun: string) => (move: LockEntry) => move.date !== '' && move.date <= begun;

const known = new WeakMap<Lock['history'], Map<string, LockEntry[]>>();

/** Pages that were moved to an address, those that were published first leading. */
function movesTo({ history }: Lock, address: string): LockEntry[] {
  const moves = known.get(history) ?? allMoves(history);
  known.set(history, moves);
  return moves.get(address) ?? [];
}

function allMoves(history: Lock['history']): Map<string, LockEntry[]> {
  const moves = [...history.values()].flatMap((entries) => {
    const last = entries.at(-1);
    return last?.state === 'moved' && last.address.endsWith('/') ? [last] : [];
  });
  const begun = ({ address }: LockEntry) => history.get(address)?.[0]?.date ?? '';
  moves.sort((a, b) => compare(begun(a), begun(b)) || compare(a.address, b.address));
  return Map.groupBy(moves, ({ note }) => note);
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
