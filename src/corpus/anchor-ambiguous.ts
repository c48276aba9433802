import type { AnnotationRecord } from '../schema/annotation.ts';
import type { Rival } from '../text/anchor.ts';
import { type AnchorContext, type AnnotationFault, spot } from './anchor-spot.ts';

/** What a keeper is told of words that fit several places: two of them, and what to add for each. */
export function ambiguousFault(
  record: AnnotationRecord,
  { places, isChanged }: { places: readonly Rival[]; isChanged: boolean },
  context: AnchorContext,
): AnnotationFault {
  const { quote, unit = '' } = record;
  const [first, second] = places.map(
    (one) => `${spot(one, context)} (“${around(one, context.unit.get(one.unit)?.text ?? '')}”)`,
  );
  const stale = isChanged
    ? ` The text of ${unit} is not the one for which \`at\` was written: ${unit} may be another unit now.`
    : '';
  return {
    rule: 'quote-ambiguous',
    field: 'quote',
    message: `“${quote}” stands in ${places.length} places, such as ${first} and ${second}.${stale}`,
    fix: `${advice(record, places)}${isChanged ? ' Then `npm run annotate -- --pin` writes `at` anew.' : ''}`,
  };
}

function around({ start, end }: Rival, text: string): string {
  const from = start <= 20 ? 0 : start - 20;
  return text.slice(from, end + 20);
}

function advice(record: AnnotationRecord, places: readonly Rival[]): string {
  const [one, other] = places.map((place) => decisive(record, place, places));
  const rest = places.length > 2 ? '; for another, words that stand just before or after it' : '';
  const more = 'a longer quote';
  if (!one && !other) return 'Quote more words, so that one place is left.';
  return `Add ${one ?? more} for the first, ${other ?? more} for the second${rest}.`;
}

/** What to add to an entry so that this place alone is left. */
function decisive(
  { unit }: AnnotationRecord,
  { by, unit: own }: Rival,
  places: readonly Rival[],
): string | undefined {
  const [field, words] = Object.entries(by ?? {})[0] ?? [];
  if (field !== undefined) return `\`${field}: ${JSON.stringify(words)}\``;
  const isOnly = places.filter((place) => place.unit === own).length === 1;
  return unit === undefined && isOnly ? `\`unit: ${own}\`` : undefined;
}
