import type { Corpus } from '../model.ts';
import type { LockEntry } from './entry.ts';
import { following } from './following.ts';
import { entriesOf, formatLock, type Lock, lockFile } from './lock.ts';
import { formatSnapshot } from './snapshot.ts';

/** A file to be written into the content folder. */
export interface KeptFile {
  /** Path relative to the content folder. */
  path: string;
  content: string;
}

/** The corpus as it is published: its lock knows every address. `date` is the day, `2026-11-22`, or empty. */
export function withFreshAddresses(corpus: Corpus, date: string): Corpus {
  if (corpus.fresh.length === 0) return corpus;
  return {
    ...corpus,
    lock: addEntries(
      corpus.lock,
      corpus.fresh.map((one) => ({ ...one, date })),
    ),
  };
}

/** A lock with entries more, each the last of its address. */
export function addEntries(lock: Lock, added: readonly LockEntry[]): Lock {
  const history = new Map(lock.history);
  for (const entry of added) {
    const known = history.get(entry.address) ?? [];
    history.set(entry.address, [...known, following(known, entry)]);
  }
  return { ...lock, history };
}

/** What the content folder keeps of a corpus that is published: the lock, where it has grown, and texts not kept yet. */
export function keptFiles(published: Corpus): KeptFile[] {
  const { lock, fresh, documents } = published;
  const texts = documents
    .filter(({ revision, snapshots }) => snapshots.every((one) => one.revision !== revision))
    .map(({ id, revision, title, language, units, body }): KeptFile => {
      const ids = units.map((unit) => unit.id);
      return {
        path: `documents/${id}/revisions/r${revision}.md`,
        content: formatSnapshot({ revision, title, language, units: ids, body }),
      };
    });
  if (fresh.length === 0) return texts;
  return [...texts, { path: lockFile, content: formatLock(entriesOf(lock)) }];
}
