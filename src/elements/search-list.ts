import type { DocumentHits } from '../search/document-hits.ts';
import { asWritten } from '../search/tier-groups.ts';
import type { TierName } from '../search/tiers.ts';
import { clone, documentItem, type HitParts } from './search-hits.ts';

/** What groups of results are made from. */
export interface ListParts extends HitParts {
  /** Shape of one group, with its heading. */
  group: HTMLTemplateElement;
  /** Heading of all results when they are in time order; `''` when they are grouped by tier. */
  dated: string;
  /** Words of a tier for the reader. */
  tierName(tier: string): string;
  /** “3 documents”, or “10 documents or more” while more may come. */
  sumLabel(count: number, isOpen: boolean): string;
}

/** Put documents at the ends of their groups, under a heading for each tier; gives the item of the closest. */
export function addDocuments(
  list: Element,
  documents: readonly DocumentHits[],
  parts: ListParts,
): HTMLElement | undefined {
  const items = documents.map((hits) => {
    const item = documentItem(hits, parts);
    groupOf(list, hits.tier, parts).querySelector('ol')?.append(item);
    return item;
  });
  return items[0];
}

/** Say in the heading of each group how many documents it has; more may come to those of `open`. */
export function countGroups(list: Element, open: readonly string[], parts: ListParts): void {
  for (const group of list.querySelectorAll<HTMLElement>('[data-tier]')) {
    const count = group.querySelector('ol')?.children.length ?? 0;
    const sum = group.querySelector('.tier-sum');
    const isOpen = open.includes(group.dataset['tier'] ?? '');
    if (sum) sum.textContent = parts.sumLabel(count, isOpen);
  }
}

/** The group of a tier; what is as written stands before all other groups. In time order there is but one. */
function groupOf(list: Element, tier: TierName, parts: ListParts): Element {
  const name = parts.dated === '' ? tier : 'date';
  const known = list.querySelector(`[data-tier="${name}"]`);
  if (known) return known;
  const group = clone(parts.group);
  group.dataset['tier'] = name;
  const heading = group.querySelector('.tier-name');
  if (heading) heading.textContent = parts.dated || parts.tierName(tier);
  const before = asWritten.includes(tier) ? list.querySelector(follower(tier)) : null;
  list.insertBefore(group, name === 'date' ? null : before);
  return group;
}

/** The first group that comes after that of a tier which is as written. */
const follower = (tier: TierName): string =>
  tier === 'phrase' ? ':scope > *' : ':scope > :not([data-tier="phrase"])';
