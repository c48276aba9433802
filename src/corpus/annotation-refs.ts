import type { AnnotationKind, AnnotationRecord } from '../schema/annotation.ts';
import type { Problem } from './problem.ts';

/** Where annotations of a kind may lead inside the archive, the first as advice; others may lead anywhere. */
const folders: Partial<Record<AnnotationKind, [string, ...string[]]>> = {
  person: ['people'],
  organisation: ['organisations'],
  place: ['places'],
  term: ['terms'],
  document: ['works', 'd'],
};

/** The kind that leads to a folder. */
const kinds: Record<string, AnnotationKind> = {
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  terms: 'term',
  works: 'document',
  d: 'document',
};

/** Why what an annotation refers to cannot be of its kind; an address outside says nothing of kinds. */
export function kindFault({
  kind,
  ref = '',
}: AnnotationRecord): Pick<Problem, 'rule' | 'message' | 'fix'> | undefined {
  const allowed = folders[kind];
  const folder = /^\/?([a-z]+)\//.exec(ref)?.[1];
  if (!allowed || folder === undefined || allowed.includes(folder)) return undefined;
  const shown = kind === 'document' ? 'works/… or /d/…' : `${allowed[0]}/…`;
  return {
    rule: 'kind-mismatch',
    message: `An annotation of the kind “${kind}” cannot refer to “${ref}”.`,
    fix: `Refer to ${shown}, or write \`kind: ${kinds[folder] ?? 'note'}\`.`,
  };
}
