import type { Corpus, Document, Entity } from '../../corpus/model.ts';
import type { Clock } from '../../schema/front-matter.ts';
import type { DateSpan } from '../../text/edtf.ts';
import { once } from '../once.ts';

/** A text that stands somewhere on the axis: a document, or a work of which the archive holds no copy or several. */
export type RelatedText = {
  address: string;
  /** The date of the text itself, not of a copy of it. */
  date: { value: string; span: DateSpan };
} & ({ document: Document; work?: never } | { work: Entity; document?: never });

/** Clocks that tell of a copy, not of the text. */
const ofCopies: ReadonlySet<Clock> = new Set(['received', 'captured']);

/** The documents that carry each work, by its id. */
export const copiesOf = once((documents: readonly Document[]) =>
  Map.groupBy(
    documents.filter(({ matter }) => matter.work !== undefined),
    ({ matter }) => matter.work as string,
  ),
);

/**
 * The text that stands at the page of a document or work. Several copies of one work are one text, and a
 * work with one copy is that document; nothing where the text bears no date.
 */
export function textAtPage(page: string, corpus: Corpus): RelatedText | undefined {
  const [, kind, id = ''] = page.split('/');
  const held = kind === 'd' ? corpus.document.get(id) : undefined;
  const work = corpus.entity.get(`works/${held ? held.matter.work : kind === 'works' ? id : ''}`);
  const copies = work ? (copiesOf(corpus.documents).get(work.id) ?? []) : [];
  const [only, ...others] = copies;
  if (held && others.length === 0) return ofDocument(held);
  if (!work) return undefined;
  return others.length === 0 && only ? ofDocument(only) : ofWork(work, copies);
}

function ofDocument(document: Document): RelatedText | undefined {
  const date = dateOf(document);
  return date && { address: document.address, date, document };
}

function ofWork(work: Entity, copies: readonly Document[]): RelatedText | undefined {
  const date = work.date ?? copies.map(dateOf).find((one) => one !== undefined);
  return date && { address: work.address, date, work };
}

function dateOf({ date }: Document): RelatedText['date'] | undefined {
  return date && !ofCopies.has(date.clock) ? date : undefined;
}
