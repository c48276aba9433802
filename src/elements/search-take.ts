import type { DocumentHits } from '../search/document-hits.ts';
import { lastingPlace } from '../search/lasting-place.ts';
import { pickRis } from '../search/pick-ris.ts';
import { resultsCsv } from '../search/results-csv.ts';
import { saveText } from './save-text.ts';

/** What is saved, and as what: `as` is `csv` or `ris`, `file` where the citations of the archive are. */
export interface Taken {
  documents: DocumentHits[];
  as: string;
  file: string;
  /** Whole address of the archive; `''` where nobody has stated it. */
  home: string;
  /** Name of the archive, for that of the file. */
  name: string;
}

/** Save the results of a search as a file; gives its name. */
export async function takeResults({ documents, as, file, home, name }: Taken): Promise<string> {
  const isRis = as === 'ris';
  const content = isRis
    ? pickRis(await textOf(file), [...new Set(documents.map(({ id }) => id))])
    : resultsCsv(documents, (id, place) => lastingPlace(home, id, place));
  const type = isRis ? 'application/x-research-info-systems' : 'text/csv';
  return saveText(content, { name: `${name}-search.${as}`, type });
}

async function textOf(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}
