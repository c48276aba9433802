import type { Corpus, Document } from '../corpus/model.ts';
import { localized } from '../schema/localized.ts';
import { wholeAddress } from './address.ts';
import type { ItemFrame } from './annotations/frame.ts';
import { annotationItem } from './annotations/item.ts';
import { sortedJson } from './json.ts';

/**
 * The annotations as a W3C Web Annotation collection with its items inside, one a line, as UTF-8.
 * Addresses that begin with `/` count from the root of the archive; positions count code points of the unit.
 */
export function annotationsJsonLd(corpus: Corpus, base = '/'): Uint8Array {
  const { settings, documents } = corpus;
  const label = localized(settings.title, settings.languages[0]);
  return collectionOf(documents, { address: '/data/annotations.jsonld', label }, corpus, base);
}

/** The annotations of one document as such a collection, with the title of the document. */
export function documentAnnotations(document: Document, corpus: Corpus, base = '/'): Uint8Array {
  const address = `${document.address}annotations.jsonld`;
  return collectionOf([document], { address, label: document.title }, corpus, base);
}

/** What a collection is called, and where it stands. */
interface CollectionName {
  address: string;
  label: string;
}

function collectionOf(
  documents: readonly Document[],
  { address, label }: CollectionName,
  corpus: Corpus,
  base: string,
): Uint8Array {
  const frame = { languages: corpus.settings.languages, whole: wholeAddress(corpus, base) };
  const id = frame.whole(address);
  const page = `${id}#page1`;
  const total = documents.reduce((sum, { annotations }) => sum + annotations.length, 0);
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label,
    total,
    first: { id: page, type: 'AnnotationPage', partOf: id, startIndex: 0, items: [] },
    last: page,
  };
  // Bytes, document by document: a string of a large archive would be held twice over, and has a limit.
  const parts: Uint8Array[] = [];
  const empty = sortedJson(collection);
  const hole = empty.indexOf('[]');
  let separator = '[\n';
  for (const document of documents) {
    const lines = itemsOf(document, frame).join(',\n');
    if (lines === '') continue;
    parts.push(Buffer.from(separator + lines));
    separator = ',\n';
  }
  const end = total === 0 ? '[]' : '\n]';
  return Buffer.concat([
    Buffer.from(empty.slice(0, hole)),
    ...parts,
    Buffer.from(`${end}${empty.slice(hole + 2)}\n`),
  ]);
}

function itemsOf({ units, annotations }: Document, frame: ItemFrame): string[] {
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  return annotations.map((annotation) => {
    const unit = unitOf.get(annotation.unit);
    if (!unit) throw new Error(`The annotation ${annotation.id} stands on no unit`);
    return sortedJson(annotationItem(annotation, unit, frame));
  });
}
