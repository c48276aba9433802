import { revisionOf, textHash } from '../../corpus/lock/published.ts';
import type { Corpus, Document, StatedDate } from '../../corpus/model.ts';
import { localized } from '../../schema/localized.ts';
import type { CslItem } from '../../text/cite/csl.ts';
import { locatorWords, rangeAddress, rangeKey, type UnitRange } from '../../text/cite/locator.ts';
import { noteOf } from '../../text/cite/note.ts';
import { type CiteWords, citeWords } from '../../text/cite/words.ts';
import { dateWords } from '../../text/date-words.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { wholeAddress } from '../address.ts';
import { authorsOf, nameOf } from './authors.ts';
import { cslDate, plainSpaces } from './date.ts';
import { itemTypeOf } from './item-type.ts';

/** Where and for whom a citation is written. */
export interface CiteContext {
  corpus: Corpus;
  /** Path under which the site stands. */
  base: string;
  /** Language of labels, dates and notes in it. */
  language: string;
}

/** A document, or some units of it in a row, in CSL-JSON. Units that are not there count as none. */
export function citedItem(document: Document, context: CiteContext, range?: UnitRange): CslItem {
  const { corpus, base, language } = context;
  const { settings } = corpus;
  const { matter } = document;
  const words = citeWords(language);
  const authors = authorsOf(document, corpus);
  const type = itemTypeOf(document, settings);
  const publisher = matter.publisher === undefined ? undefined : nameOf(matter.publisher, corpus);
  const issued = issueDate(document);
  const date = issued && cslDate(issued, language);
  const genre = localized(settings.types[matter.type ?? ''], language);
  const label = localized(matter.label, language);
  const part = range && citedPart(document, range, words);
  const units = part?.units ?? document.units;
  const dated = date ? undefined : otherDate(document, words, language);
  const item: CslItem = {
    id: part ? rangeKey(document.id, part.range) : document.id,
    type,
    title: foldSpace(document.title),
    ...(authors.length > 0 && { author: authors.map(({ csl }) => csl) }),
    ...(date && { issued: date }),
    ...(matter.number !== undefined && { number: matter.number }),
    ...(genre !== '' && { genre }),
    ...published(type, publisher, authors[0]?.name),
    archive: localized(settings.title, language),
    URL: wholeAddress(
      corpus,
      base,
    )(part ? rangeAddress(document.address, part.range) : document.address),
    language: document.language,
    custom: {
      ...(authors.length > 0 && { names: authors.map(({ name }) => name) }),
      ...(label !== '' && { label }),
      ...(issued && { edtf: issued.value }),
      ...(dated !== undefined && { dated }),
      ...(part && { locator: part.locator }),
      revision: revisionOf(matter),
      sha256: textHash(units).slice(0, 8),
    },
  };
  return { ...item, note: noteOf(item, words) };
}

/** The paper of an article; of other documents who published them, and of a report else who issued it. */
function published(
  type: CslItem['type'],
  publisher: string | undefined,
  issuer: string | undefined,
) {
  if (publisher !== undefined && type.startsWith('article-'))
    return { 'container-title': publisher };
  const name = publisher ?? (type === 'report' ? issuer : undefined);
  return name === undefined ? {} : { publisher: name };
}

/** The date that a citation gives: of issue, else of publication. */
const issueDate = ({ dates }: Document): StatedDate | undefined =>
  dates.find(({ clock }) => clock === 'issued') ?? dates.find(({ clock }) => clock === 'published');

/** What is known of a document that bears no such date: `họp ngày 24/11/2022`. */
function otherDate(
  { dates }: Document,
  { clock: names }: CiteWords,
  language: string,
): string | undefined {
  for (const clock of ['session', 'received', 'captured'] as const) {
    const date = dates.find((one) => one.clock === clock);
    if (date) return `${names[clock]} ${plainSpaces(dateWords(date.value, language))}`;
  }
  return undefined;
}

/** The units of a range, in the order of the text whichever end is named first. */
function citedPart({ units }: Document, { from, to }: UnitRange, words: CiteWords) {
  const places = [from, to]
    .map((id) => units.findIndex((unit) => unit.id === id))
    .sort((a, b) => a - b);
  const [start = -1, end = -1] = places;
  const [first, last] = [units[start], units[end]];
  if (!first || !last) return undefined;
  return {
    range: { from: first.id, to: last.id },
    units: units.slice(start, end + 1),
    locator: locatorWords(first, last, words),
  };
}
