import { collateDocuments, witnessedWorks } from '../corpus/collation.ts';
import type { Corpus, Document } from '../corpus/model.ts';
import { sigla } from '../corpus/sigla.ts';
import { toCodePoints } from '../text/code-points.ts';
import { isDividedOtherwise } from '../text/collate/division.ts';
import type { Difference, Reading, Row } from '../text/collate/model.ts';
import { variantColumns } from './columns/witnesses.ts';
import { tableCsv } from './csv.ts';

/**
 * Every place at which the witnesses of a work differ from its base: that which its record names, else the first of
 * them in time order, of several of one date the first by id. A reading is empty where the words are missing. What
 * differs within a moved passage follows the row of the move and names its number. Where the same text is parted into
 * other paragraphs, a row of the class `border` names the units of both; it is no difference and has no number.
 */
export const variantsCsv = (corpus: Corpus) => tableCsv(variantColumns, variantRows(corpus));

function* variantRows(corpus: Corpus) {
  const signs = sigla(corpus);
  for (const { work, base, witnesses } of witnessedWorks(corpus)) {
    for (const witness of witnesses) {
      const pair = {
        ...{ work, base: base.id, witness: witness.id },
        ...{ base_siglum: signs.get(base.id), witness_siglum: signs.get(witness.id) },
      };
      const { rows, differences } = collateDocuments(base, witness);
      const told = Map.groupBy(differences.entries(), ([, { row }]) => row);
      for (const [index, row] of rows.entries()) {
        if (isDividedOtherwise(row)) yield { ...pair, ...borderCells(row) };
        for (const [at, one] of told.get(index) ?? []) {
          yield { ...pair, ...differenceCells(one, at, { base, witness }) };
        }
      }
    }
  }
}

type Cells = Record<
  Exclude<
    (typeof variantColumns)[number]['name'],
    'work' | 'base' | 'witness' | 'base_siglum' | 'witness_siglum'
  >,
  string | number | undefined
>;

/** The units of both sides that have the same text between them. */
const borderCells = ({ part, base, witness }: Row): Cells => ({
  ...{ part, class: 'border', base_unit: base.join(' '), witness_unit: witness.join(' ') },
  ...{ base_reading: '', witness_reading: '', number: undefined, within: undefined },
  ...{ base_start: undefined, witness_start: undefined },
});

const differenceCells = (
  { part, class: kind, base, witness, within }: Difference,
  at: number,
  documents: Record<'base' | 'witness', Document>,
): Cells => ({
  ...{ part, class: kind, base_unit: base.unit, witness_unit: witness.unit },
  ...{ base_reading: base.text, witness_reading: witness.text },
  number: at + 1,
  within: within === undefined ? undefined : within + 1,
  base_start: startIn(documents.base, base),
  witness_start: startIn(documents.witness, witness),
});

/** Code points before a reading in the text of its unit. */
function startIn({ units }: Document, { unit, start }: Reading): number | undefined {
  const found = units.find(({ id }) => id === unit);
  return found && toCodePoints(found.text, start);
}
