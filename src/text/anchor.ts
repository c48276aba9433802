import { type Candidate, nearestCandidates } from './anchor-candidates.ts';
import { type Context, fitsContext, hasContext } from './anchor-context.ts';
import {
  type AnchorTexts,
  type AnchorUnit,
  anchorTexts,
  exactPlaces,
  type Hit,
  type Place,
  placeOf,
} from './anchor-texts.ts';
import { toUtf16 } from './code-points.ts';
import { findFolded, soughtWords } from './find-quote.ts';
import { onlySimilar } from './similar.ts';

export type { AnchorUnit, Candidate, Place };

/** Words to be found again, and all that is known of where they stood. */
export interface AnchorQuote extends Context {
  quote: string;
  /** Id of the unit they stood in. */
  unit?: string | undefined;
  /** Where they began in it, in code points, and whether a text is that of their unit, unchanged (by its hash). */
  at?: { start: number; isIntact: (text: string) => boolean } | undefined;
}

/** How words were found: by place and hash, word for word, in another unit, or changed a little. */
export type Finding = 'position' | 'quote' | 'moved' | 'similar';

/** What became of a quote: one place; several that fit as well; none, with the passages nearest to it. */
export type Anchor =
  | ({ state: 'found'; how: Finding } & Place)
  | { state: 'ambiguous'; places: Place[] }
  | { state: 'lost'; candidates: Candidate[] };

/**
 * Make the units of a document, in reading order, ready to find one quote after another in them.
 * What comes back is never a guess: words that fit two places, words of which more than a tenth has
 * changed, and changed words with something like them elsewhere are not placed. Context that is
 * given must fit, but where the unit is unchanged.
 */
export function anchorIn(units: readonly AnchorUnit[]): (quote: AnchorQuote) => Anchor {
  const texts = anchorTexts(units);
  return (quote) => anchor(texts, quote);
}

function anchor(texts: AnchorTexts, quote: AnchorQuote): Anchor {
  const sought = soughtWords(quote.quote);
  const named = quote.unit === undefined ? undefined : texts.index.get(quote.unit);
  const isGone = quote.unit !== undefined && named === undefined;
  const found = (how: Finding, hit: Hit): Anchor => ({
    state: 'found',
    how,
    ...placeOf(texts, hit),
  });
  const fits = (hit: Hit) => fitsContext(texts.folded, hit, quote);

  const proven = provenPlace(texts, sought, quote, named);
  if (proven) return found(proven.index === named ? 'position' : 'moved', proven);

  const all = [...texts.units.keys()];
  const given = isGone ? [] : exactPlaces(texts, sought, named === undefined ? all : [named]);
  const fitting = given.filter(fits);
  const [only, rival] = fitting;
  if (rival) return { state: 'ambiguous', places: fitting.map((hit) => placeOf(texts, hit)) };
  if (only) return found('quote', only);

  // Without context, the same words in another unit may be another passage altogether.
  const others = quote.unit === undefined ? [] : all.filter((index) => index !== named);
  const elsewhere = exactPlaces(texts, sought, others);
  const [moved, twin] = hasContext(quote) ? elsewhere.filter(fits) : [];
  if (moved && !twin) return found('moved', moved);

  const isBlind = isGone && !hasContext(quote);
  const similar = isBlind ? undefined : onlySimilar(texts.letters(), sought, named);
  if (similar && fits(similar)) return found('similar', similar);
  const exact = [...given, ...elsewhere];
  return { state: 'lost', candidates: nearestCandidates(texts, sought, exact, named) };
}

/** The place where the words stood in their unit, if one unit alone is still what theirs was. */
function provenPlace(
  { units, folded }: AnchorTexts,
  sought: string,
  { at }: AnchorQuote,
  named: number | undefined,
): Hit | undefined {
  if (!at) return undefined;
  const isIntact = (index: number) => at.isIntact(units[index]?.text ?? '');
  const isOwn = named !== undefined && isIntact(named);
  const [index = -1, twin] = isOwn ? [named] : units.keys().filter(isIntact).take(2);
  const text = folded[index];
  if (!text || twin !== undefined) return undefined;
  const start = toUtf16(units[index]?.text ?? '', at.start);
  const hit = findFolded(text, sought).find((one) => text.place(one.start) === start);
  return hit && { ...hit, index };
}
