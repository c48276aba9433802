import type { Corpus } from '../model.ts';
import { beginning } from './beginning.ts';

/** A paragraph of a published document that was never published itself. */
export interface NewUnit {
  address: string;
  /** Id of the unit before it; none for the first of the text. */
  after?: string;
  words: string;
}

type Source = Pick<Corpus, 'documents' | 'lock'>;

/**
 * Paragraphs that were put into published documents, or split off: the next build publishes them under ids of their own.
 * None where the lock cannot be read whole, and none that a kept text has: those were published, and their lines are lost.
 */
export function newUnits({ documents, lock }: Source): NewUnit[] {
  if (lock.isPartial) return [];
  return documents
    .filter(({ address }) => lock.history.has(address))
    .flatMap(({ address: page, units, snapshots }) =>
      units.flatMap(({ id, text }, at): NewUnit[] => {
        const address = `${page}#${id}`;
        const before = units[at - 1];
        if (lock.history.has(address)) return [];
        if (snapshots.some((one) => one.units.includes(id))) return [];
        return [{ address, words: text, ...(before && { after: before.id }) }];
      }),
    );
}

const most = 10;

/** The new paragraphs of published documents, one a line, for a keeper; empty where there are none. */
export function reportNewUnits(corpus: Source): string {
  const found = newUnits(corpus);
  if (found.length === 0) return '';
  const lines = found.slice(0, most).map(({ address, after, words }) => {
    const place = after === undefined ? 'the first' : `after ${after}`;
    return `  new: ${address}, ${place}: ${beginning(words)}`;
  });
  const more = found.length > most ? [`  … and ${found.length - most} more`] : [];
  const head =
    found.length === 1
      ? 'A paragraph has no address yet and gets this one when it is published:'
      : `${found.length} paragraphs have no address yet and get these when they are published:`;
  return [head, ...lines, ...more].join('\n');
}
