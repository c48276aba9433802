import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { isCounted, isRunningCounted } from './counted.ts';
import { filterFacts } from './facets.ts';
import { periodsOf, sureOf } from './periods.ts';

/**
 * An event as filters know it where no list carries it: id, what is known of its beginning, its first
 * day and the first day after it (days since 1970), kind, references joined by `|`, title; of one that lasts,
 * the day by which it had surely begun and the day up to which it surely went on, as `periods.ts` has them.
 */
export type CompactEvent = PlainEvent | [...PlainEvent, begun: string, until: string];

type PlainEvent = [
  ...[id: string, at: string, from: number, to: number],
  ...[kind: string, refs: string, title: string],
];

/** All events of a corpus in the order of time, their titles in one language, as JSON that filters fetch. */
export function compactEvents(corpus: Corpus, language: string): string {
  const events = corpus.events.map((event): CompactEvent => {
    const { kind, refs, at, from, to } = filterFacts(event, corpus);
    const sure = sureOf(event);
    const title = localized(event.title, language);
    const plain: PlainEvent = [event.id, at, from, to, kind, refs, title];
    return sure ? [...plain, sure.begun, sure.until] : plain;
  });
  return `${JSON.stringify({ events })}\n`;
}

/** Whether some page of the timeline counts events that it does not list, so that filters fetch them. */
export const hasCounts = ({ events }: Pick<Corpus, 'events'>): boolean =>
  isCounted(events) || periodsOf(events).some(({ running }) => isRunningCounted(running));
