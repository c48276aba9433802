import { memoryPages, validateXML } from 'xmllint-wasm';
import { teiSchema } from '../../../../src/exports/tei/schema/tei-schema.ts';

/** A file to judge: its name and what it holds. */
export type NamedXml = readonly [name: string, xml: string | Uint8Array];

/** What libxml2 finds wrong in files by the published schema, each with the name of its file: `a.xml: element b: …`. */
export async function schemaFaults(files: readonly NamedXml[]): Promise<string[]> {
  const { valid, errors, rawOutput } = await validateXML({
    xml: files.map(([fileName, contents]) => ({ fileName, contents })),
    schema: [teiSchema()],
    extension: 'relaxng',
    maxMemoryPages: memoryPages.GiB,
  });
  if (!valid && errors.length === 0) throw new Error(rawOutput);
  return errors.map(({ loc, message }) => `${loc?.fileName}: ${message}`);
}
