/** A `<meta>` as a page has it. */
export interface Tag {
  name: string;
  content: string;
}

/** What Zotero would save of a page. */
export interface Saved {
  itemType: string;
  title: string | undefined;
  creators: { lastName: string; firstName?: string }[];
  date: string | undefined;
  number: string | undefined;
  institution: string | undefined;
  publicationTitle: string | undefined;
  reportType: string | undefined;
  language: string | undefined;
  url: string | undefined;
}

/**
 * What Zotero reads in the tags of a page, by the rules of its translators “Embedded Metadata” and “RDF”: names that begin
 * with z, DC or og go to RDF; a kind named there wins over a guess from the Highwire tags; of title, date and
 * language the Highwire tag wins.
 */
export function readAsZotero(tags: readonly Tag[], canonical?: string): Saved {
  const all = (name: string) => tags.filter((tag) => tag.name === name).map((tag) => tag.content);
  const first = (...names: string[]) => names.flatMap(all)[0];
  const creators = all('citation_author').flatMap(authorsOf);
  return {
    itemType: itemType(first),
    title: first('citation_title', 'DC.title', 'og:title'),
    creators: creators.length > 0 ? creators : all('DC.creator').map(cleanAuthor),
    date: first('citation_publication_date', 'DC.date'),
    number: first('citation_technical_report_number'),
    institution: first('citation_technical_report_institution', 'DC.publisher'),
    publicationTitle: first('citation_journal_title', 'DC.source', 'og:site_name'),
    reportType: first('DC.type'),
    language: first('citation_language', 'DC.language'),
    url: first('citation_public_url') ?? canonical ?? first('og:url'),
  };
}

function itemType(first: (...names: string[]) => string | undefined): string {
  const said = first('z:itemType');
  if (said !== undefined) return said;
  if (first('citation_journal_title') !== undefined) return 'journalArticle';
  if (first('citation_technical_report_institution') !== undefined) return 'report';
  return first('citation_title') === undefined ? 'webpage' : 'journalArticle';
}

/** Semicolons part authors; else a comma with several words on both sides does. */
function authorsOf(content: string): Saved['creators'] {
  let authors = content.split(/\s*;\s*/);
  if (authors.length === 1) {
    const [left = '', right = '', ...more] = content.split(/\s*,\s*/);
    if (left.includes(' ') && right.includes(' ')) authors = [left, right, ...more];
  }
  return authors
    .filter((author) => /[^\s,-.;]/.test(author))
    .map((author) => cleanAuthor(author.trim()));
}

/** A comma parts family and given name; without one the last word is the family name. A comma at the end is dropped, but counts. */
function cleanAuthor(author: string): { lastName: string; firstName?: string } {
  const clean = author
    .replace(/^[\s\u00a0.,/[\]:]+/, '')
    .replace(/[\s\u00a0.,/[\]:]+$/, '')
    .replace(/[\s\u00a0]+/, ' ');
  if (author.includes(',')) {
    const [lastName = '', firstName] = clean.split(/, ?/);
    return { lastName, ...(firstName !== undefined && { firstName }) };
  }
  const space = clean.lastIndexOf(' ');
  return space < 0
    ? { lastName: clean }
    : { lastName: clean.slice(space + 1), firstName: clean.slice(0, space) };
}
