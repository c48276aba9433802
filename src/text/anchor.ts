import { type Candidate, nearestCandidates } from './anchor-candidates.ts';
import { type Context, fitsContext, hasContext } from './anchor-context.ts';
import { decidingContext } from './anchor-deciding.ts';
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
import { hasSameDigits } from './similar-digits.ts';

export type { AnchorUnit, Candidate, Context, Place };

/** Words to be found again, and all that is known of where they stood. */
export interface AnchorQuote extends Context {
  quote: string;
  /** Id of the unit they stood in. */
  unit?: string | undefined;
  /** Where they began in it, in code points, and whether a text is that of their unit, unchanged (by its hash). */
  at?: { start: number; isIntact: (text: string) => boolean } | undefined;
  /** Whether the text, as it was before it was changed, had the words once; not given where nobody knows. */
  stoodOnce?: (() => boolean) | undefined;
  /** Whether only these very words will do, as where the entry says what they stand for. */
  isExact?: boolean;
}

/**
 * How words were found: by place and hash; word for word; so, in a unit whose text has changed since
 * its hash was written and with nothing else to tell by; in another unit; or changed a little.
 */
export type Finding = 'position' | 'quote' | 'unproven' | 'moved' | 'similar';

/** A place that may be meant, and words around it by which it alone would be. */
export type Rival = Place & { by?: Context };

/**
 * What became of a quote. One place; or several that fit as well, where with `isChanged` the first
 * is that of the unit that was named, which is no longer what it was; or none, with the passages
 * nearest to it, of which with `refused` the first is like enough and has other digits, or is not
 * the very words that were asked for.
 */
export type Anchor =
  | ({ state: 'found'; how: Finding } & Place)
  | { state: 'ambiguous'; places: Rival[]; isChanged: boolean }
  | { state: 'lost'; candidates: Candidate[]; refused?: 'digits' | 'words' };

/** So many letters (code points), a sentence, are known again in another unit if nothing is like them. */
const telling = 40;

/**
 * Make the units of a document, in reading order, ready to find one quote after another in them.
 * What comes back is never a guess: words that fit two places, words of which more than a tenth or a
 * digit has changed, and changed words with something like them elsewhere are not placed. Context
 * that is given must fit, but where the unit is unchanged and no other reads the same. A unit that is no longer what it was when
 * the place was written counts only where no other unit has the words.
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

  const proven = provenPlaces(texts, sought, quote, named);
  if (proven.length > 1) return ambiguous(texts, proven, { isTwin: true });
  const [place] = proven;
  if (place) return found(place.index === named ? 'position' : 'moved', place);

  const all = [...texts.units.keys()];
  const given = isGone ? [] : exactPlaces(texts, sought, named === undefined ? all : [named]);
  const fitting = given.filter(fits);
  const [only, rival] = fitting;
  if (rival) return ambiguous(texts, fitting);

  const others = quote.unit === undefined ? [] : all.filter((index) => index !== named);
  if (only) {
    // The number of a unit whose text has changed may be that of another one now.
    const isDoubtful = hasLostProof(texts, quote, named);
    const twins = isDoubtful ? exactPlaces(texts, sought, others).filter(fits) : [];
    if (twins.length > 0) return ambiguous(texts, [only, ...twins], { isChanged: true });
    return found(isDoubtful && !hasContext(quote) ? 'unproven' : 'quote', only);
  }

  const elsewhere = exactPlaces(texts, sought, others);
  const [moved, twin] = hasContext(quote) ? elsewhere.filter(fits) : [];
  if (moved && !twin) return found('moved', moved);

  // What stands elsewhere may be another passage altogether: its surroundings or its length must speak for it.
  const mayLeave =
    hasContext(quote) || (Array.from(sought).length >= telling && (quote.stoodOnce?.() ?? true));
  const isBlind = isGone && !mayLeave;
  const similar = isBlind
    ? undefined
    : onlySimilar(texts.letters(), sought, mayLeave ? undefined : named);
  const fit = similar && fits(similar) ? similar : undefined;
  const hasLeft = quote.unit !== undefined && fit?.index !== named;
  if (fit?.likeness === 1) return found('moved', fit);
  const isLookalike = hasLeft && !hasContext(quote);
  const refused = fit && !isLookalike ? refusal(texts, sought, quote, fit) : undefined;
  if (fit && !isLookalike && !refused) return found('similar', fit);
  const exact = [...given, ...elsewhere];
  const candidates = nearestCandidates(texts, sought, { exact, similar: fit }, named);
  return { state: 'lost', candidates, ...(refused && { refused }) };
}

/** Whether the unit that is named is no longer the one for which the place was written. */
function hasLostProof({ units }: AnchorTexts, { at }: AnchorQuote, named: number | undefined) {
  return at !== undefined && named !== undefined && !at.isIntact(units[named]?.text ?? '');
}

/** Several places; of the first two, which a keeper is shown, the words that would decide for them. */
function ambiguous(
  texts: AnchorTexts,
  hits: readonly Hit[],
  { isChanged = false, isTwin = false } = {},
): Anchor {
  const places = hits.map((hit, at): Rival => {
    const by = at < 2 ? decidingContext(texts, hits, hit, isTwin) : undefined;
    return { ...placeOf(texts, hit), ...(by && { by }) };
  });
  return { state: 'ambiguous', places, isChanged };
}

/** Why words that have changed a little are not taken: a changed number says something else altogether. */
function refusal({ folded }: AnchorTexts, sought: string, quote: AnchorQuote, similar: Hit) {
  if (!hasSameDigits(folded[similar.index]?.folded ?? '', similar, sought)) return 'digits';
  return quote.isExact ? 'words' : undefined;
}

/**
 * The places where the words stood in their unit, in each unit that is still what theirs was; of several
 * that read the same, those that the context fits.
 */
function provenPlaces(
  texts: AnchorTexts,
  sought: string,
  quote: AnchorQuote,
  named: number | undefined,
): Hit[] {
  const { units, folded } = texts;
  const { at } = quote;
  if (!at) return [];
  const isIntact = (index: number) => at.isIntact(units[index]?.text ?? '');
  const isOwn = named !== undefined && isIntact(named);
  const [index] = isOwn ? [named] : units.keys().filter(isIntact).take(1);
  if (index === undefined) return [];
  const hits = texts.twins(index).flatMap((one): Hit[] => {
    const text = folded[one];
    const start = toUtf16(units[one]?.text ?? '', at.start);
    const hit = text && findFolded(text, sought).find((hit) => text.place(hit.start) === start);
    return hit ? [{ ...hit, index: one }] : [];
  });
  return hits.length > 1 && hasContext(quote)
    ? hits.filter((hit) => fitsContext(folded, hit, quote))
    : hits;
}
