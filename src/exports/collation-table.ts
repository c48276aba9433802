import { collateDocuments, type WitnessedWork, witnessOf } from '../corpus/collation.ts';
import type { Corpus } from '../corpus/model.ts';
import { sigla } from '../corpus/sigla.ts';
import { collateAll } from '../text/collate/merge.ts';
import type { Collation, Column, Token } from '../text/collate/model.ts';
import { sortedJson } from './json.ts';

/**
 * The witnesses of a work in the JSON of CollateX: `witnesses` are ids of documents, the base first; `sigla` their
 * signs, the same as on pages; `table` holds columns, a column one cell for each witness, a cell its tokens. `t` is the
 * token with the white space after it, `n` the key by which tokens are the same, `unit` the unit it stands in. Tokens
 * of a passage that a witness has elsewhere say so in `moved`, by the places of the passage in `moves`; there it is
 * laid beside the words of the base, in columns of two cells.
 */
export function collationJson({ base, witnesses }: WitnessedWork, corpus: Corpus): string {
  const signs = sigla(corpus);
  const collations = witnesses.map((witness) => collateDocuments(base, witness));
  const { columns } = collateAll(witnessOf(base), witnesses.map(witnessOf), collations);
  const moves = movesIn(collations);
  const movedIn = moves.reduce(noteMoved, new Map<string, number[]>());
  const cell = (tokens: readonly Token[], at: number) =>
    tokens.map((token) => ({ ...written(token), ...movedCell(movedIn.get(keyOf(token, at))) }));
  return `${sortedJson({
    witnesses: [base, ...witnesses].map(({ id }) => id),
    sigla: [base, ...witnesses].map(({ id }) => signs.get(id)),
    table: columns.map((cells) => cells.map(cell)),
    moves: moves.map((move) => ({
      witness: witnesses[move.witness - 1]?.id,
      table: move.columns.map((column) => [column.base.map(written), column.witness.map(written)]),
    })),
  })}\n`;
}

const written = ({ t, space, n, unit }: Token) => ({ t: t + space, n, unit });

/** The moves of all witnesses; `witness` is the place of one among them all, the base being 0. */
const movesIn = (collations: readonly Collation[]) =>
  collations.flatMap(({ moves }, index) =>
    moves.map(({ columns }) => ({ witness: index + 1, columns })),
  );

const keyOf = ({ unit, start }: Token, witness: number) => `${witness} ${unit} ${start}`;
const movedCell = (moved: number[] | undefined) => (moved ? { moved } : {});

/** Note which tokens of the base and of a witness belong to a move. */
function noteMoved(
  found: Map<string, number[]>,
  { witness, columns }: { witness: number; columns: Column[] },
  move: number,
) {
  for (const column of columns) {
    const keys = [
      ...column.base.map((token) => keyOf(token, 0)),
      ...column.witness.map((token) => keyOf(token, witness)),
    ];
    for (const key of keys) found.set(key, [...(found.get(key) ?? []), move]);
  }
  return found;
}
