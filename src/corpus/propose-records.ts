import type { AnnotationRecord } from '../schema/annotation.ts';
import { toCodePoints } from '../text/code-points.ts';
import { twinContexts } from '../text/twin-context.ts';
import { entryContext } from './import/entry-context.ts';
import { entryId } from './import/entry-id.ts';
import type { Document } from './model.ts';
import type { Proposal } from './propose-annotations.ts';
import { unitHash } from './unit-hash.ts';

/** Entries for `annotations.yaml` from proposals, each with an id that is new to the document. */
export function proposedRecords(
  proposals: readonly Proposal[],
  { annotations, orphans, units }: Pick<Document, 'annotations' | 'orphans' | 'units'>,
): AnnotationRecord[] {
  const taken = new Set([...annotations, ...orphans].map(({ id }) => id));
  const besideTwins = twinContexts(units);
  return proposals.map(({ unit, start, end, entry: { kind, ...said } }) => {
    const quote = unit.text.slice(start, end);
    const id = entryId(said.ref?.replace(/^.*\//, '') ?? quote, taken);
    taken.add(id);
    return {
      id,
      kind,
      unit: unit.id,
      quote,
      ...entryContext(unit.text, { start, end }),
      ...besideTwins(unit.id, { start, end }),
      ...said,
      at: { start: toCodePoints(unit.text, start), sha256: unitHash(unit.text) },
    };
  });
}
