import type { Corpus } from '../../corpus/model.ts';
import { mostSideFiles } from '../../corpus/side-files.ts';

/** Whether there are pages to print: a common host takes 20,000 files, and larger archives have too many documents for that. */
export const hasPrint = ({ documents }: Pick<Corpus, 'documents'>): boolean =>
  documents.length <= mostSideFiles;
