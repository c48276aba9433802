import type { ContentFile } from '../files.ts';
import type { Problem } from '../problem.ts';
import type { GoneDocument } from './gone-document.ts';
import { type Lock, stateOf } from './lock.ts';
import { textHash } from './published.ts';
import { isSnapshot, readSnapshots, type Snapshot } from './snapshot.ts';
import { unitsOf } from './unit-history.ts';

/**
 * Take the documents out of some folders that are gone: the lock says so, and nothing but
 * `revisions/` is left of them. Problems: texts that are not what was published.
 */
export function takeGoneDocuments(
  folders: Map<string, Map<string, ContentFile>>,
  lock: Lock,
): { documents: GoneDocument[]; problems: Problem[] } {
  const documents: GoneDocument[] = [];
  const problems: Problem[] = [];
  for (const [id, files] of folders) {
    const address = `/d/${id}/`;
    const isGone = /^(moved|withdrawn)$/.test(stateOf(lock, address)?.state ?? '');
    if (!isGone || !files.keys().every(isSnapshot)) continue;
    const kept = readSnapshots(files);
    documents.push({ id, address, snapshots: kept.snapshots });
    problems.push(
      ...kept.problems,
      ...kept.snapshots.filter((one) => !wasPublished(one, address, lock)).map(changed),
    );
    folders.delete(id);
  }
  return { documents, problems };
}

const wasPublished = (snapshot: Snapshot, address: string, lock: Lock) =>
  snapshot.file.endsWith(`/r${snapshot.revision}.md`) &&
  (lock.history.get(address) ?? []).some(
    ({ state, revision, hash }) =>
      state === 'live' && revision === snapshot.revision && hash === textHash(unitsOf(snapshot)),
  );

const changed = ({ file, revision }: Snapshot): Problem => ({
  rule: 'changed-revision',
  file,
  line: 1,
  message: `These are not the words of revision ${revision} as they were published.`,
  fix: 'Restore the file, from git or from another copy; or delete it, if its words may no longer be shown.',
});
