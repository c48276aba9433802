import type { AnnotationRecord } from '../schema/annotation.ts';
import type { Candidate } from '../text/anchor.ts';
import { findQuotes } from '../text/find-quote.ts';
import {
  type AnchorContext,
  type AnnotationFault,
  quotedSpot,
  spot,
  unitSpot,
} from './anchor-spot.ts';
import { listIds } from './list-ids.ts';

/** What became of words that stand nowhere. */
export interface Lost {
  candidates: readonly Candidate[];
  /** Why the first candidate is not taken for them. */
  refused?: 'digits' | 'words';
}

/** What a keeper is told of words that are gone: where they were sought, and what comes nearest. */
export function lostFault(
  record: AnnotationRecord,
  lost: Lost,
  context: AnchorContext,
): AnnotationFault {
  const { quote, unit } = record;
  const isKnown = unit === undefined || context.unit.has(unit);
  const exact = lost.candidates.filter(({ likeness }) => likeness === 1);
  // Where the words stand in the very unit, only their context can be wrong.
  const around = exact.some((one) => one.unit === (unit ?? one.unit)) ? contextOf(record) : '';
  const within = unit === undefined || !isKnown ? '' : `, unit ${unit}`;
  const unknown = isKnown ? '' : `; the document has no unit “${unit}”${range(context)}`;
  return {
    rule: 'quote-not-found',
    field: 'quote',
    ...(context.orphans === 'warn' && { severity: 'warning' as const }),
    message: `“${quote}”${around} does not stand in ${context.file}${within}${unknown}.`,
    fix:
      plainAdvice(record, context) ??
      capitalAdvice(record, context) ??
      (exact.length > 0
        ? exactAdvice(record, exact, context)
        : (spanAdvice(record, context) ?? nearAdvice(record, lost, context))),
  };
}

const contextOf = ({ before, after }: AnnotationRecord) =>
  [before && ` after “${before}”`, after && ` before “${after}”`].filter(Boolean).join(' and');

const range = ({ units }: AnchorContext) =>
  units.length === 0 ? '' : ` (its units: ${listIds(units.map(({ id }) => id))})`;

/** Keepers often quote the text as written; readers see no signs of Markdown. */
function plainAdvice({ quote, unit }: AnnotationRecord, context: AnchorContext) {
  const plain = quote.replace(/[*_`~\\]+/g, '');
  if (plain === quote) return undefined;
  const own = unit === undefined ? undefined : context.unit.get(unit);
  const among = own ? [own] : context.units;
  return among.some(({ text }) => findQuotes(text, plain).length > 0)
    ? `Quote the words as readers see them, without the signs of Markdown: “${plain}”.`
    : undefined;
}

/** Ids have small letters: `P5` is `p5`. */
function capitalAdvice({ quote, unit = '' }: AnnotationRecord, { unit: known }: AnchorContext) {
  const meant = known.has(unit) ? undefined : known.get(unit.toLowerCase());
  return meant && findQuotes(meant.text, quote).length > 0
    ? `Did you mean \`unit: ${meant.id}\`?`
    : undefined;
}

/** A quote that runs on from one unit into the next. */
function spanAdvice({ quote }: AnnotationRecord, context: AnchorContext) {
  const spanned = spannedUnits(
    context.units.map(({ text }) => text),
    quote,
  );
  const [first, last] = [context.units[spanned?.from ?? -1], context.units[spanned?.to ?? -1]];
  return first && last
    ? `These words run from ${unitSpot(first.id, context)}, to ${unitSpot(last.id, context)}: a quote must lie within one unit. Shorten it, or make an annotation in each.`
    : undefined;
}

/** The first and last of several texts in which words stand that run from one into the other. */
function spannedUnits(texts: readonly string[], quote: string) {
  const letters = texts.map(bare);
  const at = letters.join('').indexOf(bare(quote));
  if (at === -1) return undefined;
  let [end, from] = [0, -1];
  for (const [to, { length }] of letters.entries()) {
    end += length;
    if (from === -1 && end > at) from = to;
    if (end >= at + bare(quote).length) return { from, to };
  }
  return undefined;
}

const bare = (text: string) => text.normalize('NFC').replace(/\s+/g, '');

function exactAdvice(record: AnnotationRecord, exact: Candidate[], context: AnchorContext) {
  const { unit, before, after } = record;
  const isElsewhere = unit !== undefined && exact.some((one) => one.unit !== unit);
  const fields = [isElsewhere && 'unit', before && 'before', after && 'after'].filter(Boolean);
  const places = exact.map((one) => spot(one, context)).join('; ');
  return `These words stand in ${places}. If they are meant there, correct ${fields.map((field) => `\`${field}\``).join(', ')}; else correct the quote, or restore the text.`;
}

function nearAdvice(
  { value }: AnnotationRecord,
  { candidates, refused }: Lost,
  context: AnchorContext,
): string {
  if (candidates.length === 0) return 'Correct the quote, or restore the text.';
  const nearest = `Nearest: ${candidates.map((one) => quotedSpot(one, context)).join('; ')}.`;
  const hasValue = value !== undefined;
  const why = {
    digits: ' The first has other digits, and so says something else.',
    words: ' The first has changed, and `value` says what the old words stand for.',
  };
  return `${nearest}${refused ? why[refused] : ''} Correct the quote${refused && hasValue ? ' and the value' : ''}, or restore the text.`;
}
