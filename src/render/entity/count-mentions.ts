import type { Corpus, Entity } from '../../corpus/model.ts';
import { joinSpans } from '../../text/join-spans.ts';
import { isWitness } from './mentions.ts';

/** In how many documents the texts name a record, and in how many places. */
export function countMentions(
  entity: Entity,
  corpus: Corpus,
): { documents: number; places: number } {
  const byUnit = new Map<string, { start: number; end: number }[]>();
  const documents = new Set<string>();
  for (const { from, document, start, end } of corpus.backlinks.get(entity.address) ?? []) {
    if (document === undefined || start === undefined || end === undefined) continue;
    if (isWitness(document, entity, corpus)) continue;
    documents.add(document);
    byUnit.set(from, [...(byUnit.get(from) ?? []), { start, end }]);
  }
  const places = [...byUnit.values()].reduce((sum, spans) => sum + joinSpans(spans).length, 0);
  return { documents: documents.size, places };
}
