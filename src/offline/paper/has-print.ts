import type { Corpus } from '../../corpus/model.ts';
import { hasSideFiles } from '../../corpus/side-files.ts';

/** Whether there are pages to print: a common host takes 20,000 files, and larger archives have too many documents for that. */
export const hasPrint = ({
  settings,
  documents,
}: Pick<Corpus, 'settings' | 'documents'>): boolean => hasSideFiles(settings, documents.length);
