import type { Document, Unit } from '../../corpus/model.ts';
import {
  type Collation,
  type Difference,
  type DifferenceClass,
  differenceClasses,
  type Part,
  parts,
} from '../../text/collate/model.ts';
import type { Side } from './anchors.ts';
import { cutText, type Mark, marksOf, type Piece } from './marks.ts';
import type { Lane } from './strip.ts';

/** A unit of one side, cut at what differs. */
export interface Cell {
  unit: Unit;
  pieces: Piece[];
}

/** Units that answer to each other, as they stand in the table. */
export interface ComparedRow {
  part: Part;
  base: Cell[];
  witness: Cell[];
  /** Classes of its differences, the weightiest first; none where both read the same. */
  classes: DifferenceClass[];
  /** Whether it holds what stands between two shared passages: units of both sides that do not answer to each other. */
  isGap?: true;
}

/** The rows of a collation part by part, with the words of both documents; parts without rows are left out. */
export function rowsByPart(
  collation: Collation,
  { base, witness }: Record<Side, Document>,
  laneOf?: (difference: Difference) => Lane,
): { part: Part; rows: ComparedRow[] }[] {
  const cellsOf = {
    base: cellMaker(base, marksOf(collation.differences, 'base', laneOf)),
    witness: cellMaker(witness, marksOf(collation.differences, 'witness', laneOf)),
  };
  const rows = collation.rows.map((row): ComparedRow => {
    const cells = { base: cellsOf.base(row.base), witness: cellsOf.witness(row.witness) };
    return { part: row.part, ...cells, classes: classesIn([...cells.base, ...cells.witness]) };
  });
  return parts.flatMap((part) => {
    const own = rows.filter((row) => row.part === part);
    return own.length > 0 ? [{ part, rows: own }] : [];
  });
}

function cellMaker({ units }: Document, marks: ReadonlyMap<string, Mark[]>) {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  return (ids: readonly string[]): Cell[] =>
    ids.flatMap((id) => {
      const unit = byId.get(id);
      return unit ? [{ unit, pieces: cutText(unit.text, marks.get(id) ?? []) }] : [];
    });
}

function classesIn(cells: readonly Cell[]): DifferenceClass[] {
  const present = new Set<Lane | undefined>(
    cells.flatMap(({ pieces }) =>
      pieces.flatMap((piece) => [piece, ...(piece.pieces ?? [])].map(({ mark }) => mark?.class)),
    ),
  );
  return differenceClasses.filter((one) => present.has(one)).reverse();
}
