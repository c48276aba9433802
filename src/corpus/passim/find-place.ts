import type { Span } from '../../text/span.ts';
import type { Corpus } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type DocumentPlaces, documentPlaces, wordsBetween } from './document-places.ts';
import { fault, type LinePlace } from './faults.ts';

/** What a line says of one side of a passage. */
export interface StatedPlace {
  id: string;
  /** Code points of the exported text; `end` exclusive. */
  begin: number;
  end: number;
  /** Hash of the exported text. */
  sha256?: string | undefined;
}

/** A side of a passage in a document of this corpus. */
export interface FoundPlace {
  places: DocumentPlaces;
  span: Span;
}

/** Makes a finder of places that prepares each document once. */
export function placeFinder({ document }: Pick<Corpus, 'document'>) {
  const prepared = new Map<string, DocumentPlaces>();
  return (stated: StatedPlace, at: LinePlace): FoundPlace | Problem => {
    const { id, begin, end, sha256 } = stated;
    const known = document.get(id);
    if (!known) return fault('unknown', at, `There is no document “${id}” in this archive.`);
    const places = prepared.get(id) ?? documentPlaces(known);
    prepared.set(id, places);
    if (sha256 !== undefined && sha256 !== places.exported.sha256) {
      return fault('changed', at, `The text of “${id}” has changed since it was exported.`);
    }
    if (begin < 0 || begin >= end || end > places.length) {
      return fault(
        'offset',
        at,
        `A passage of “${id}” runs from ${begin} to ${end}; its text has ${places.length} characters.`,
      );
    }
    const span = wordsBetween(places, begin, end);
    if (span) return { places, span };
    return fault(
      'empty',
      at,
      `The passage of “${id}” from ${begin} to ${end} holds no whole word.`,
    );
  };
}
