import type { AnnotationRecord } from '../schema/annotation.ts';
import type { Anchor, Candidate, Place } from '../text/anchor.ts';
import { findQuotes } from '../text/find-quote.ts';
import type { Unit } from './model.ts';
import type { Problem } from './problem.ts';

/** What is wrong with one field of an annotation. */
export interface AnnotationFault extends Pick<Problem, 'rule' | 'message' | 'fix' | 'severity'> {
  field: string;
}

/** The document in which annotations are anchored. */
export interface AnchorContext {
  /** Path of its text, below the content folder. */
  file: string;
  unit: ReadonlyMap<string, Unit>;
  orphans: 'error' | 'warn';
}

/** What a keeper is told of the place of an annotation; nothing when it stands where it says. */
export function anchorFault(
  record: AnnotationRecord,
  anchor: Anchor,
  context: AnchorContext,
): AnnotationFault | undefined {
  if (anchor.state === 'ambiguous') return ambiguous(record, anchor.places, context);
  if (anchor.state === 'lost') return lost(record, anchor.candidates, context);
  if (anchor.how === 'similar') return changed(record, anchor, context);
  return anchor.how === 'moved' ? moved(record, anchor, context) : undefined;
}

function moved({ quote, unit = '' }: AnnotationRecord, to: Place, context: AnchorContext) {
  const isKnown = context.unit.has(unit);
  return {
    rule: isKnown ? 'quote-moved' : 'unknown-unit',
    field: 'unit',
    severity: 'warning' as const,
    message: isKnown
      ? `“${quote}” has moved from unit ${unit} to ${spot(to, context)}.`
      : `The document has no unit “${unit}”; “${quote}” stands in ${spot(to, context)}.`,
    fix: `Write \`unit: ${to.unit}\`.`,
  };
}

function changed({ quote, unit = '' }: AnnotationRecord, to: Place, context: AnchorContext) {
  const isElsewhere = unit !== '' && unit !== to.unit;
  return {
    rule: 'quote-changed',
    field: 'quote',
    severity: 'warning' as const,
    message: `“${quote}” now reads “${to.text}” in ${spot(to, context)}.`,
    fix: `If the note still holds, correct the quote${isElsewhere ? ` and write \`unit: ${to.unit}\`` : ''}; else correct the note, or restore the text.`,
  };
}

function ambiguous({ quote }: AnnotationRecord, places: Place[], { unit }: AnchorContext) {
  const [first, second] = places.map(
    (one) => `unit ${one.unit} (“${around(one, unit.get(one.unit)?.text ?? '')}”)`,
  );
  return {
    rule: 'quote-ambiguous',
    field: 'quote',
    message: `“${quote}” stands in ${places.length} places, such as ${first} and ${second}.`,
    fix: 'Add `unit`, or words `before` or `after`, so that one place is left.',
  };
}

const around = ({ start, end }: Place, text: string) =>
  text.slice(Math.max(0, start - 20), end + 20);

function lost(
  record: AnnotationRecord,
  candidates: Candidate[],
  context: AnchorContext,
): AnnotationFault {
  const { quote, unit } = record;
  const isKnown = unit === undefined || context.unit.has(unit);
  const exact = candidates.filter(({ likeness }) => likeness === 1);
  // Where the words stand in the very unit, only their context can be wrong.
  const around = exact.some((one) => one.unit === (unit ?? one.unit)) ? contextOf(record) : '';
  const within = unit === undefined || !isKnown ? '' : `, unit ${unit}`;
  const unknown = isKnown ? '' : `; the document has no unit “${unit}”`;
  return {
    rule: 'quote-not-found',
    field: 'quote',
    ...(context.orphans === 'warn' && { severity: 'warning' as const }),
    message: `“${quote}”${around} does not stand in ${context.file}${within}${unknown}.`,
    fix:
      plainAdvice(record, context) ??
      (exact.length > 0
        ? exactAdvice(record, exact, context)
        : `${nearest(candidates, context)}Correct the quote, or restore the text.`),
  };
}

const contextOf = ({ before, after }: AnnotationRecord) =>
  [before && ` after “${before}”`, after && ` before “${after}”`].filter(Boolean).join(' and');

/** Keepers often quote the text as written; readers see no signs of Markdown. */
function plainAdvice({ quote, unit }: AnnotationRecord, context: AnchorContext) {
  const plain = quote.replace(/[*_`~\\]+/g, '');
  if (plain === quote) return undefined;
  const own = unit === undefined ? undefined : context.unit.get(unit);
  const among = own ? [own] : [...context.unit.values()];
  return among.some(({ text }) => findQuotes(text, plain).length > 0)
    ? `Quote the words as readers see them, without the signs of Markdown: “${plain}”.`
    : undefined;
}

function exactAdvice(record: AnnotationRecord, exact: Candidate[], context: AnchorContext) {
  const { unit, before, after } = record;
  const isElsewhere = unit !== undefined && exact.some((one) => one.unit !== unit);
  const fields = [isElsewhere && 'unit', before && 'before', after && 'after'].filter(Boolean);
  const places = exact.map((one) => spot(one, context)).join('; ');
  return `These words stand in ${places}. If they are meant there, correct ${fields.map((field) => `\`${field}\``).join(', ')}; else correct the quote, or restore the text.`;
}

const nearest = (candidates: Candidate[], context: AnchorContext) =>
  candidates.length === 0
    ? ''
    : `Nearest: ${candidates.map((one) => `“${one.text}”, ${spot(one, context)}`).join('; ')}. `;

const spot = ({ unit }: Place, context: AnchorContext) =>
  `unit ${unit}, line ${context.unit.get(unit)?.line ?? 1}`;
