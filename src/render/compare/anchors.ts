import type { Difference, Row } from '../../text/collate/model.ts';

/** The two sides of a comparison. */
export type Side = 'base' | 'witness';

export const otherSide = (side: Side): Side => (side === 'base' ? 'witness' : 'base');

/** Where a unit stands on the page that compares: `a.p6` in the base, `b.p6` in the witness. Ids of units hold no stop. */
export const anchorOf = (side: Side, unit: string) => `${side === 'base' ? 'a' : 'b'}.${unit}`;

/** Where a row begins: at its unit of the base, else at that of the witness. */
export function rowAnchor({ base, witness }: Pick<Row, 'base' | 'witness'>): string {
  const [first] = base;
  return first === undefined ? anchorOf('witness', witness[0] ?? '') : anchorOf('base', first);
}

/** Where a difference is shown, seen from one side: its unit there, else what stands on the other side. */
export function differenceAnchor(difference: Difference, side: Side): string {
  const { unit } = difference[side];
  if (unit !== undefined) return anchorOf(side, unit);
  return anchorOf(otherSide(side), difference[otherSide(side)].unit ?? '');
}
