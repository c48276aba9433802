import type { Day } from '../../render/timeline/days.ts';
import { type Choice, choices, type Field, type Wanted } from './state.ts';
import { countBy } from './tell.ts';

/** An event as filters see it. */
export interface Item {
  id: string;
  kind: string;
  /** Records and documents it concerns: `places/x`, `organisations/y`, `d/z`. */
  refs: readonly string[];
  /** What is known of its beginning: `2020`, `2020-03` or `2020-03-20`. */
  at: string;
  /** First day of it and first day after it. */
  from: Day;
  to: Day;
  /** All its words; asked for only when a reader types some. */
  words(): string;
}

/** Whether an event answers to every choice of a reader, leaving one of them aside if asked; words are looked for apart. */
export function isWanted(item: Item, wanted: Wanted, aside?: Field): boolean {
  return choices.every((field) => {
    const value = wanted[field];
    return !value || field === aside || hasValue(item, field, value);
  });
}

/** Whether an event is of a kind, or concerns what a field names. */
export const hasValue = (item: Item, field: Choice, value: string): boolean =>
  valuesOf(item, field).includes(prefixes[field] + value);

/** How many of some events have each value of a field. */
export function countValues(items: readonly Item[], field: Choice): (value: string) => number {
  const values = items.flatMap((item) => valuesOf(item, field));
  const counts = countBy(values, (value) => value);
  return (value) => counts.get(prefixes[field] + value) ?? 0;
}

const valuesOf = ({ kind, refs }: Item, field: Choice) => (field === 'kind' ? [kind] : refs);

/** What stands before a value in the references of an event. */
const prefixes = { kind: '', place: 'places/', document: 'd/', issuer: '' };
