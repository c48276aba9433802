import type { Document, Unit } from '../corpus/model.ts';
import type { Keys } from '../text/keys.ts';
import type { FacetName } from './facets.ts';
import { keyedWords } from './find-words.ts';
import { type Beside, numberUnit } from './fragment.ts';
import { partKeys } from './part-keys.ts';

/** A unit as it is indexed: its text on one line, and the index of its first word in the document. */
export interface IndexedUnit {
  id: string;
  text: string;
  first: number;
}

/** A page for the indexer alone, and what it must be found to hold. */
export interface IndexPage {
  html: string;
  units: IndexedUnit[];
  /** All words, those beside the text included. */
  words: number;
}

/** What is indexed with the units of a document. */
export interface IndexMatter {
  /** Their keys are in the form that the engine knows them by. */
  keys: Keys;
  facets: Record<FacetName, string[]>;
  beside: readonly Beside[];
}

/** Day by which a document without a date is sorted: after all others. */
const never = '9999-99-99';

/**
 * The page of a document for the indexer: the units with their ids, each word replaced by its key; what stands
 * beside the text, with keys of its own; facets and the day to sort by. Headings stay headings, one level down (a first-level one would be indexed
 * twice, as title and as text), so that a word in them weighs more.
 */
export function indexHtml(document: Document, { keys, facets, beside }: IndexMatter): IndexPage {
  const units: IndexedUnit[] = [];
  let words = 0;
  const blocks = [...unprintedNumber(document), ...document.units].map((unit) => {
    const text = onOneLine(unit.text);
    const found = keyedWords(text, keys).map(({ key }) => key);
    if (found.length === 0) return '';
    units.push({ id: unit.id, text, first: words });
    words += found.length;
    const tag = unit.level === undefined ? 'p' : `h${Math.min(unit.level + 1, 6)}`;
    return `<${tag} id="${escapeHtml(unit.id)}">${found.join(' ')}</${tag}>`;
  });
  for (const { part, texts } of beside) {
    const inPart = partKeys(keys, part);
    for (const text of Object.values(texts)) {
      const found = keyedWords(text, inPart).map(({ key }) => key);
      words += found.length;
      blocks.push(`<p>${found.join(' ')}</p>`);
    }
  }
  const head = [...filters(facets), attribute('sort', 'date', sortDay(document))];
  const body = [...head, ...blocks].join('\n');
  return {
    html: `<html><body><main data-pagefind-body>${body}</main></body></html>`,
    units,
    words,
  };
}

/** Most texts are so already: a copy of each would take as much memory again. */
const onOneLine = (text: string) =>
  /[^\S ]|\s{2}/u.test(text) ? text.replace(/\s+/gu, ' ') : text;

/** The number of a document is looked for even where its text does not print it. */
function unprintedNumber({
  matter: { number },
  units,
}: Document): Pick<Unit, 'id' | 'text' | 'level'>[] {
  if (number === undefined || units.some(({ text }) => text.includes(number))) return [];
  return [{ id: numberUnit, text: number }];
}

function filters(facets: IndexMatter['facets']): string[] {
  return Object.entries(facets).flatMap(([name, values]) =>
    values.map((value) => attribute('filter', name, value)),
  );
}

const sortDay = ({ date }: Document) => date?.span.min ?? date?.span.max ?? never;

/** An empty element that tells the indexer a value; in an attribute of its own, commas in it do no harm. */
function attribute(kind: 'filter' | 'sort', name: string, value: string): string {
  return `<i data-pagefind-${kind}="${name}[title]" title="${escapeHtml(value)}"></i>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
}
