import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { filterFacts } from './facets.ts';

/**
 * An event as filters know it where no list carries it: id, what is known of its beginning, its first
 * day and the first day after it (days since 1970), kind, references joined by `|`, title.
 */
export type CompactEvent = [
  ...[id: string, at: string, from: number, to: number],
  ...[kind: string, refs: string, title: string],
];

/** All events of a corpus in the order of time, their titles in one language, as JSON that filters fetch. */
export function compactEvents(corpus: Corpus, language: string): string {
  const events = corpus.events.map((event): CompactEvent => {
    const { kind, refs, at, from, to } = filterFacts(event, corpus);
    return [event.id, at, from, to, kind, refs, localized(event.title, language)];
  });
  return `${JSON.stringify({ events })}\n`;
}
