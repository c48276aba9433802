import type { Document } from '../../corpus/model.ts';
import { dayAfter, firstDay, periodsBetween } from '../../render/timeline/days.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { shortDate } from '../../text/date-words.ts';

/** Up to so many months are told apart; a longer time is told by the year. */
const mostMonths = 60;

/**
 * The months that the documents of an archive cover from first to last, or the years when there are too many months,
 * each as a reader writes it: the axis of every chart of its words, so that they compare.
 */
export function archivePeriods(
  documents: readonly Pick<Document, 'date'>[],
  language: string,
): { unit: 'month' | 'year'; periods: { period: string; label: string }[] } {
  const named = documents
    .flatMap(({ date }) => (date ? dateAnchor(date.span) : []))
    .map(({ year, month }) => month ?? year)
    .sort();
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return { unit: 'year', periods: [] };
  const between = (unit: 'month' | 'year') => periodsBetween(firstDay(first), dayAfter(last), unit);
  const months = between('month');
  const unit = months.length <= mostMonths ? 'month' : 'year';
  const periods = unit === 'month' ? months : between('year');
  return {
    unit,
    periods: periods.map((period) => ({ period, label: shortDate(period, language) })),
  };
}
