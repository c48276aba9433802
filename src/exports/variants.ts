import {
  collateDocuments,
  type WitnessedWork,
  witnessedWorks,
  witnessOf,
} from '../corpus/collation.ts';
import type { Corpus } from '../corpus/model.ts';
import { collateAll } from '../text/collate/merge.ts';
import { csv } from './csv.ts';
import { sortedJson } from './json.ts';

/** Columns of `data/variants.csv`. */
export const variantColumns = [
  'work',
  'base',
  'witness',
  'part',
  'base_unit',
  'witness_unit',
  'base_reading',
  'witness_reading',
  'class',
] as const;

/**
 * Every place at which the witnesses of a work differ from its base: that which its record names, else the first of
 * them in time order, of several of one date the first by id. A reading is empty where the words are missing.
 */
export const variantsCsv = (corpus: Corpus) => csv(variantColumns, variantRows(corpus));

function* variantRows(corpus: Corpus) {
  for (const { work, base, witnesses } of witnessedWorks(corpus)) {
    for (const witness of witnesses) {
      for (const one of collateDocuments(base, witness).differences) {
        yield [
          ...[work, base.id, witness.id, one.part],
          ...[one.base.unit, one.witness.unit, one.base.text, one.witness.text, one.class],
        ];
      }
    }
  }
}

/** Keys of a collation table as `collationJson` writes it. */
export const collationKeys = ['witnesses', 'sigla', 'table'] as const;

/**
 * The witnesses of a work in the JSON of CollateX: `witnesses` are ids of documents, the base first; `sigla` their
 * signs, as their front matter states them, else their ids; `table` holds columns, a column one cell for each witness, a cell its tokens. `t` is the token with the white
 * space after it, `n` the key by which tokens are the same, `unit` the unit it stands in.
 */
export function collationJson({ base, witnesses }: WitnessedWork): string {
  const { columns } = collateAll(
    witnessOf(base),
    witnesses.map(witnessOf),
    witnesses.map((witness) => collateDocuments(base, witness)),
  );
  return `${sortedJson({
    witnesses: [base, ...witnesses].map(({ id }) => id),
    sigla: [base, ...witnesses].map(({ id, matter }) => matter.siglum ?? id),
    table: columns.map((cells) =>
      cells.map((tokens) => tokens.map(({ t, space, n, unit }) => ({ t: t + space, n, unit }))),
    ),
  })}\n`;
}
