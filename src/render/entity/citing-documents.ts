import type { Corpus, Document, Entity } from '../../corpus/model.ts';
import { inTimeOrder } from '../neighbours.ts';
import { isInText, isNaming, isWitness } from './mentions.ts';

/** The documents whose texts name or cite a work, in the order of time; its own copies left out. */
export function citingDocuments(work: Entity, corpus: Corpus): Document[] {
  const links = corpus.backlinks.get(work.address) ?? [];
  const ids = links
    .filter(isInText)
    .filter(isNaming)
    .map(({ document }) => document);
  return inTimeOrder(new Set(ids), corpus).filter(({ id }) => !isWitness(id, work, corpus));
}
