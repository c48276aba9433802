import { refAddress } from '../../corpus/links.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { wholeAddress } from '../address.ts';
import { documentId, entityId, eventId, unitId } from './ids.ts';

/** What all parts of the file need beside the part of the corpus that they are made from. */
export interface TeiContext {
  corpus: Corpus;
  /** An address of the archive as it stands outside it. */
  whole: (address: string) => string;
  /** Where a reference (`people/x`) or an address leads: to an element of this file, else to the page. */
  pointer: (ref: string) => string;
}

/**
 * Make ready to write a corpus, or a file that holds one document of it `alone`; `base` is the path under which
 * the site stands.
 */
export function teiContext(corpus: Corpus, base: string, alone?: Document): TeiContext {
  const whole = wholeAddress(corpus, base);
  const targets = alone ? new Map<string, string>() : recordTargets(corpus);
  const texts = alone ? new Map([[alone.id, alone]]) : corpus.document;
  const pointer = (ref: string): string => {
    const address = refAddress(ref);
    const inside = targets.get(address) ?? textTarget(address, texts);
    return inside === undefined ? pointed(whole(address)) : `#${inside}`;
  };
  return { corpus, whole, pointer };
}

/** Elements of the records and events, by their addresses. */
const recordTargets = ({ entities, events }: Corpus): Map<string, string> =>
  new Map([
    ...entities.map((entity) => [entity.address, entityId(entity)] as const),
    ...events
      .filter(({ file }) => file !== undefined)
      .map(({ id, address }) => [address, eventId(id)] as const),
  ]);

/** A pointer is one word. */
const pointed = (address: string) => address.replace(/\s/g, encodeURIComponent);

/** The document, or the unit of it, to which an address leads by its id or its printed number. */
function textTarget(address: string, documents: ReadonlyMap<string, Document>): string | undefined {
  const [, id = '', fragment] = /^\/d\/([^/]+)\/(?:#(.+))?$/.exec(address) ?? [];
  const found = documents.get(id);
  if (!found) return undefined;
  if (fragment === undefined) return documentId(id);
  const unit = found.units.find(
    (one) => one.id === fragment || (one.printed !== undefined && `m${one.printed}` === fragment),
  );
  return unit && unitId(id, unit.id);
}
