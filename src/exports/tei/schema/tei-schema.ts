import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the schema, which is published beside the file of the whole archive. */
export const teiSchemaName = 'corpus.tei.rng';

/** The RELAX NG schema of the published TEI: the elements of TEI P5 that occur, with their models. */
export const teiSchema = (): string =>
  readFileSync(join(import.meta.dirname, 'archive.rng'), 'utf8');
