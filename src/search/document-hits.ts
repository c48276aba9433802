import { joinSpans } from '../text/join-spans.ts';
import type { Keys } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { findHits, type Hit, type KeyedWord, keyedWords, meets } from './find-words.ts';
import type { Fragment, FragmentMeta } from './fragment.ts';
import { type Piece, snippet } from './snippet.ts';
import type { Tier, TierName } from './tiers.ts';

/** A unit that holds what was looked for. */
export interface UnitHit {
  /** Id of the unit, such as `p7`. */
  unit: string;
  pieces: Piece[];
}

/** A document that answers a query, and where. */
export interface DocumentHits extends FragmentMeta {
  tier: TierName;
  /** The units with the most different words of the query first, otherwise in the order of the text. */
  units: UnitHit[];
}

/** Where a document answers a tier; nothing when it does not after all. */
export function documentHits(fragment: Fragment, tier: Tier, keys: Keys): DocumentHits | undefined {
  const words = keyedWords(fragment.content, keys);
  if (!tier.all.every((clause) => meets(words, clause, keys))) return undefined;
  const hits = tier.all.flatMap((clause, index) =>
    findHits(words, clause, keys).map((hit) => ({ ...hit, term: index * 1000 + hit.term })),
  );
  return { ...fragment.meta, tier: tier.name, units: unitHits(fragment, words, hits) };
}

/** The units that hold a hit. One that runs across two units belongs to the one where it begins. */
function unitHits(fragment: Fragment, words: KeyedWord[], hits: Hit[]): UnitHit[] {
  let start = 0;
  const units = fragment.content.split('\n').map((text, index) => {
    const unit = {
      id: fragment.anchors[index]?.id ?? '',
      text,
      start,
      spans: [] as Span[],
      terms: new Set<number>(),
    };
    start += text.length + 1;
    return unit;
  });
  let at = 0;
  for (const { first, last, term } of hits.toSorted((a, b) => a.first - b.first)) {
    const from = words[first]?.start ?? 0;
    while (from >= (units[at + 1]?.start ?? Number.POSITIVE_INFINITY)) at += 1;
    const unit = units[at];
    if (!unit) break;
    const end = Math.min((words[last]?.end ?? 0) - unit.start, unit.text.length);
    unit.spans.push({ start: from - unit.start, end });
    unit.terms.add(term);
  }
  return units
    .filter(({ spans }) => spans.length > 0)
    .sort((a, b) => b.terms.size - a.terms.size)
    .map(({ id, text, spans }) => ({ unit: id, pieces: snippet(text, joinSpans(spans)) }));
}
