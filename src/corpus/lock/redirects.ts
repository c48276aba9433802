import { type Lock, stateOf } from './lock.ts';

/** A page that has moved, and where it leads now; both as addresses of the archive, `/d/a/` and `/d/b/` or `/d/b/#p3`. */
export interface Redirect {
  from: string;
  to: string;
}

/**
 * Where an address that has moved leads in the end, however often it moved: to one that is live or
 * withdrawn. Nothing for an address that has not moved, and for one that leads in a circle.
 */
export function movedTo(lock: Lock, address: string): string | undefined {
  const seen = new Set<string>();
  let at = address;
  for (let state = stateOf(lock, at); state?.state === 'moved'; state = stateOf(lock, at)) {
    if (seen.has(at)) return undefined;
    seen.add(at);
    at = state.note;
  }
  return at === address ? undefined : at;
}

/**
 * Every page that has moved, in the order of addresses. Units are not among them: no server is told of a
 * fragment, so the page at the old address has to lead them on (`movedTo` says where).
 */
export function redirectsOf({ lock }: { lock: Lock }): Redirect[] {
  return [...lock.history.keys()]
    .filter((from) => !from.includes('#'))
    .sort()
    .flatMap((from) => {
      const to = movedTo(lock, from);
      return to === undefined ? [] : [{ from, to }];
    });
}
