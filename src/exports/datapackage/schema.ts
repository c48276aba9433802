import type { Words } from '../../i18n/words.ts';
import type { Column } from '../columns/column.ts';
import type { DataFile } from '../data-files.ts';

/** Edtf as a data type: https://id.loc.gov/datatypes/edtf/EDTF */
const edtfType = 'http://id.loc.gov/datatypes/edtf/EDTF';

/** The name of a data file among the resources of the package: `collation-letter.json`. */
export const resourceName = (path: string): string =>
  path.replace(/^data\//, '').replaceAll('/', '-');

/** A column as Table Schema describes it, in the language of `t`. */
function fieldOf(column: Column, { isCsv, t }: { isCsv: boolean; t: Words }) {
  const { name, about, required, unique, values, pattern, least, leastLength, edtf } = column;
  const constraints = {
    ...(required && { required }),
    ...(unique && { unique }),
    ...(values && { enum: values }),
    ...(pattern !== undefined && { pattern }),
    ...(least !== undefined && { minimum: least }),
    ...(leastLength !== undefined && { minLength: leastLength }),
  };
  return {
    name,
    type: (isCsv && column.inCsv) || column.type,
    description: t(about),
    ...(edtf && { rdfType: edtfType }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/**
 * The Table Schema of a file of rows. Files in JSON leave out what is unknown, so that their rows have fewer fields than are described.
 * `paths` are the files of the package: a key may refer to one of these only.
 */
export function tableSchema(
  { format, columns, rows = {} }: DataFile,
  { paths, t }: { paths: ReadonlySet<string>; t: Words },
) {
  const isCsv = format === 'csv';
  const foreignKeys = (rows.refersTo ?? [])
    .filter(({ table }) => paths.has(table))
    .map(({ column, table, to }) => ({
      fields: [column],
      reference: { resource: resourceName(table), fields: [to] },
    }));
  return {
    fields: columns.map((column) => fieldOf(column, { isCsv, t })),
    missingValues: [''],
    ...(!isCsv && { fieldsMatch: 'superset' }),
    ...(rows.key && { primaryKey: rows.key }),
    ...(foreignKeys.length > 0 && { foreignKeys }),
  };
}
