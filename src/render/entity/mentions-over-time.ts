import type { Document } from '../../corpus/model.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { once } from '../once.ts';
import { dayAfter, firstDay, periodsBetween } from '../timeline/days.ts';
import type { DocumentMentions } from './mentions.ts';

/** How often the documents of one month or year name a record. */
export interface Bar {
  /** `2020-03` or `2020`. */
  period: string;
  /** Its place among the periods, from 0. */
  place: number;
  count: number;
  documents: number;
}

/** How often a record is named over the time that the documents of the archive cover. */
export interface MentionsOverTime {
  unit: 'month' | 'year';
  /** Every month or year from the first to the last document of the archive. */
  periods: string[];
  /** In the order of time; months and years without a mention have none. */
  bars: Bar[];
  /** Places of the periods of which the archive has a document at all: elsewhere nothing could be named. */
  held: number[];
  /** Mentions in documents whose month or year is not known. */
  unplaced: number;
}

/** Up to so many months are told apart; a longer time is told by the year. */
const mostMonths = 60;

/**
 * When a record is named. All records of an archive share one stretch of time, so that their
 * pictures compare. Nothing when no mention is dated, or when all documents are of one period.
 */
export function mentionsOverTime(
  mentions: readonly Pick<DocumentMentions, 'document' | 'count'>[],
  documents: readonly Document[],
): MentionsOverTime | undefined {
  const { unit, periods, place, held } = axisOf(documents);
  if (periods.length < 2) return undefined;
  const bars = new Map<number, Bar>();
  let unplaced = 0;
  for (const { document, count } of mentions) {
    const period = periodOf(document, unit);
    const at = period === undefined ? undefined : place.get(period);
    if (period === undefined || at === undefined) {
      unplaced += count;
      continue;
    }
    const known = bars.get(at) ?? { period, place: at, count: 0, documents: 0 };
    bars.set(at, { ...known, count: known.count + count, documents: known.documents + 1 });
  }
  if (bars.size === 0) return undefined;
  const inOrder = [...bars.values()].sort((a, b) => a.place - b.place);
  return { unit, periods, bars: inOrder, held, unplaced };
}

interface Axis {
  unit: 'month' | 'year';
  periods: string[];
  place: Map<string, number>;
  held: number[];
}

/** The time that documents cover, cut into months, or into years when there are too many months. */
const axisOf = once((documents: readonly Document[]): Axis => {
  const anchors = documents.flatMap(({ date }) => (date ? dateAnchor(date.span) : []));
  const named = anchors.map(({ year, month }) => month ?? year).sort();
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) {
    return { unit: 'year', periods: [], place: new Map(), held: [] };
  }
  const between = (unit: 'month' | 'year') => periodsBetween(firstDay(first), dayAfter(last), unit);
  const months = between('month');
  const unit = months.length <= mostMonths ? 'month' : 'year';
  const periods = unit === 'month' ? months : between('year');
  const place = new Map(periods.map((period, index) => [period, index]));
  const places = documents.flatMap((one) => place.get(periodOf(one, unit) ?? '') ?? []);
  return { unit, periods, place, held: [...new Set(places)].sort((a, b) => a - b) };
});

const periodOf = ({ date }: Document, unit: 'month' | 'year') =>
  date && dateAnchor(date.span)[unit];
