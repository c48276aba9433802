import type { Corpus, Document } from '../corpus/model.ts';
import { once } from './once.ts';

const byWork = once((documents: Document[]) => Map.groupBy(documents, ({ matter }) => matter.work));

/** The other documents that carry the same work, in the order of time. */
export function otherWitnesses(
  document: Document,
  { documents }: Pick<Corpus, 'documents'>,
): Document[] {
  const { work } = document.matter;
  if (work === undefined) return [];
  return (byWork(documents).get(work) ?? []).filter((other) => other !== document);
}
