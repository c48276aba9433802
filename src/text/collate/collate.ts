import { alignTokens } from './align-tokens.ts';
import { alignUnits } from './align-units.ts';
import { baseFirst, columnsOf } from './columns.ts';
import { differencesOf } from './differences.ts';
import type { Forms } from './forms.ts';
import { type Collation, type Part, parts, type Row, type TextUnit, type Token } from './model.ts';
import { markMoves } from './moved.ts';
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
  const rows = parts.flatMap((part) => {
    const left = base.units.filter((unit) => unit.part === part);
    const right = witness.units.filter((unit) => unit.part === part);
    // One order of the two, whichever is the base: swapped witnesses give the same differences.
    if (wholeText(left) <= wholeText(right)) return alignPart(part, left, right, workshop);
    return baseFirst(alignPart(part, right, left, workshop).map(swapped));
  });
  return { rows, differences: differencesOf(rows) };
}

const wholeText = (units: readonly TextUnit[]) => units.map(({ text }) => text).join('\n');

function swapped(row: Row): Row {
  const columns = row.columns.map((column) => ({
    ...column,
    base: column.witness,
    witness: column.base,
  }));
  return { ...row, base: row.witness, witness: row.base, columns };
}

function alignPart(
  part: Part,
  base: readonly TextUnit[],
  witness: readonly TextUnit[],
  workshop: Workshop,
): Row[] {
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
  markMoves(rows, ({ t }) => isWord(formsOf(t)));
  return rows;
}

const isWord = ({ bare }: Forms) => bare !== '';

/** A title answers to a title, whatever it says; other units to those that are like them. */
function unitGroups(part: Part, left: Token[][], right: Token[][], workshop: Workshop) {
  if (part === 'title' && left.length > 0 && right.length > 0) {
    return [{ fromA: 0, a: left.length, fromB: 0, b: right.length }];
  }
  const bagsOf = (units: Token[][]) =>
    units.map((tokens) => bagOf(tokens, (t) => workshop.formsOf(t).bare, workshop.numberOf));
  return alignUnits(bagsOf(left), bagsOf(right));
}
