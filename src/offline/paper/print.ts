import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Corpus, Document } from '../../corpus/model.ts';
import { servedAddress } from '../../exports/address.ts';
import { words } from '../../i18n/words.ts';
import type { Site } from '../../render/site.ts';
import { bookSite } from './book-site.ts';
import { writtenLinks } from './links.ts';
import { namedApart } from './named-apart.ts';
import type { Paper } from './paper.ts';
import { paperDocument } from './paper-document.ts';
import type { Place } from './places.ts';
import { paperTimeline } from './timeline.ts';

/** So many words make some seven hundred sheets: of a larger archive no browser prints all on one page. */
const mostWords = 300_000;

/** Whether the page to print of the whole archive holds all its texts; else it leads to those of the documents. */
export const isPrintable = ({ documents }: Pick<Corpus, 'documents'>): boolean =>
  documents.reduce((sum, { words }) => sum + words, 0) <= mostWords;

const paperOf = (corpus: Corpus, site: Site): Paper => ({
  ...{ corpus, site, t: words(site.language), writesLinks: true },
  // Whatever the language of the page: the address to cite is that of the first.
  whole: servedAddress(corpus, site.base),
});

const html = (nodes: Element[]) => toHtml({ type: 'root', children: nodes });

/** A document to print as HTML; its links lead to the site. */
export const printedDocument = (document: Document, corpus: Corpus, site: Site): string =>
  html([paperDocument(document, paperOf(corpus, site))]);

/** Id under which a document, or a place in it, stands on the page of the whole archive. */
export const printedId = (document: string, place?: string): string =>
  place === undefined ? document : `${document}_${place}`;

/** Id of what belongs to no document on the page of the whole archive: no document is called so. */
const apartId = (id: string) => `_${id}`;

const eventId = (event: string) => apartId(`e-${event}`);

/** All documents and the timeline to print as HTML, on one page: what leads from one to the other stays on it. */
export function printedArchive(
  corpus: Corpus,
  site: Site,
): { documents: { document: Document; html: string }[]; timeline: string } {
  const here = site.href('/print/');
  const inside = (place: Place) => {
    if ('document' in place) return `${here}#${printedId(place.document.id, place.fragment)}`;
    return 'event' in place ? `${here}#${eventId(place.event)}` : undefined;
  };
  const links = { inside, outside: site.href, file: site.file };
  const paper = paperOf(corpus, bookSite(site, corpus, links));
  return {
    documents: corpus.documents.map((document) => {
      const idOf = (id: string) => printedId(document.id, id);
      const article = paperDocument(document, paper);
      const children = namedApart(article.children, { idOf, lowered: 1 });
      const properties = { ...article.properties, id: printedId(document.id) };
      return { document, html: html([{ ...article, properties, children }]) };
    }),
    timeline: html(
      namedApart(writtenLinks(paperTimeline(paper), paper), {
        idOf: apartId,
        lowered: 1,
      }) as Element[],
    ),
  };
}
