import type { Corpus } from '../../corpus/model.ts';
import type { Site } from '../../render/site.ts';
import { type Place, placeOf } from './places.ts';

/** How addresses of the archive are written in a book of it. */
export interface BookLinks {
  /** Where a place of the book is, seen from its pages; nothing when the book lacks it. */
  inside: (place: Place) => string | undefined;
  /** Where pages are that only the site has; `''` when nobody knows where that stands. */
  outside: (address: string) => string;
  /** A file of the site, such as a picture: `d/x/map.png`. */
  file: (path: string) => string;
}

/** A site of which the texts stand in a book: links lead to its pages where it has them. */
export const bookSite = (site: Site, corpus: Corpus, links: BookLinks): Site => ({
  ...site,
  href: (address) => {
    if (!address.startsWith('/')) return address;
    const place = placeOf(address, corpus);
    return (place && links.inside(place)) ?? links.outside(address);
  },
  file: (path) => links.file(path.replace(/^\//, '')),
});
