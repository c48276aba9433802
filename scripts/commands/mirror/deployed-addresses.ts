import { z } from 'zod';
import { type Lock, stateOf } from '../../../src/corpus/lock/lock.ts';
import type { Difference } from './difference.ts';
import type { Mirror } from './source.ts';

/** Where a copy lists every address that it has ever published. */
export const addressesPath = 'data/addresses.json';

const rowsSchema = z.array(
  z.looseObject({
    address: z.string(),
    first_seen: z.string().optional(),
    revisions: z.array(z.number()).optional(),
    state: z.string(),
  }),
);
type Row = z.output<typeof rowsSchema>[number];

/**
 * What a copy has published and the lock knows nothing of: addresses, revisions, and first days that are earlier than
 * those of the lock. Lines that were cut out of the lock show here. A copy without the list tells nothing.
 */
export async function deployedDifferences(mirror: Mirror, lock: Lock): Promise<Difference[]> {
  const answer = await mirror.read(addressesPath);
  if (answer.kind === 'missing') return [];
  const rows = rowsSchema.safeParse(parsed(Buffer.from(answer.bytes).toString('utf8')));
  if (!rows.success) {
    return [{ kind: 'unknown-address', what: addressesPath, why: 'it cannot be read as a list' }];
  }
  return rows.data.flatMap((row) => {
    const why = unknownOf(row, lock);
    return why === undefined ? [] : [{ kind: 'unknown-address', what: row.address, why }];
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What of an address is published there and unknown to the lock. */
function unknownOf(row: Row, lock: Lock): string | undefined {
  const { address, first_seen: first = '', revisions = [], state } = row;
  if (!stateOf(lock, address)) {
    return `${state}${first === '' ? '' : `, first seen on ${first}`}: addresses.lock has no line of it`;
  }
  const lines = lock.history.get(address) ?? [];
  const known = lines.filter((line) => line.state === 'live').map(({ revision }) => revision);
  const lost = revisions.filter((revision) => !known.includes(revision));
  if (lost.length > 0) return `addresses.lock has no line of its revision ${lost.join(', ')}`;
  const day = lines[0]?.date ?? '';
  return first !== '' && (day === '' || first < day)
    ? `first seen on ${first}, and in addresses.lock ${day === '' ? 'on no known day' : `on ${day}`}`
    : undefined;
}
