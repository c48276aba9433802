import type { FoundDate } from '../language-rules.ts';
import { lastDay } from '../last-day.ts';
import { overlaps } from '../span.ts';

const sameDay =
  /(?<!\p{L})(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm)\s+)?cùng\s+ngày(?!\s*(?:\(|\d|với|\p{L}+\s+\d))(?!\p{L})/giu;

/** The dates, and `cùng ngày` with the day that stands last before it, or with `day` where none does; unknown days are left out. */
export function sameDays(text: string, dates: readonly FoundDate[], day?: string): FoundDate[] {
  const same = Array.from(text.matchAll(sameDay)).flatMap(({ 0: words, index: start }) => {
    const end = start + words.length;
    const value = lastDay(dates.filter((one) => one.end <= start)) ?? day;
    const isKnown = dates.some((one) => overlaps(one, { start, end }));
    if (value === undefined || isKnown) return [];
    return [{ start, end, value, inferred: true, sort: 'same' as const }];
  });
  return same.length === 0 ? [...dates] : [...dates, ...same].sort((a, b) => a.start - b.start);
}
