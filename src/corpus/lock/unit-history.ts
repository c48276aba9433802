import { alignUnits, type GivenUnit, type KnownUnit } from '../../text/align-units.ts';
import { parseMarkdown } from '../markdown.ts';
import { numberUnits, type UnitHistory } from '../units.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * How the units of a document were called as it was last published, so that they keep their ids.
 * `body` is its text now; `addresses` are all that ever led into it: the number of none is given again.
 */
export function unitHistory(
  snapshots: readonly Snapshot[],
  body: string,
  addresses: Iterable<string>,
): UnitHistory | undefined {
  const last = snapshots.at(-1);
  const ids = [
    ...snapshots.flatMap(({ units }) => units),
    ...Array.from(addresses, (address) => address.slice(address.indexOf('#') + 1)),
  ];
  if (!last && ids.length === 0) return undefined;
  const numbers = ids.map((id) => Number(/^p(\d+)$/.exec(id)?.[1] ?? 0));
  const highest = numbers.reduce((most, one) => Math.max(most, one), 0);
  return {
    highest,
    idsOf: (given) => (last ? idsAfter(last, body, given) : given.map(({ id }) => id)),
  };
}

function idsAfter(last: Snapshot, body: string, given: readonly GivenUnit[]) {
  if (last.body === body && last.units.length === given.length) {
    return given.map(({ id }, at) => id ?? last.units[at]);
  }
  return alignUnits(unitsOf(last), given);
}

/** The units of a snapshot: its words, and the ids under which they were published. */
export function unitsOf({ body, units, file }: Snapshot): KnownUnit[] {
  const found = numberUnits(parseMarkdown(body), file, 1).units;
  return found.flatMap(({ text }, at) => {
    const id = units[at];
    return id === undefined ? [] : [{ id, text }];
  });
}
