import type { Corpus, Entity } from '../../corpus/model.ts';
import { joinSpans } from '../../text/join-spans.ts';
import { inTimeOrder } from '../neighbours.ts';
import { isInText, isNaming, isWitness } from './mentions.ts';
import { monthsOf } from './months-of.ts';

/** How often the texts name a record. */
export interface MentionCount {
  documents: number;
  /** The same words count once, however many links stand on them. */
  places: number;
  /** From the first to the last of the documents, as EDTF: `2020-03/2022-11`; nothing when none is dated. */
  range?: string;
}

/** In how many documents the texts name a record, in how many places, and from when to when. */
export function countMentions(entity: Entity, corpus: Corpus): MentionCount {
  const byUnit = new Map<string, { start: number; end: number }[]>();
  const documents = new Set<string>();
  for (const link of (corpus.backlinks.get(entity.address) ?? []).filter(isInText)) {
    const { from, document, start, end } = link;
    if (!isNaming(link) || isWitness(document, entity, corpus)) continue;
    documents.add(document);
    const known = byUnit.get(from);
    if (known) known.push({ start, end });
    else byUnit.set(from, [{ start, end }]);
  }
  const places = [...byUnit.values()].reduce((sum, spans) => sum + joinSpans(spans).length, 0);
  const range = monthsOf(inTimeOrder(documents, corpus));
  return { documents: documents.size, places, ...(range !== undefined && { range }) };
}
