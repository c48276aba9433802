import {
  type Collation,
  type Difference,
  type DifferenceClass,
  differenceClasses,
  type Part,
  parts,
} from '../../text/collate/model.ts';

/** How many differences are of one class. */
export interface ClassCount {
  class: DifferenceClass;
  count: number;
}

/**
 * What is counted of a comparison, wherever a number of differences is named: of one text all that differs, title and
 * frame included; of two texts what differs where both have a passage.
 */
export const countedDifferences = (
  { differences }: Pick<Collation, 'differences'>,
  isOneText: boolean,
): Difference[] => (isOneText ? differences : differences.filter(isInBoth));

/** Whether both sides have a unit at the place of a difference. */
export const isInBoth = ({ base, witness }: Difference): boolean =>
  base.unit !== undefined && witness.unit !== undefined;

/** How many differences of each class there are, the weightiest class first; classes without any are left out. */
export function countByClass(differences: readonly Pick<Difference, 'class'>[]): ClassCount[] {
  const counts = Map.groupBy(differences, (one) => one.class);
  return differenceClasses
    .flatMap((one): ClassCount[] => {
      const count = counts.get(one)?.length ?? 0;
      return count > 0 ? [{ class: one, count }] : [];
    })
    .reverse();
}

/** The same for each part that has differences. */
export function countByPart(
  differences: readonly Difference[],
): { part: Part; count: number; classes: ClassCount[] }[] {
  return parts.flatMap((part) => {
    const own = differences.filter((one) => one.part === part);
    return own.length > 0 ? [{ part, count: own.length, classes: countByClass(own) }] : [];
  });
}
