import type { AnnotationRecord } from '../schema/annotation.ts';
import type { Anchor, Place } from '../text/anchor.ts';
import { ambiguousFault } from './anchor-ambiguous.ts';
import { lostFault } from './anchor-lost.ts';
import { type AnchorContext, type AnnotationFault, spot } from './anchor-spot.ts';

export type { AnchorContext, AnnotationFault };

/** What a keeper is told of the place of an annotation; nothing when it stands where it says. */
export function anchorFault(
  record: AnnotationRecord,
  anchor: Anchor,
  context: AnchorContext,
): AnnotationFault | undefined {
  if (anchor.state === 'ambiguous') return ambiguousFault(record, anchor, context);
  if (anchor.state === 'lost') return lostFault(record, anchor, context);
  if (anchor.how === 'similar') return changed(record, anchor, context);
  if (anchor.how === 'unproven') return unproven(record, anchor, context);
  return anchor.how === 'moved' ? moved(record, anchor, context) : undefined;
}

function moved(record: AnnotationRecord, to: Place, context: AnchorContext) {
  const { quote, unit = '' } = record;
  const isKnown = context.unit.has(unit);
  return {
    rule: isKnown ? 'quote-moved' : 'unknown-unit',
    field: 'unit',
    severity: 'warning' as const,
    message: isKnown
      ? `“${quote}” no longer stands in unit ${unit}, but in ${spot(to, context)}.`
      : `The document has no unit “${unit}”; “${quote}” stands in ${spot(to, context)}.`,
    fix: `If these are the words that are meant, write \`unit: ${to.unit}\`.`,
  };
}

function unproven({ quote }: AnnotationRecord, to: Place, context: AnchorContext) {
  return {
    rule: 'unit-changed',
    field: 'at',
    severity: 'warning' as const,
    message: `“${quote}” stands in ${spot(to, context)}, whose text is not the one for which \`at\` was written.`,
    fix: 'Make sure that these words are meant and that the note still holds. Then `npm run annotate -- --pin` writes `at` anew.',
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
