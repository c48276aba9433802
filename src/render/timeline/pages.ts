import type { Corpus, Event } from '../../corpus/model.ts';

/** Above this many documents the dates of documents get no pages of their own: a host takes only so many files. */
const mostDocuments = 5000;

/** Whether an event has a page of its own. */
export function hasPage(event: Event, { documents }: Pick<Corpus, 'documents'>): boolean {
  return event.clock === undefined || documents.length <= mostDocuments;
}

/** Where to read about an event: its page, else the document whose date it is. */
export function pageOf(event: Event, corpus: Corpus): string {
  if (hasPage(event, corpus)) return event.address;
  return corpus.document.get(event.documents[0] ?? '')?.address ?? event.address;
}
