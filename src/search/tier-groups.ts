import type { DocumentHits } from './document-hits.ts';
import type { Tier, TierName } from './tiers.ts';

/** Documents that answer a query equally closely. */
export interface TierGroup {
  tier: TierName;
  documents: DocumentHits[];
}

/** What stands as it was typed comes first, wherever the search came upon it. */
export const asWritten: readonly TierName[] = ['phrase', 'words'];

/** Results by tier: what is as written first, the other tiers in the order in which they came. */
export function tierGroups(documents: readonly DocumentHits[]): TierGroup[] {
  const groups = new Map<TierName, DocumentHits[]>(asWritten.map((tier) => [tier, []]));
  for (const hits of documents) {
    const known = groups.get(hits.tier);
    if (known) known.push(hits);
    else groups.set(hits.tier, [hits]);
  }
  return [...groups]
    .filter(([, found]) => found.length > 0)
    .map(([tier, found]) => ({ tier, documents: found }));
}

/**
 * The tiers to which documents may still be added, when those of `left` have not been looked into. Where no marks were
 * typed, what is found marks aside may turn out to stand as written.
 */
export function openTiers(left: readonly Tier[], all: readonly Tier[]): TierName[] {
  const isMarked = all.some(({ name }) => asWritten.includes(name));
  const names = new Set<TierName>(left.map(({ name }) => name));
  if (!isMarked && names.has('folded-phrase')) names.add('phrase');
  if (!isMarked && names.has('folded-words')) names.add('words');
  return [...names];
}
