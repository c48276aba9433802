import { fetchedItems, type Listed, listedItems } from './items.ts';

/** Where the events of a view come from. */
export interface Source {
  items(): readonly Listed[];
  /** Have all events at hand; false when they cannot be fetched, as on a page opened from a disk. */
  load(): Promise<boolean>;
}

/** The events of a view: those that its lists carry and, where they carry months only, those of the data it names. */
export function eventSource(view: HTMLElement): Source {
  const listed = listedItems(view);
  const own = new Set(listed.map(({ id }) => id));
  const { events: address, period = '' } = view.dataset;
  let items: readonly Listed[] = listed;
  let loading: Promise<boolean> | undefined;
  const first = `${period}-01-01`.slice(0, 10);
  /** Whether it begins on the page or still runs there, and its list does not carry it. */
  const isElsewhere = ({ id, at, begun = first, until = '' }: Listed) =>
    (at.startsWith(period) || (begun < first && until >= first)) && !own.has(id);
  const fetchAll = async (from: string) => {
    try {
      const fetched = await fetchedItems(from);
      items = [...listed, ...fetched.filter(isElsewhere)];
      return true;
    } catch {
      loading = undefined;
      return false;
    }
  };
  return {
    items: () => items,
    load: () => {
      if (address === undefined) return Promise.resolve(true);
      loading ??= fetchAll(address);
      return loading;
    },
  };
}
