import type { Corpus, Document } from '../../corpus/model.ts';
import { eventsByAddress } from '../../render/events-by-address.ts';
import { lostUnits } from '../../render/permanence/lost-units.ts';
import { citedAddress } from '../../text/cite/cited-address.ts';

/** What an address of the archive names that stands in a book of it. */
export type Place =
  | { document: Document; fragment?: string }
  /** A record by its kind and id. */
  | { kind: string; id: string }
  /** An event that has no other page. */
  | { event: string };

/** The place that an address of the archive names; nothing for pages that only the site has. */
export function placeOf(address: string, corpus: Corpus): Place | undefined {
  const { page, unit, query } = citedAddress(address);
  if (query !== undefined) return undefined;
  const [, kind = '', id = ''] = /^\/([a-z]+)\/([^/]+)\/$/.exec(page) ?? [];
  if (kind === 'd') return inDocument(corpus.document.get(id), unit, corpus);
  if (corpus.entity.has(`${kind}/${id}`)) return { kind, id };
  const known = kind === 'events' ? eventsByAddress(corpus.events).get(page) : undefined;
  return known ? { event: known.event.id } : undefined;
}

function inDocument(
  document: Document | undefined,
  unit: string | undefined,
  corpus: Corpus,
): Place | undefined {
  if (!document) return undefined;
  const isThere = unit !== undefined && fragmentsOf(document, corpus).has(unit);
  return isThere ? { document, fragment: unit } : { document };
}

const known = new WeakMap<Document, Set<string>>();

/** What addresses of a document can name in it: units, printed numbers, words with annotations, notes, the account of its capture. */
function fragmentsOf(document: Document, { lock }: Corpus): Set<string> {
  const found = known.get(document) ?? allFragments(document, lock);
  known.set(document, found);
  return found;
}

function allFragments(document: Document, lock: Corpus['lock']): Set<string> {
  const { units, annotations, orphans, accounting } = document;
  return new Set([
    ...units.flatMap(({ id, printed }) => [id, ...(printed === undefined ? [] : [`m${printed}`])]),
    ...annotations.map(({ id }) => `a-${id}`),
    ...[...annotations.filter(({ note }) => note !== undefined), ...orphans].map(
      ({ id }) => `note-${id}`,
    ),
    ...[...lostUnits(document, lock).aliases.values()].flat(),
    ...(accounting ? ['accounting'] : []),
  ]);
}
