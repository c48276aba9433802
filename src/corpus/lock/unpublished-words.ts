import type { Document } from '../model.ts';
import type { Problem } from '../problem.ts';
import { textHash } from './published.ts';
import type { Snapshot } from './snapshot.ts';
import { unitsOf } from './unit-history.ts';

type Kept = Pick<Document, 'address' | 'revision' | 'snapshots' | 'units' | 'file'>;

/**
 * Words that would be published as a revision of which a text is kept that has others: the folder was renamed and its
 * text changed in one step. Published so, the words that were published before would be kept nowhere. `isPublished`
 * tells whether a kept text, by its hash, is one that was published; of others another problem tells.
 */
export function unpublishedWords(
  { address, revision, snapshots, units, file }: Kept,
  isPublished: (snapshot: Snapshot, hash: string) => boolean,
): Problem[] {
  const kept = snapshots.find((one) => one.revision === revision);
  if (!kept) return [];
  const before = unitsOf(kept);
  const hash = textHash(before);
  if (hash === textHash(units) || !isPublished(kept, hash)) return [];
  const words = new Map(before.map(({ id, text }) => [id, text]));
  const changed = units.filter(({ id, text }) => (words.get(id) ?? text) !== text);
  const problem = (message: string, line: number): Problem => ({
    rule: 'text-changed',
    file,
    line,
    message,
    fix: `Restore them, or tell of the change in the front matter: \`revisions:\` with \`date\`, \`what\` and \`why\`. What was published stays as revision ${revision}, also when a document gets another name.`,
  });
  if (changed.length === 0) {
    return [
      problem(
        `Paragraphs of ${address} were put in, taken out or moved since its revision ${revision} was published, which ${kept.file} keeps.`,
        1,
      ),
    ];
  }
  return changed.map(({ id, line }) =>
    problem(
      `The words of ${address}#${id} are not those that were published as revision ${revision}, which ${kept.file} keeps.`,
      line,
    ),
  );
}
