import type { Stated } from './stated.ts';

/** Let an element say something else for now, and what it said at first when there is nothing else to say. */
export function tell(element: Element | null, text: string | undefined): void {
  if (!element) return;
  if (!first.has(element)) first.set(element, element.textContent ?? '');
  const next = text ?? first.get(element) ?? '';
  if (element.textContent !== next) element.textContent = next;
}

const first = new WeakMap<Element, string>();

/** Counts in words: `%n` in the sentence for one or for many becomes the number. */
export function counter(language: string, { one = '', other = '' }: DOMStringMap) {
  // Browsers take long to read the rules of a language: not before somebody narrows the view.
  const isOne = (n: number) => new Intl.PluralRules(language).select(n) === 'one';
  const figure = (n: number) => n.toLocaleString(language);
  return {
    figure,
    sentence: (n: number) => (isOne(n) ? one : other).replace('%n', figure(n)),
  };
}

/** First and last period that is asked for, in words: `3/2020–12/2021`, `2020`, `…–12/2021` where an end is open; nothing where both are. */
export function betweenWords({ from = '', to = '' }: Stated, language: string): string {
  const ends = new Set([from, to].map((period) => periodWords(period, language)));
  return from || to ? [...ends].join('–') : '';
}

/** A period `2020-03` or `2020-03-20` as short as in lists: `3/2020`, `20 Mar 2020`. */
export function periodWords(period: string, language: string): string {
  if (period.length < 5) return period || '…';
  const isVietnamese = language.startsWith('vi');
  // The archive writes English dates day first.
  return new Date(`${period}-01`.slice(0, 10)).toLocaleDateString(
    language === 'en' ? 'en-GB' : language,
    {
      ...{ timeZone: 'UTC', year: 'numeric', month: isVietnamese ? 'numeric' : 'short' },
      ...(period.length > 7 && { day: 'numeric' }),
    },
  );
}

/** How many of some things have each key. */
export function countBy<T>(things: Iterable<T>, keyOf: (thing: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) {
    const key = keyOf(thing);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
