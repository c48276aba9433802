import type { Column, Row, Token } from '../model.ts';
import type { Workshop } from '../workshop.ts';
import type { NumberOf } from './near-words.ts';

/** How a token stands in the table. */
export const held = {
  /** It answers to a like token of the other side. */
  firmly: 0,
  /** It does, but it stands alone or almost alone among tokens that do not. */
  loosely: 1,
  /** It has no answer, or an unlike one. */
  free: 2,
  /** It belongs to a move. */
  moved: 3,
} as const;

/** All tokens of one side of a part, row by row, in the order of its text. */
export interface Side {
  name: 'base' | 'witness';
  tokens: Token[];
  /** By token: index of its row. */
  rows: number[];
  /** By row: place of its first token. */
  starts: number[];
  /** By token: number of its letters without marks, of words that are alike the same; -1 for signs. */
  words: Int32Array;
  /** By token: one of `held`. */
  hold: Uint8Array;
}

/** Set out one side of some rows. */
export function sideOf(
  rows: readonly Row[],
  name: Side['name'],
  { formsOf }: Workshop,
  numberOf: NumberOf,
): Side {
  const tokens: Token[] = [];
  const [own, starts]: [number[], number[]] = [[], []];
  rows.forEach((row, index) => {
    starts.push(tokens.length);
    for (const token of row.columns.flatMap((column) => column[name])) {
      tokens.push(token);
      own.push(index);
    }
  });
  const words = Int32Array.from(tokens, ({ t }) => {
    const { bare } = formsOf(t);
    return bare === '' ? -1 : numberOf(bare);
  });
  const side = { name, tokens, rows: own, starts, words, hold: new Uint8Array(tokens.length) };
  for (const row of rows.keys()) noteHolds(side, rows, row);
  return side;
}

/** See anew how the tokens of a row stand in the table. */
export function noteHolds(side: Side, rows: readonly Row[], row: number): void {
  const from = side.starts[row] ?? 0;
  let at = from;
  for (const column of rows[row]?.columns ?? []) {
    const length = column[side.name].length;
    side.hold.fill(holdIn(column), at, at + length);
    at += length;
  }
  loosen(side, { from, to: at });
}

/** Whether a column holds tokens of both sides that are alike. */
export const isFirm = ({ base, witness, class: kind }: Column) =>
  base.length > 0 && witness.length > 0 && kind !== 'substantive';

const holdIn = (column: Column) => {
  if (column.class === 'moved') return held.moved;
  return isFirm(column) ? held.firmly : held.free;
};

/** So many words among others that have no answer may answer by chance. */
const fewFirm = 2;

function loosen({ tokens, words, hold }: Side, row: { from: number; to: number }): void {
  for (let { from } = row; from < row.to; from++) {
    if (hold[from] !== held.firmly) continue;
    let to = from;
    let count = 0;
    while (hold[to] === held.firmly && tokens[to]?.unit === tokens[from]?.unit) {
      if (words[to] !== -1) count += 1;
      to += 1;
    }
    const isFreeAt = (at: number) =>
      hold[at] === held.free && tokens[at]?.unit === tokens[from]?.unit;
    if (count <= fewFirm && isFreeAt(from - 1) && isFreeAt(to)) hold.fill(held.loosely, from, to);
    from = to - 1;
  }
}

/** Whether a token is there and stands in the same unit as another. */
export const isInUnit = ({ tokens }: Side, at: number, other: number) =>
  tokens[at] !== undefined && tokens[at]?.unit === tokens[other]?.unit;

/** Whether a token is a word or a number. */
export const isWord = ({ words }: Side, at: number) => (words[at] ?? -1) !== -1;
