import type { Annotation, Corpus, Document, Event } from './model.ts';

/** The words of a document that say one of its dates. */
export interface StatedIn {
  document: Document;
  said: Annotation;
}

/**
 * The words that a date of documents rests on: in each of them the first that say it, where no other of its dates is
 * the same. Nothing for what keepers wrote, which names its sources, and for captures, of which no text tells.
 */
export function statedIn(
  { date, clock, documents }: Event,
  corpus: Pick<Corpus, 'document'>,
): StatedIn[] {
  if (clock === undefined || clock === 'captured') return [];
  return documents.flatMap((id) => {
    const document = corpus.document.get(id);
    const alike = document?.dates.filter(({ value }) => value === date.value) ?? [];
    const said = document?.annotations.find(
      ({ kind, value }) => kind === 'date' && value === date.value,
    );
    return document && said && alike.length === 1 ? [{ document, said }] : [];
  });
}
