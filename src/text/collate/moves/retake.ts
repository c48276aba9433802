import { alignTokens } from '../align-tokens.ts';
import { columnsOf } from '../columns.ts';
import { classify } from '../forms.ts';
import type { Column, Token } from '../model.ts';
import { textOf } from '../tokens.ts';
import type { Workshop } from '../workshop.ts';

/** The number of the move that a token belongs to, where it belongs to one. */
export type Taken = (token: Token) => number | undefined;

/**
 * Columns of a row, aligned anew as if what has moved were not there. Moved tokens stand among them by
 * themselves, those of the base as late and those of the witness as early as they can: then they do not come
 * between words of one side and those that stand in their stead on the other.
 */
export function retake(columns: readonly Column[], taken: Taken, workshop: Workshop): Column[] {
  const base = columns.flatMap((column) => column.base);
  const witness = columns.flatMap((column) => column.witness);
  const [a, b] = [base, witness].map((list) => list.filter((token) => taken(token) === undefined));
  const [left, right] = [a ?? [], b ?? []];
  const aligned = columnsOf(alignTokens(left, right, workshop), left, right, workshop.formsOf);
  const before = movedBefore(base, taken);
  const after = movedAfter(witness, taken);
  return [
    ...(after.get(undefined) ?? []),
    ...aligned
      .flatMap((column) => parted(column, before, after, workshop))
      .flatMap((column) => {
        const [first, last] = [column.base[0], column.witness.at(-1)];
        return [
          ...((first && before.get(first)) ?? []),
          column,
          ...((last && after.get(last)) ?? []),
        ];
      }),
    ...(before.get(undefined) ?? []),
  ];
}

/** Columns of moved tokens by a token that stays, or by nothing at the end of the row. */
type Woven = Map<Token | undefined, Column[]>;

/** What has moved from the base, by the token that follows it. */
function movedBefore(base: readonly Token[], taken: Taken): Woven {
  const woven: Woven = new Map();
  let waiting: Column[] = [];
  for (const token of [...base, undefined]) {
    const move = token && taken(token);
    if (token && move !== undefined) {
      waiting.push({ base: [token], witness: [], class: 'moved', move });
    } else {
      if (waiting.length > 0) woven.set(token, waiting);
      waiting = [];
    }
  }
  return woven;
}

/** What has moved to the witness, by the token before it. */
function movedAfter(witness: readonly Token[], taken: Taken): Woven {
  const woven: Woven = new Map();
  let before: Token | undefined;
  for (const token of witness) {
    const move = taken(token);
    if (move === undefined) before = token;
    else {
      const list = woven.get(before) ?? [];
      list.push({ base: [], witness: [token], class: 'moved', move });
      woven.set(before, list);
    }
  }
  return woven;
}

/** A column, token by token where what has moved stands between its tokens. */
function parted(column: Column, before: Woven, after: Woven, workshop: Workshop): Column[] {
  const { base, witness } = column;
  const isWhole =
    base.slice(1).every((token) => !before.has(token)) &&
    witness.slice(0, -1).every((token) => !after.has(token));
  if (isWhole) return [column];
  return Array.from({ length: Math.max(base.length, witness.length) }, (_none, at): Column => {
    const [one, other] = [base.slice(at, at + 1), witness.slice(at, at + 1)];
    const kind = classify(textOf(one), textOf(other), workshop.formsOf);
    return { base: one, witness: other, ...(kind === undefined ? {} : { class: kind }) };
  });
}
