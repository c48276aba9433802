import type { Corpus } from '../../corpus/model.ts';
import { servedAddress, wholeAddress } from '../../exports/address.ts';
import { archiveFacts } from '../../exports/archive-facts.ts';
import { words } from '../../i18n/words.ts';
import { siteFor } from '../../render/site.ts';
import type { EntityKind } from '../../schema/entity.ts';
import { entityKinds } from '../../schema/entity.ts';
import { bookSite } from '../paper/book-site.ts';
import type { Paper } from '../paper/paper.ts';
import type { Place } from '../paper/places.ts';
import { pictureOf } from './pictures.ts';
import { xmlId } from './xhtml.ts';

/** A book in the making: the paper its pages are written on, and the facts of its archive. */
export interface Book extends Paper {
  base: string;
  facts: ReturnType<typeof archiveFacts>;
}

/** The page of the book on which a document stands. */
export const documentPage = (id: string): string => `d-${id}.xhtml`;
/** The page on which the records of a kind stand. */
export const recordsPage = (kind: EntityKind | string): string => `${kind}.xhtml`;
/** The page of the timeline. */
export const timelinePage = 'timeline.xhtml';

/** The kinds of records that an archive has, in the order of the book. */
export const recordKinds = ({ entities }: Corpus): EntityKind[] =>
  entityKinds.filter((kind) => entities.some((record) => record.kind === kind));

/** Begin the book of an archive, in its first language. */
export function beginBook(corpus: Corpus, base: string): Book {
  const [language] = corpus.settings.languages;
  const site = siteFor(corpus, language, base);
  const whole = wholeAddress(corpus, base);
  const links = {
    inside,
    // Without the address of the site a link would lead nowhere from a book.
    outside: (address: string) => (whole(address) === address ? '' : whole(address)),
    file: pictureOf,
  };
  return {
    ...{ corpus, base, site: bookSite(site, corpus, links), t: words(language) },
    ...{ whole: servedAddress(corpus, base), facts: archiveFacts(corpus, base) },
  };
}

function inside(place: Place): string {
  if ('document' in place) {
    const { document, fragment } = place;
    const page = documentPage(document.id);
    return fragment === undefined ? page : `${page}#${encodeURI(xmlId(fragment))}`;
  }
  if ('event' in place) return `${timelinePage}#${xmlId(`e-${place.event}`)}`;
  return `${recordsPage(place.kind)}#${xmlId(`r-${place.id}`)}`;
}
