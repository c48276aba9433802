import { joinSpans } from '../text/join-spans.ts';
import type { Keys } from '../text/keys.ts';
import type { Span } from '../text/span.ts';
import { type Block, blocksOf, isText } from './blocks.ts';
import type { Scope } from './engine.ts';
import { findHits, type Hit, meets } from './find-words.ts';
import type { Beside, Fragment, FragmentMeta } from './fragment.ts';
import { type Piece, snippet } from './snippet.ts';
import type { Tier, TierName } from './tiers.ts';

/** A unit, or something beside it, that holds what was looked for. */
export interface UnitHit {
  /** Id of the unit, such as `p7`; `''` for the whole document. */
  unit: string;
  pieces: Piece[];
  /** What was looked into, when it was not the text. */
  beside?: Beside;
}

/** A document that answers a query, and where. */
export interface DocumentHits extends FragmentMeta {
  tier: TierName;
  /** Those with the most different words of the query first, otherwise in the order of the text. */
  units: UnitHit[];
}

/**
 * Where a document answers a tier; nothing when it does not after all. Of words the last of which is a beginning those
 * count that stand side by side, where any do.
 */
export function documentHits(
  fragment: Fragment,
  tier: Tier,
  search: { keys: Keys; scope: Scope },
): DocumentHits | undefined {
  if (tier.name !== 'beginning') return hitsOf(fragment, tier, search);
  const all = tier.all.map((clause) => ({ ...clause, adjacent: true }));
  return hitsOf(fragment, { ...tier, all }, search) ?? hitsOf(fragment, tier, search);
}

function hitsOf(
  fragment: Fragment,
  tier: Tier,
  { keys, scope }: { keys: Keys; scope: Scope },
): DocumentHits | undefined {
  const met = blocksOf(fragment, keys, scope).filter((block) => answers(block, tier, keys));
  if (met.length === 0) return undefined;
  const units = met.flatMap((block) => {
    const hits = hitsIn(block, tier, keys);
    return isText(scope) ? unitHits(fragment, block, hits) : besideHit(block, hits);
  });
  return { ...fragment.meta, tier: tierName(met, tier, keys), units };
}

/** Marks aside or not, words that all stand there letter for letter as they were typed are found as written. */
function tierName(met: readonly Block[], tier: Tier, keys: Keys): TierName {
  const asWritten = { 'folded-phrase': 'phrase', 'folded-words': 'words' } as const;
  if (tier.name !== 'folded-phrase' && tier.name !== 'folded-words') return tier.name;
  const exact = { ...tier, all: tier.all.map((clause) => ({ ...clause, exact: true })) };
  const isExact = met.every(
    (block) => hitsIn(block, tier, keys).length === hitsIn(block, exact, keys).length,
  );
  return isExact ? asWritten[tier.name] : tier.name;
}

function answers({ words, beside }: Block, { all, none }: Tier, keys: Keys): boolean {
  if (!all.every((clause) => meets(words, clause, keys))) return false;
  return beside === undefined || !none.some((clause) => meets(words, clause, keys));
}

/** Every place of every clause, in order; its term tells the words of the query apart. */
function hitsIn({ words }: Block, { all }: Tier, keys: Keys): Hit[] {
  return all
    .flatMap((clause, index) =>
      findHits(words, clause, keys).map((hit) => ({ ...hit, term: index * 1000 + hit.term })),
    )
    .sort((a, b) => a.first - b.first || a.last - b.last);
}

function besideHit({ text, words, beside }: Block, hits: Hit[]): UnitHit[] {
  const spans = hits.map(({ first, last }) => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
  }));
  const pieces = snippet(text, joinSpans(spans));
  return [{ unit: beside?.unit ?? '', pieces, ...(beside && { beside }) }];
}

/** The units that hold a hit. One that runs across two units belongs to the one where it begins. */
function unitHits(fragment: Fragment, { words }: Block, hits: Hit[]): UnitHit[] {
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
  for (const { first, last, term } of hits) {
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
