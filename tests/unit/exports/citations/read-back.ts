import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem, CslName, CslType } from '../../../../src/text/cite/csl.ts';

/** An item as another program has read it. */
export type ReadItem = Record<string, unknown>;

/** The items that citation-js reads in a BibTeX or RIS file, or in CSL-JSON. */
export const readBack = (text: string): ReadItem[] =>
  plugins.input.chain(text, { generateGraph: false, strict: false } as never) as ReadItem[];

const babel: Record<string, string> = {
  vi: 'vietnamese',
  en: 'english',
  ar: 'arabic',
  ja: 'japanese',
};

/** What citation-js takes the entry types of BibTeX for; it knows no newspapers, booklets are books to it. */
const bibtexTypes: Partial<Record<CslType, string>> = {
  'article-magazine': 'article-journal',
  'article-newspaper': 'article-journal',
  pamphlet: 'book',
};

/** Drops what is undefined. */
export const defined = (facts: ReadItem): ReadItem =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));

/** What citation-js should read in the BibTeX entry of an item: every field that it has a place for. */
export function expectedFromBibtex(item: CslItem): ReadItem {
  const { id, type, title, author, issued, genre, number, publisher, language } = item;
  const hasNumber = ['report', 'legislation'].includes(type);
  const subtype = type.startsWith('article-') ? type.slice('article-'.length) : undefined;
  return defined({
    ...{ id, 'citation-key': id, title, publisher, URL: item.URL, note: item.note },
    type: bibtexTypes[type] ?? type,
    author: author?.map((name) => ('literal' in name ? { family: name.literal } : name)),
    issued: issued && { 'date-parts': issued['date-parts'] },
    genre: genre ?? (type === 'report' ? 'techreport' : subtype),
    ...(hasNumber && { number }),
    'container-title': item['container-title'],
    'call-number': item.archive,
    language: babel[language.split('-')[0] ?? ''],
  });
}

/**
 * What citation-js should read in the RIS entry of an item: of a newspaper article no day, and its author as
 * reporter; of a law no author.
 */
export function expectedFromRis(item: CslItem): ReadItem {
  const { id, type, title, author = [], issued, genre, number, publisher, language } = item;
  const isNews = type === 'article-newspaper';
  const [date] = issued?.['date-parts'] ?? [];
  const names = author.map(risName);
  return defined({
    ...{ id, type, title, publisher, language, URL: item.URL, note: item.note },
    ...(!isNews && type !== 'legislation' && names.length > 0 && { author: names.map(parted) }),
    ...(isNews && names.length > 0 && { reporter: names.length > 1 ? names : names[0] }),
    issued: date && { 'date-parts': [isNews ? [date[0]] : date] },
    genre,
    ...(numbered.includes(type) && { number }),
    'container-title': item['container-title'],
    source: item.archive,
  });
}

/** Kinds whose numbers RIS has room for. */
const numbered = ['report', 'document', 'legislation', 'manuscript', 'personal_communication'];

/** A name as RIS writes it; it has no way to keep a comma but another comma. */
const risName = (name: CslName) =>
  'literal' in name
    ? name.literal.replaceAll(',', '，').replaceAll(';', '；')
    : `${name.family}, ${name.given}`;

function parted(name: string): ReadItem {
  const [family = '', given] = name.split(', ');
  if (given !== undefined) return { family, given };
  return name.includes(' ') ? { literal: name } : { family: name };
}
