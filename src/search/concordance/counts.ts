import type { DocumentLines } from './document-lines.ts';

/** Lines of one month or year. */
export interface PeriodCount {
  /** `2020-03` or `2020`. */
  period: string;
  /** Its place among the periods, from 0. */
  place: number;
  count: number;
  documents: number;
}

/** Lines over the time that the archive covers. */
export interface LinesOverTime {
  unit: 'month' | 'year';
  /** Every month or year of that time. */
  periods: string[];
  /** Those with lines, in the order of time. */
  bars: PeriodCount[];
  /** Lines of documents whose month or year is not known. */
  unplaced: number;
}

/** How many lines the documents of each period have; `periods` are the months or the years of the archive, in order. */
export function linesOverTime(
  documents: readonly DocumentLines[],
  periods: readonly string[],
): LinesOverTime {
  const unit = (periods[0]?.length ?? 4) > 4 ? 'month' : 'year';
  const places = new Map(periods.map((period, place) => [period, place]));
  const bars = new Map<number, PeriodCount>();
  let unplaced = 0;
  for (const { document, lines } of documents) {
    const period = periodOf(document.date, unit);
    const place = places.get(period ?? '');
    if (period === undefined || place === undefined) {
      unplaced += lines.length;
      continue;
    }
    const { count, documents } = bars.get(place) ?? { count: 0, documents: 0 };
    bars.set(place, { period, place, count: count + lines.length, documents: documents + 1 });
  }
  const inOrder = [...bars.values()].sort((a, b) => a.place - b.place);
  return { unit, periods: [...periods], bars: inOrder, unplaced };
}

const shapes = { month: /^\d{4}-(0[1-9]|1[0-2])(?=$|-)/, year: /^\d{4}(?=$|-)/ };

/** The month or year in which a date in EDTF lies as a whole: every day of an interval or a choice must lie in it. */
function periodOf(date: string, unit: 'month' | 'year'): string | undefined {
  const days = date.replace(/[?~%[\]{}]/g, '').split(/[/,]|\.\./);
  const named = new Set(days.map((day) => shapes[unit].exec(day.trim())?.[0]));
  const [one] = named;
  return named.size === 1 ? one : undefined;
}

/** Occurrences among so many words of a document. */
export const perWords = ({ lines, words }: DocumentLines, among = 10_000): number =>
  words === 0 ? 0 : (lines.length * among) / words;
