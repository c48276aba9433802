import { dayAfter, isoDay } from '../../render/timeline/days.ts';
import type { Stated } from './stated.ts';

/** Choices that narrow a timeline; also their names in the address. */
export const choices = ['kind', 'place', 'issuer', 'document'] as const;
export type Choice = (typeof choices)[number];

/** The same, and the words that a reader types. */
export const fields = [...choices, 'q'] as const;
export type Field = (typeof fields)[number];

/** What a reader looks for: `place` and `document` by id, `issuer` as `organisations/x`, `q` as typed. */
export type Wanted = Partial<Record<Field, string>>;

/** What a reader sees of a timeline: all that the address keeps. */
export interface State extends Stated, Wanted {
  /** Id of the event that is chosen. */
  event?: string;
}

/** All that narrows a timeline, as the address names it. */
const asked = ['from', 'to', ...fields] as const;

/** Whether a reader asks for less than all. */
export const isNarrowing = (state: State): boolean => asked.some((name) => state[name]);

/** Read an address: its query and its fragment. What is no date is no end of a window. */
export function readState(search: string, hash: string): State {
  const query = new URLSearchParams(search);
  const state: State = {};
  for (const name of asked) {
    const value = query.get(name)?.trim();
    if (value && ((name !== 'from' && name !== 'to') || isPeriod(value))) state[name] = value;
  }
  if (hash.startsWith('#e-')) state.event = hash.slice(3);
  return state;
}

/** The address of a state, from its question mark on; empty when all is shown and nothing chosen. */
export function stateAddress(state: State): string {
  const query = asked
    .filter((name) => state[name])
    // A slash may stand in a query and reads better than its code.
    .map((name) => `${name}=${encodeURIComponent(state[name] ?? '').replaceAll('%2F', '/')}`)
    .join('&');
  return (query && `?${query}`) + (state.event ? `#e-${state.event}` : '');
}

/** What an address asks for that a state has not kept, as written: `kind=x`. */
export function refused(search: string, hash: string, state: State): string[] {
  const names: readonly string[] = asked;
  const { event } = readState('', hash);
  return [
    ...[...new URLSearchParams(search)]
      .filter(([name]) => names.includes(name))
      .filter(([name, value]) => value.trim() !== (state[name as Field] ?? ''))
      .map(([name, value]) => `${name}=${value}`),
    ...(event && event !== state.event ? [`#e-${event}`] : []),
  ];
}

/** `2020`, `2020-03` or `2020-03-20`, and in the calendar. */
function isPeriod(value: string): boolean {
  if (!/^\d{4}(-\d\d(-\d\d)?)?$/.test(value)) return false;
  const after = dayAfter(value);
  return Number.isFinite(after) && isoDay(after - 1).startsWith(value);
}
