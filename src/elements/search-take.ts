import type { DocumentHits } from '../search/document-hits.ts';
import { pickRis } from '../search/pick-ris.ts';
import { resultsCsv } from '../search/results-csv.ts';
import { hitAddress } from '../search/search-state.ts';

/** What is saved, and as what: `as` is `csv` or `ris`, `file` where the citations of the archive are. */
export interface Taken {
  documents: DocumentHits[];
  as: string;
  file: string;
  /** Address of the site in one language. */
  root: string;
  /** Name of the archive, for that of the file. */
  name: string;
}

/** Save the results of a search as a file; gives its name. */
export async function takeResults({ documents, as, file, root, name }: Taken): Promise<string> {
  const whole = (id: string, place: string) =>
    new URL(hitAddress(root, id, place, '').replace(/#$/, ''), location.href).href;
  const isRis = as === 'ris';
  const content = isRis
    ? pickRis(
        await textOf(file),
        documents.map(({ id }) => id),
      )
    : resultsCsv(documents, whole);
  const type = isRis ? 'application/x-research-info-systems' : 'text/csv';
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = `${name}-search.${as}`;
  link.click();
  // The browser reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return link.download;
}

async function textOf(file: string): Promise<string> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(response.statusText);
  return response.text();
}
