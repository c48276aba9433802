import { alignTokens } from './align-tokens.ts';
import { collate, type Witness } from './collate.ts';
import type { Collation, Column, Token } from './model.ts';
import { openWorkshop } from './workshop.ts';

/** Several witnesses in one table. */
export interface CollationTable {
  /** Column by column; in a column one cell for each witness, the base first; an empty cell where it has nothing. */
  columns: Token[][][];
}

/** The witnesses' own tokens around those of the base. */
interface Aligned {
  /** By block of base tokens: what answers to it. */
  cells: Token[][];
  /** By block: what stands before it without an answer; one more at the end. */
  before: Token[][];
}

/**
 * Lay several witnesses beside one base, in one table: each is aligned to the base, and columns that share
 * base tokens are one. What the base lacks is aligned among the others. Cells of one witness, one after the
 * other, hold its parts in the order title, body, frame. Collations with the base that are made already, one for
 * each witness, need not be made again. Columns that are not bound hold one base token each: what answers to
 * several stands with the first of them.
 */
export function collateAll(
  base: Witness,
  witnesses: readonly Witness[],
  collations: readonly Collation[] = witnesses.map((witness) => collate(base, witness)),
  { isBound = true }: { isBound?: boolean } = {},
): CollationTable {
  const workshop = openWorkshop([base, ...witnesses].map(({ language }) => language));
  const align = (a: readonly Token[], b: readonly Token[]) => alignTokens(a, b, workshop);
  const [first] = collations;
  const tokens = first ? columnsOf(first).flatMap((column) => column.base) : [];
  const blocks = blocksOf(tokens.length, isBound ? collations : []);
  const aligned = collations.map((collation) => alignedTo(blocks, collation));
  const columns: Token[][][] = [];
  for (let at = 0; at <= blocks.length; at++) {
    columns.push(
      ...added(
        aligned.map(({ before }) => before[at] ?? []),
        align,
      ),
    );
    const block = blocks[at];
    if (!block) continue;
    columns.push([
      tokens.slice(block.from, block.to),
      ...aligned.map(({ cells }) => cells[at] ?? []),
    ]);
  }
  return { columns };
}

const columnsOf = ({ rows }: Collation): Column[] => rows.flatMap((row) => row.columns);

/** Base tokens that some witness has as one; `to` is exclusive. */
interface Block {
  from: number;
  to: number;
}

function blocksOf(length: number, collations: readonly Collation[]): Block[] {
  const isBound = new Uint8Array(length);
  for (const collation of collations) {
    let at = 0;
    for (const { base } of columnsOf(collation)) {
      isBound.fill(1, at + 1, at + base.length);
      at += base.length;
    }
  }
  const blocks: Block[] = [];
  for (let at = 0; at < length; at++) {
    const last = blocks.at(-1);
    if (last && isBound[at] === 1) last.to = at + 1;
    else blocks.push({ from: at, to: at + 1 });
  }
  return blocks;
}

function alignedTo(blocks: readonly Block[], collation: Collation): Aligned {
  const cells = blocks.map((): Token[] => []);
  const before = [...blocks, undefined].map((): Token[] => []);
  let [at, block] = [0, 0];
  for (const { base, witness } of columnsOf(collation)) {
    const isInside = at > (blocks[block]?.from ?? at);
    const place = base.length > 0 || isInside ? cells[block] : before[block];
    place?.push(...witness);
    at += base.length;
    while (at >= (blocks[block]?.to ?? Number.POSITIVE_INFINITY)) block += 1;
  }
  return { cells, before };
}

/** Columns of what the base lacks at one place, `lists` by witness. */
function added(
  lists: readonly Token[][],
  align: (a: readonly Token[], b: readonly Token[]) => { a: number; b: number }[],
): Token[][][] {
  const empty = () => [[], ...lists.map((): Token[] => [])] as Token[][];
  return lists.reduce<Token[][][]>((columns, tokens, index) => {
    if (tokens.length === 0) return columns;
    // Each column is known by the first token that some witness has in it.
    const known = columns.flatMap((column) => column.flat().slice(0, 1));
    const made: Token[][][] = [];
    let [column, token] = [0, 0];
    for (const { a, b } of align(known, tokens)) {
      const [first = empty(), ...rest] = columns.slice(column, column + a);
      first[index + 1] = tokens.slice(token, token + b);
      made.push(first, ...rest);
      [column, token] = [column + a, token + b];
    }
    return made;
  }, []);
}
