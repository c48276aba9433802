import type { Corpus } from '../../corpus/model.ts';
import { hasOfflineCopy, offlineCopyPath } from '../../corpus/offline-copy.ts';
import { checksumsPath } from '../../exports/checksums.ts';
import type { DescribedFile } from '../../exports/data-files.ts';
import { redirectFiles } from '../../exports/redirects/files.ts';
import { bookFiles } from '../../offline/epub/book-files.ts';

/** Files that a build makes beside the data files, with what they are; they have no columns. */
export function otherFiles(corpus: Corpus, base: string): DescribedFile[] {
  const redirects = redirectFiles(corpus, base).map(({ path }) => path);
  const { settings } = corpus;
  const described: Record<string, DescribedFile['about']> = {
    ...(hasOfflineCopy(settings) ? { [offlineCopyPath(settings)]: 'data.offline' } : {}),
    [checksumsPath]: 'data.checksums',
    ...Object.fromEntries(redirects.map((path) => [path, 'data.redirects'])),
    _headers: 'data.headers',
    ...(corpus.settings.site === undefined ? {} : { 'sitemap-index.xml': 'data.sitemap' }),
  };
  const others = Object.entries(described).map(([path, about]) => ({ path, about, columns: [] }));
  return [...bookFiles(corpus), ...others];
}

/** Hosts keep such files to themselves: nobody can be led to them. */
export const isHidden = (path: string): boolean => /^[_.]/.test(path);
