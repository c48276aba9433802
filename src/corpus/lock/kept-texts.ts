import type { Document } from '../model.ts';
import type { Problem } from '../problem.ts';
import { unitHash } from '../unit-hash.ts';
import type { LockEntry } from './entry.ts';
import { forgedLine } from './forged-line.ts';
import { type Lock, lockFile, stateOf } from './lock.ts';
import { textHash } from './published.ts';
import { shellWord } from './shell-word.ts';
import type { Snapshot } from './snapshot.ts';
import { unitsOf } from './unit-history.ts';
import { unpublishedWords } from './unpublished-words.ts';

/** What the lock tells of the texts that are kept. */
export interface KeptContext {
  lock: Lock;
  /** Pages that have moved to one. */
  formerly: (address: string) => readonly string[];
  /** The page that is gone and had the text of a revision, by its hash. */
  goneWith: (revision: number, hash: string) => string | undefined;
}

type Kept = Pick<Document, 'id' | 'address' | 'revision' | 'snapshots' | 'units' | 'body' | 'file'>;

/**
 * Problems of the texts that are kept of a document: one that is missing; ones that are not what was published, here or at
 * an address from which it has moved; one that holds other words than the revision which is to be published.
 */
export function keptTexts(document: Kept, context: KeptContext): Problem[] {
  const { address, revision, snapshots, body } = document;
  const { lock, formerly, goneWith } = context;
  const pages = [address, ...formerly(address)];
  const published = pages.flatMap((page) => lock.history.get(page) ?? []);
  const last = stateOf(lock, address);
  const isToCome = revision > (last?.revision ?? 0);
  // Reading a text costs more than comparing it: one that stands in index.md as it is kept is not read.
  const isSame = (one: Snapshot) =>
    isNamed(one) && one.revision === revision && !isToCome && one.body === body;
  const found = snapshots
    .filter((one) => !isSame(one))
    .flatMap((one): Problem[] => {
      const words = unitsOf(one);
      const hash = textHash(words);
      const known = published.filter((entry) => entry.revision === one.revision);
      const isThat = isNamed(one) && known.some((entry) => entry.hash === hash);
      if (isThat) return forgedUnits(one, words, pages, lock);
      if (isNamed(one) && isEveryUnitKnown(words, pages, lock) && known.length === 1) {
        return [forgedLine(known[0]?.address ?? address, one.file, lock)];
      }
      return [changedRevision(document, one, { known, former: goneWith(one.revision, hash) })];
    });
  const isOfPage = (one: Snapshot, hash: string) =>
    published.some((entry) => entry.revision === one.revision && entry.hash === hash) ||
    goneWith(one.revision, hash) !== undefined;
  return [
    ...missingTexts(document, lock),
    ...found,
    ...(isToCome ? unpublishedWords(document, isOfPage) : []),
  ];
}

const isNamed = ({ file, revision }: Snapshot) => file.endsWith(`/r${revision}.md`);

function missingTexts({ id, address, snapshots }: Kept, lock: Lock): Problem[] {
  return (lock.history.get(address) ?? [])
    .filter(
      (line) => line.state === 'live' && snapshots.every((one) => one.revision !== line.revision),
    )
    .map((line) => ({
      rule: 'missing-revision',
      file: lockFile,
      line: lock.lineOf(address),
      message: `Revision ${line.revision} of ${address} is published, and documents/${id}/revisions/r${line.revision}.md, which keeps its words, is gone.`,
      fix: 'Restore the file, from git or from another copy: what was published stays readable.',
    }));
}

type Words = ReturnType<typeof unitsOf>;

const linesOf = (id: string, pages: readonly string[], lock: Lock) =>
  pages.flatMap((page) => lock.history.get(`${page}#${id}`) ?? []);

/** Lines of units that tell of other words than a text has which is proven to be what was published. */
function forgedUnits(
  { file }: Snapshot,
  words: Words,
  pages: readonly string[],
  lock: Lock,
): Problem[] {
  return words.flatMap(({ id, text }) => {
    const lines = linesOf(id, pages, lock);
    const hash = unitHash(text);
    const [first] = lines;
    if (!first || lines.some((line) => line.hash === hash)) return [];
    return [forgedLine(first.address, file, lock)];
  });
}

const isEveryUnitKnown = (words: Words, pages: readonly string[], lock: Lock) =>
  words.length > 0 &&
  words.every(({ id, text }) => {
    const hash = unitHash(text);
    return linesOf(id, pages, lock).some((line) => line.hash === hash);
  });

function changedRevision(
  { address }: Kept,
  { file, revision }: Snapshot,
  { known, former }: { known: readonly LockEntry[]; former: string | undefined },
): Problem {
  const at = { rule: 'changed-revision', file, line: 1 };
  if (known.length > 0) {
    return {
      ...at,
      message: `These are not the words of revision ${revision} as they were published.`,
      fix: 'Restore the file, from git or from another copy. To correct a text, change index.md and tell of it in `revisions`.',
    };
  }
  const from = former === undefined ? '<old address>' : shellWord(former);
  return {
    ...at,
    message: `No revision ${revision} of ${address} was ever published.`,
    fix: `If its folder was renamed, say so: npm run move -- ${from} ${shellWord(address)}. Else delete the file: the build writes it when the revision is published.`,
  };
}
