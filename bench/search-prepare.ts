import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../src/corpus/model.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { generateCorpus } from './generate.ts';
import { searchQueries } from './search-queries.ts';
import { foldingFor, plainPage, searchText } from './search-texts.ts';

/** Where what is searched stands below a folder: our content, plain pages, the same texts as data, the queries. */
export const searchPlaces = (folder: string) => ({
  content: join(folder, 'content'),
  pages: join(folder, 'pages'),
  texts: join(folder, 'texts.json'),
  queries: join(folder, 'queries.json'),
});

/** Language of the generated texts. */
export const searchLanguage = 'vi';

/** Generate a corpus and write it down for each engine, with the queries that all will be asked. */
export async function prepareSearch(
  folder: string,
  { documents, seed }: { documents: number; seed: number },
): Promise<void> {
  const { content, pages, texts: file, queries } = searchPlaces(folder);
  await generateCorpus(content, { documents, seed, languages: [searchLanguage] });
  const texts = readGenerated(content).documents.map(searchText);
  for (const text of texts) {
    const page = join(pages, 'd', text.id);
    mkdirSync(page, { recursive: true });
    writeFileSync(join(page, 'index.html'), plainPage(text));
  }
  writeFileSync(file, JSON.stringify(texts));
  const asked = searchQueries(texts, foldingFor(searchLanguage), seed);
  writeFileSync(queries, JSON.stringify(asked));
}

/** The model of a generated corpus. */
export function readGenerated(content: string): Corpus {
  const { corpus, problems } = readCorpus(content, { interfaceLanguages: [searchLanguage] });
  if (!corpus) throw new Error(`The generated corpus cannot be read: ${problems[0]?.message}`);
  return corpus;
}
