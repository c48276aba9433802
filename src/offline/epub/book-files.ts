import type { Corpus } from '../../corpus/model.ts';
import { hasSideFiles } from '../../corpus/side-files.ts';
import type { DescribedFile } from '../../exports/data-files.ts';

/**
 * The book of an archive that publishes one: where it stands and what it is. It holds a page for each document; of more
 * documents than a site has side files for, no reader of books would open it.
 */
export function bookFiles({
  settings,
  documents,
}: Pick<Corpus, 'settings' | 'documents'>): DescribedFile[] {
  if (!settings.formats.includes('epub') || !hasSideFiles(settings, documents.length)) return [];
  return [{ path: `data/${settings.slug}.epub`, about: 'data.epub', columns: [] }];
}
