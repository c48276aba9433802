import type { CompactEvent } from '../../render/timeline/compact.ts';
import type { Item } from './match.ts';

/** An event with its line in the list, where it has one. */
export interface Listed extends Item {
  line?: HTMLElement;
  /** Of an event that lasts and is in no list: the day by which it had surely begun, and that up to which it surely went on. */
  begun?: string | undefined;
  until?: string | undefined;
}

/** Parts the references of one event from each other. */
const between = '|';

/** The events of the lists in a view. */
export function listedItems(view: Element): Listed[] {
  return [...view.querySelectorAll<HTMLElement>('.event[data-at]')].map((line) => {
    const { kind = '', refs = '', at = '', days = '' } = line.dataset;
    const [from = 0, to = 0] = days.split(' ').map(Number);
    return {
      line,
      id: line.id.slice('e-'.length),
      kind,
      at,
      from,
      to,
      refs: refs.split(between),
      words: () => line.textContent ?? '',
    };
  });
}

/** Events that no list carries, from the data that a page with counts names. */
export async function fetchedItems(address: string): Promise<Listed[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(response.statusText);
  const { events } = (await response.json()) as { events: CompactEvent[] };
  return events.map(([id, at, from, to, kind, refs, title, begun, until]) => ({
    ...{ id, at, from, to, kind, begun, until },
    refs: refs.split(between),
    words: () => title,
  }));
}
