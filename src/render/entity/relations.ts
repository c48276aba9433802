import type { Corpus, Document, Entity, Event, LinkKind } from '../../corpus/model.ts';
import { compareSpans } from '../../text/date-order.ts';
import { eventsLeadingTo } from '../linked-events.ts';
import { inTimeOrder } from '../neighbours.ts';

/** How a document can belong to a record: as the witness of a work, or through who made it. */
export type Belonging = Extract<
  LinkKind,
  'witness-of' | 'issued-by' | 'signed-by' | 'credited-to' | 'published-by'
>;

/** What an authority record has to do with the rest of the archive, beside being named in texts. */
export interface Relations {
  /** Documents that it issued, signed, wrote or published, and those that witness it, by kind of link. */
  documents: { kind: Belonging; documents: Document[] }[];
  /** Works that it issued, in the order of time. */
  works: Entity[];
  /** Events that concern it, in the order of time. */
  events: Event[];
}

const kinds: Belonging[] = ['witness-of', 'issued-by', 'signed-by', 'credited-to', 'published-by'];

/** Everything that leads to a record from front matter, works and events. */
export function relationsOf(entity: Entity, corpus: Corpus): Relations {
  const links = corpus.backlinks.get(entity.address) ?? [];
  const from = (kind: LinkKind) =>
    links.filter((link) => link.kind === kind).map((link) => link.from);
  const documents = kinds.flatMap((kind) => {
    const ids = from(kind).map((address) => address.slice('/d/'.length, -1));
    const found = inTimeOrder(ids, corpus);
    return found.length > 0 ? [{ kind, documents: found }] : [];
  });
  const issued = new Set(from('issued-by'));
  return {
    documents,
    works: byDate([...issued].flatMap((address) => corpus.entity.get(address.slice(1, -1)) ?? [])),
    events: eventsLeadingTo(entity.address, corpus),
  };
}

/** Works in the order of their dates; undated ones last. */
export function byDate(works: Entity[]): Entity[] {
  return [...works].sort((a, b) => compareSpans(a.date?.span, b.date?.span));
}
