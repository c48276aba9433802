import type { Column, Row, Token } from '../model.ts';
import { isFirm } from './side.ts';

/** Columns of a row; `to` is exclusive. */
export interface Window {
  row: number;
  from: number;
  to: number;
}

/** Beyond so many columns that answer to each other nothing changes when a passage is cut out. */
const margin = 8;

/** In a passage without firm ground no more columns than these are looked at. */
const farthest = 150;

/** The columns around some tokens: up to firm ground on both sides. Windows of one row that meet are one. */
export function windowsAround(
  rows: readonly Row[],
  cuts: readonly { row: number; tokens: ReadonlySet<Token> }[],
): Window[] {
  const windows = cuts.map(({ row, tokens }) =>
    windowAround(rows[row]?.columns ?? [], row, tokens),
  );
  const [one, other] = windows;
  if (!one || !other || one.row !== other.row) return windows;
  if (one.from > other.to || other.from > one.to) return windows;
  const [from, to] = [Math.min(one.from, other.from), Math.max(one.to, other.to)];
  return [{ row: one.row, from, to }];
}

function windowAround(columns: readonly Column[], row: number, tokens: ReadonlySet<Token>): Window {
  const isOwn = ({ base, witness }: Column) =>
    base.some((token) => tokens.has(token)) || witness.some((token) => tokens.has(token));
  const [first, last] = [columns.findIndex(isOwn), columns.findLastIndex(isOwn)];
  return { row, from: firmGround(columns, first, -1), to: firmGround(columns, last, 1) + 1 };
}

/** The column at which enough firm ones in a row are passed; else the last one in that direction. */
function firmGround(columns: readonly Column[], start: number, step: 1 | -1): number {
  let [at, firm] = [start, 0];
  while (firm < margin && Math.abs(at - start) < farthest) {
    const next = columns[at + step];
    if (!next) break;
    firm = isFirm(next) ? firm + 1 : 0;
    at += step;
  }
  return at;
}
