import { join } from 'node:path';
import type { Corpus, Document } from '../../../../src/corpus/model.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { interfaceLanguages } from '../../corpus/temp-corpus.ts';

/** The corpus of which texts were revised, moved and withdrawn; it has no fault. */
export function readRevised(): Corpus {
  const folder = join(import.meta.dirname, '..', '..', '..', 'fixtures', 'revised');
  const { corpus, problems } = readCorpus(folder, { interfaceLanguages });
  if (!corpus || problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
  return corpus;
}

/** One of its documents. */
export function documentOf(corpus: Corpus, id: string): Document {
  const document = corpus.document.get(id);
  if (!document) throw new Error(`No document ${id}`);
  return document;
}
