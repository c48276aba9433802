import type { Part } from '../../../text/collate/model.ts';
import { element } from '../xml.ts';

/** A witness and its units, in the order in which a collation takes them. */
export interface WitnessUnits {
  /** `xml:id` of the witness. */
  id: string;
  units: readonly { id: string; part: Part }[];
  /** Its units that answer to none of the base. */
  added: ReadonlySet<string>;
  /** `xml:id` of one of its units. */
  pointer: (unit: string) => string;
}

/**
 * Follows one witness through the table. At each border of its units it gives a milestone: what follows
 * belongs to that unit of that witness, up to its next milestone.
 */
export function unitFlow({ id, units, added, pointer }: WitnessUnits) {
  const placeOf = new Map(units.map((unit, place) => [unit.id, place]));
  let reached = -1;
  const upTo = (place: number): string => {
    const begun = units.slice(reached + 1, place + 1);
    reached = Math.max(reached, place);
    return begun.map((unit) => milestone(id, unit.id, pointer(unit.id))).join('');
  };
  return {
    pointer,
    partOf: (unit: string): Part | undefined => units[placeOf.get(unit) ?? -1]?.part,
    isAdded: (unit: string) => added.has(unit),
    /** Whether a unit has not begun yet. */
    isNew: (unit: string) => (placeOf.get(unit) ?? -1) > reached,
    /** The milestones that lead into a unit, none when it has begun; those of units without words go first. */
    enter: (unit: string): string => upTo(placeOf.get(unit) ?? -1),
    /** The milestones of what is left: units without words at the end. */
    finish: (): string => upTo(units.length - 1),
  };
}

const milestone = (witness: string, unit: string, pointer: string) =>
  element('milestone', {
    unit: 'block',
    n: unit,
    edRef: `#${witness}`,
    corresp: `#${pointer}`,
  });

export type UnitFlow = ReturnType<typeof unitFlow>;
