import { isArticle } from './authors.ts';
import { bibtexAddress, bibtexText } from './bibtex-text.ts';
import { commonParts } from './common-parts.ts';
import type { CslDateParts, CslItem, CslName, CslType } from './csl.ts';
import { webAddress } from './web-address.ts';

const entryTypes: Record<CslType, string> = {
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  document: 'misc',
  legislation: 'legislation',
  manuscript: 'unpublished',
  pamphlet: 'booklet',
  personal_communication: 'letter',
  // Styles of both BibTeX and biblatex know it; `report` is of biblatex alone.
  report: 'techreport',
  webpage: 'online',
};

/** Languages as babel calls them. */
const babel: Record<string, string> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  ja: 'japanese',
  ko: 'korean',
  lo: 'lao',
  pt: 'portuguese',
  ru: 'russian',
  th: 'thai',
  vi: 'vietnamese',
  zh: 'chinese',
};

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Fields that an entry may have, in the order in which they are written. */
export const bibtexFields = [
  ...['author', 'title', 'type', 'number', 'institution', 'publisher', 'journal', 'entrysubtype'],
  ...['date', 'year', 'month', 'day', 'library', 'url', 'langid', 'note'],
] as const;

/** One entry of a BibTeX file, for BibTeX and biblatex, UTF-8. */
export function bibtexEntry(item: CslItem): string {
  const lines = fieldsOf(item)
    .filter((field): field is [string, string] => field[1] !== undefined)
    .map(([name, value]) => `  ${name} = ${value},\n`);
  return `@${entryTypes[item.type]}{${item.id},\n${lines.join('')}}\n`;
}

function fieldsOf(item: CslItem): [string, string | undefined][] {
  const { type, publisher, issued } = item;
  const common = issued ? commonParts(issued['date-parts']) : [];
  const [year, month, day] = common;
  const address = webAddress(item.URL);
  const isReport = type === 'report';
  const articleIn = type === 'article-newspaper' ? 'newspaper' : 'magazine';
  return [
    ['author', item.author && `{${item.author.map(nameOf).join(' and ')}}`],
    // A second pair of braces keeps the capitals of the title as printed.
    ['title', braced(`{${bibtexText(item.title)}}`)],
    ['type', text(item.genre)],
    // Of articles it would be an issue, of books a place in a series.
    ['number', isArticle(item) || type === 'book' ? undefined : text(item.number)],
    ['institution', isReport ? wholeText(publisher) : undefined],
    ['publisher', isReport ? undefined : wholeText(publisher)],
    ['journal', text(item['container-title'])],
    ['entrysubtype', isArticle(item) ? braced(articleIn) : undefined],
    ['date', issued && braced(dateOf(item))],
    ['year', year === undefined ? undefined : braced(`${year}`.padStart(4, '0'))],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : braced(`${day}`)],
    ['library', text(item.archive)],
    ['url', address === undefined ? undefined : braced(bibtexAddress(address))],
    ['langid', text(babel[item.language.split('-')[0]?.toLowerCase() ?? ''])],
    ['note', text(item.note)],
  ];
}

const braced = (value: string) => `{${value}}`;

const text = (value: string | undefined) =>
  value === undefined ? undefined : braced(bibtexText(value));

/** A text that no program may part at the word “and”. */
const wholeText = (value: string | undefined) =>
  value === undefined ? undefined : braced(braced(bibtexText(value)));

/** A body stands in braces of its own, so that no program takes its last word for a family name. */
const nameOf = (name: CslName): string =>
  'literal' in name
    ? braced(bibtexText(name.literal))
    : `${partOf(name.family)}, ${partOf(name.given)}`;

/** A part of a name; in braces where a comma, the word “and” or a sign in it would part it again. */
const partOf = (part: string) =>
  /^[\p{L}\p{M} .'’-]+$/u.test(part) && !/\band\b/i.test(part) ? part : braced(bibtexText(part));

/** The date as EDTF where biblatex reads it so, else from its first to its last day. */
function dateOf({ issued, custom: { edtf = '' } }: CslItem): string {
  if (/^(\d{4}(-\d\d){0,2}[?~%]?|\.\.)(\/(\d{4}(-\d\d){0,2}[?~%]?|\.\.))?$/.test(edtf)) return edtf;
  return (issued?.['date-parts'] ?? []).map(isoDate).join('/');
}

const isoDate = ([year, ...rest]: CslDateParts): string =>
  [`${year}`.padStart(4, '0'), ...rest.map((part) => `${part}`.padStart(2, '0'))].join('-');
