import type { Corpus } from '../../corpus/model.ts';
import { localized, words } from '../../i18n/words.ts';
import { shortDate } from '../../text/date-words.ts';
import { publishedOn } from '../permanence/revisions.ts';
import type { Site } from '../site.ts';

/** How a page that is no document is cited: its title stands before the rest. */
export interface PageCitation {
  /** Name of the archive, in the language of the page. */
  archive: string;
  /** Where the page stands, as far as that is known. */
  address: string;
  /** `công bố 22/11/2026`; nothing where nobody knows the day. */
  published?: string;
}

/** How a page of a record, an event or an essay is cited under its address, `/people/x/`, in the language of the page. */
export function pageCitation(
  address: string,
  corpus: Pick<Corpus, 'settings' | 'lock'>,
  site: Site,
): PageCitation {
  const date = publishedOn(corpus.lock, address, 0);
  const t = words(site.language);
  const path = site.href(address);
  return {
    archive: localized(corpus.settings.title, site.language),
    address: corpus.settings.site ? new URL(path, corpus.settings.site).href : path,
    ...(date && { published: t('cite.published', { date: shortDate(date, site.language) }) }),
  };
}
