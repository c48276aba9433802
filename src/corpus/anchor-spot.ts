import type { Candidate, Place } from '../text/anchor.ts';
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
  /** In reading order, and by id. */
  units: readonly Unit[];
  unit: ReadonlyMap<string, Unit>;
  orphans: 'error' | 'warn';
}

/** A unit as a keeper finds it: `unit p3, line 9`. */
export const unitSpot = (unit: string, context: AnchorContext) =>
  `unit ${unit}, line ${context.unit.get(unit)?.line ?? 1}`;

/** The unit of a place as a keeper finds it. */
export const spot = ({ unit }: Place, context: AnchorContext) => unitSpot(unit, context);

/** The words of a place and its unit. */
export const quotedSpot = (one: Candidate, context: AnchorContext) =>
  `“${one.text}”, ${spot(one, context)}`;
