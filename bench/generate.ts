import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { paragraph } from './blocks.ts';
import { type GeneratedDocument, generateDocument, markdownFile } from './document.ts';
import { seededRandom } from './random.ts';
import { documentTypes, generateRecords } from './records.ts';

/** What to generate: how many documents, from which seed, with which interface languages (first = default). */
export interface CorpusOptions {
  documents: number;
  seed: number;
  languages: readonly string[];
}

/** Works that the texts cite: one for ten documents, at least ten. */
function worksFor(documents: number): number {
  return Math.max(10, Math.round(documents / 10));
}

function settings(languages: readonly string[]): Record<string, unknown> {
  return {
    title: 'Kho văn bản thử',
    slug: 'kho-thu',
    languages,
    coverage: { from: '2000', to: '2025' },
    types: Object.fromEntries(documentTypes.map(({ id, label }) => [id, label])),
  };
}

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

/** Write an invented corpus into `folder`, in the format of `content/`, and return its documents. The same options give the same bytes. */
export async function generateCorpus(
  folder: string,
  { documents, seed, languages }: CorpusOptions,
): Promise<GeneratedDocument[]> {
  const records = generateRecords(seed, worksFor(documents));
  const mentions = records.map(({ mention }) => mention);
  const random = seededRandom(seed, 1_000_033);
  const stock = Array.from({ length: 12 }, () => paragraph(random, { mentions, stock: [] }));
  await write(join(folder, 'corpus.yaml'), stringify(settings(languages)));
  for (const { folder: kind, id, record } of records) {
    await write(join(folder, kind, `${id}.yaml`), stringify(record));
  }
  const made = Array.from({ length: documents }, (_none, index) =>
    generateDocument(seed, index + 1, records, { mentions, stock }),
  );
  for (const { id, matter, body } of made) {
    await write(join(folder, 'documents', id, 'index.md'), markdownFile(matter, body));
  }
  return made;
}
