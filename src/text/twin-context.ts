import type { Context } from './anchor-context.ts';
import { decidingContext } from './anchor-deciding.ts';
import { type AnchorTexts, type AnchorUnit, anchorTexts } from './anchor-texts.ts';
import type { Span } from './span.ts';

/**
 * Context for words in a unit of a document of which other units read the same: words of the units
 * beside it by which it alone is meant. Nothing where no other reads the same.
 */
export function twinContexts(
  units: readonly AnchorUnit[],
): (unit: string, place: Span) => Context | undefined {
  let texts: AnchorTexts | undefined;
  return (unit, place) => {
    texts ??= anchorTexts(units);
    const index = texts.index.get(unit) ?? -1;
    const twins = index < 0 ? [] : texts.twins(index);
    if (twins.length < 2) return undefined;
    const hits = twins.map((one) => ({ ...place, index: one }));
    return decidingContext(texts, hits, { ...place, index }, true);
  };
}
