import type { Corpus, Document } from '../../corpus/model.ts';
import { localized } from '../../schema/localized.ts';
import { versionAddress } from '../../text/cite/cited-address.ts';
import type { CslItem } from '../../text/cite/csl.ts';
import type { UnitRange } from '../../text/cite/locator.ts';
import { noteOf } from '../../text/cite/note.ts';
import { partOf } from '../../text/cite/part-of.ts';
import { citeWords } from '../../text/cite/words.ts';
import { foldSpace } from '../../text/fold-space.ts';
import { servedAddress } from '../address.ts';
import { authorsOf, nameOf } from './authors.ts';
import { cslDate } from './date.ts';
import { issueDate, otherDate } from './dates-of.ts';
import { itemTypeOf } from './item-type.ts';
import { citedPart, wholeHash } from './words-of.ts';

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
  const item = documentItem(document, context);
  const part = range && citedPart(document, range);
  return part ? partOf(item, part, context.language) : item;
}

function documentItem(document: Document, { corpus, base, language }: CiteContext): CslItem {
  const { settings } = corpus;
  const { matter } = document;
  const authors = authorsOf(document, corpus);
  const type = itemTypeOf(document, settings);
  const publisher = matter.publisher === undefined ? undefined : nameOf(matter.publisher, corpus);
  const issued = issueDate(document);
  const date = issued && cslDate(issued, language);
  const genre = localized(settings.types[matter.type ?? ''], language);
  const label = localized(matter.label, language);
  const sha256 = wholeHash(document.units);
  const dated = date ? undefined : otherDate(document, language);
  const item: CslItem = {
    id: document.id,
    type,
    title: foldSpace(document.title),
    ...(authors.length > 0 && { author: authors.map(({ csl }) => csl) }),
    ...(date && { issued: date }),
    ...(matter.number !== undefined && { number: matter.number }),
    ...(genre !== '' && { genre }),
    ...published(type, publisher, authors[0]?.name),
    archive: localized(settings.title, language),
    URL: versionAddress(servedAddress(corpus, base)(document.address), sha256),
    language: document.language,
    custom: {
      ...(authors.length > 0 && { names: authors.map(({ name }) => name) }),
      ...(label !== '' && { label }),
      ...(issued && { edtf: issued.value }),
      ...(dated !== undefined && { dated }),
      revision: document.revision,
      sha256,
    },
  };
  return { ...item, note: noteOf(item, citeWords(language)) };
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
