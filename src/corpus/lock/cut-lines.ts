import type { Document } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type Lock, lockFile } from './lock.ts';
import { pageOf } from './page-of.ts';
import { textHash } from './published.ts';
import { unitsOf } from './unit-history.ts';

type Kept = Pick<Document, 'address' | 'id' | 'snapshots'>;

/**
 * Lines that must once have stood in the lock and are gone: of pages whose units it knows, and of units that the
 * kept text of a published revision holds. `formerly` gives the pages from which one has moved.
 */
export function cutLines(
  lock: Lock,
  documents: readonly Kept[],
  formerly: (address: string) => readonly string[],
): Problem[] {
  return [...cutPages(lock), ...documents.flatMap((one) => cutUnits(lock, one, formerly))];
}

function cutPages(lock: Lock): Problem[] {
  const units = [...lock.history.keys()].filter((address) => address.includes('#'));
  return [...Map.groupBy(units, pageOf)]
    .filter(([page]) => !lock.history.has(page))
    .map(([page, [first = page]]) =>
      cut(
        page,
        lock.lineOf(first),
        `${first} was published, and no line tells of its page ${page}.`,
      ),
    );
}

function cutUnits(
  lock: Lock,
  { address, id, snapshots }: Kept,
  formerly: (address: string) => readonly string[],
): Problem[] {
  const pages = [address, ...formerly(address)];
  return snapshots.flatMap((snapshot) => {
    const { revision } = snapshot;
    const linesOf = (place: string) =>
      pages.flatMap((page) => lock.history.get(`${page}${place}`) ?? []);
    const missing = snapshot.units.filter((unit) =>
      linesOf(`#${unit}`).every((line) => line.revision > revision),
    );
    // Reading a text costs more than looking ids up. Of one that is not what was published another problem tells.
    const isPublished = () => {
      const hash = textHash(unitsOf(snapshot));
      return linesOf('').some((line) => line.revision === revision && line.hash === hash);
    };
    if (missing.length === 0 || !isPublished()) return [];
    return missing.map((unit) =>
      cut(
        `${address}#${unit}`,
        lock.lineOf(address),
        `${address}#${unit} stands in documents/${id}/revisions/r${revision}.md as it was published, and no line tells of it.`,
      ),
    );
  });
}

const cut = (address: string, line: number, message: string): Problem => ({
  rule: 'lock-cut',
  file: lockFile,
  line,
  message,
  fix: `Put the lines of ${address} back (git log -p addresses.lock): without them its end would go unnoticed.`,
});
