import { alignTokens } from './align-tokens.ts';
import { alignUnits } from './align-units.ts';
import { rejoin } from './borders/rejoin.ts';
import { baseFirst, columnsOf } from './columns.ts';
import { differencesOf } from './differences.ts';
import {
  type Collation,
  type Column,
  type Move,
  type Part,
  parts,
  type Row,
  type TextUnit,
  type Token,
} from './model.ts';
import { findMoves } from './moves/find-moves.ts';
import { sameEnds, used } from './same-ends.ts';
import { bagOf } from './unit-bag.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

/** A text to be compared, with the part that each of its units belongs to. */
export interface Witness {
  /** BCP 47 tag. */
  language: string;
  units: readonly (TextUnit & { part: Part })[];
}

/** Lay a witness beside the base: which unit answers to which, which word to which, and where they differ. */
export function collate(base: Witness, witness: Witness): Collation {
  const workshop = openWorkshop([base.language, witness.language]);
  const aligned = parts.map((part) => {
    const left = base.units.filter((unit) => unit.part === part);
    const right = witness.units.filter((unit) => unit.part === part);
    // One order of the two, whichever is the base: swapped witnesses give the same differences.
    if (wholeText(left) <= wholeText(right)) return alignPart(part, left, right, workshop);
    return swapped(alignPart(part, right, left, workshop));
  });
  const rows = aligned.flatMap((one) => one.rows);
  const moves = aligned.flatMap(inOrder);
  return { rows, moves, differences: differencesOf(rows, moves) };
}

const wholeText = (units: readonly TextUnit[]) => units.map(({ text }) => text).join('\n');

interface Aligned {
  rows: Row[];
  moves: Move[];
}

/** The moves in the order in which the base has their words. */
function inOrder({ rows, moves }: Aligned): Move[] {
  const columns = rows.flatMap((row) => row.columns);
  const places = new Map<number | undefined, number>();
  columns.forEach(({ base, move }, at) => {
    if (base.length > 0 && !places.has(move)) places.set(move, at);
  });
  const placeOf = ({ move }: Move) => places.get(move) ?? 0;
  return moves.toSorted((one, other) => placeOf(one) - placeOf(other));
}

function swapped({ rows, moves }: Aligned): Aligned {
  const turned = (columns: readonly Column[]) =>
    columns.map((column) => ({ ...column, base: column.witness, witness: column.base }));
  return {
    rows: baseFirst(
      rows.map((row) => ({
        ...row,
        base: row.witness,
        witness: row.base,
        columns: turned(row.columns),
      })),
    ),
    moves: moves.map((move) => ({ ...move, columns: turned(move.columns) })),
  };
}

function alignPart(
  part: Part,
  base: readonly TextUnit[],
  witness: readonly TextUnit[],
  workshop: Workshop,
): Aligned {
  const { formsOf } = workshop;
  const [left, right] = [base.map(workshop.tokensOf), witness.map(workshop.tokensOf)];
  const rows = unitGroups(part, left, right, workshop).map(({ fromA, a, fromB, b }): Row => {
    const [one, other] = [
      left.slice(fromA, fromA + a).flat(),
      right.slice(fromB, fromB + b).flat(),
    ];
    const steps = alignTokens(one, other, workshop);
    return {
      part,
      base: base.slice(fromA, fromA + a).map(({ id }) => id),
      witness: witness.slice(fromB, fromB + b).map(({ id }) => id),
      columns: columnsOf(steps, one, other, formsOf),
    };
  });
  return findMoves(part, rejoin(rows, workshop), workshop);
}

/** A title answers to a title, whatever it says; other units to those that are like them. */
function unitGroups(part: Part, left: Token[][], right: Token[][], workshop: Workshop) {
  if (part === 'title' && left.length > 0 && right.length > 0) {
    return [{ fromA: 0, a: left.length, fromB: 0, b: right.length }];
  }
  const { before, after } = sameEnds(left, right);
  const [fromA, fromB] = [used(before, 'a'), used(before, 'b')];
  const bagsOf = (units: Token[][]) =>
    units.map((tokens) => bagOf(tokens, (t) => workshop.formsOf(t).bare, workshop.numberOf));
  const middle = alignUnits(
    bagsOf(left.slice(fromA, left.length - used(after, 'a'))),
    bagsOf(right.slice(fromB, right.length - used(after, 'b'))),
  ).map((group) => ({ ...group, fromA: group.fromA + fromA, fromB: group.fromB + fromB }));
  return [...before, ...middle, ...after];
}
