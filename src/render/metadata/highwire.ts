import { citedPage } from '../../text/cite/cited-address.ts';
import type { CslItem, CslName, CslType } from '../../text/cite/csl.ts';
import { keptWhole, nameWithComma } from '../../text/cite/name-comma.ts';
import { certainDate } from './certain-date.ts';
import { type MetaTag, named } from './tags.ts';

/** What Zotero calls the kinds of writing. */
export const zoteroTypes: Record<CslType, string> = {
  'article-magazine': 'magazineArticle',
  'article-newspaper': 'newspaperArticle',
  book: 'book',
  document: 'document',
  legislation: 'statute',
  manuscript: 'manuscript',
  pamphlet: 'document',
  personal_communication: 'letter',
  report: 'report',
  webpage: 'webpage',
};

/**
 * What reference managers read in a page. The title under its Highwire name stands on reports alone: without the name
 * of an institution beside it programs take the page for an article of a journal. The kind is said in Zotero's own
 * words besides.
 */
export function highwireTags(item: CslItem): MetaTag[] {
  const { type, title, author = [], issued, number, publisher, language, URL, custom } = item;
  const isReport = type === 'report';
  const issuer = custom.names?.[0] ?? publisher;
  return named([
    ['z:itemType', zoteroTypes[type]],
    ['citation_title', isReport ? title : undefined],
    ...author.map((name): [string, string] => ['citation_author', authorTag(name)]),
    ['citation_publication_date', certainDate(issued)?.replaceAll('-', '/')],
    ['citation_technical_report_institution', isReport ? issuer : undefined],
    ['citation_technical_report_number', isReport ? number : undefined],
    ['citation_language', language],
    // The page itself, whatever words of it are cited.
    ['citation_public_url', /^https?:/.test(URL) ? citedPage(URL) : undefined],
  ]);
}

/**
 * A name as these programs part it: at a comma, else before its last word. So a Vietnamese name has a comma
 * after the family name, and a body, or a name that cannot be parted, one at its end: that comma is dropped, and the name stays whole.
 * With two words on each side of a comma they would see two authors.
 */
export function authorTag(name: CslName): string {
  if ('literal' in name) return `${keptWhole(name.literal)},`;
  const seemTwo = / /.test(name.family) && / /.test(name.given);
  return seemTwo ? `${name.family} ${name.given},` : nameWithComma(name);
}
