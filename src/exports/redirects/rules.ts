import type { Lock } from '../../corpus/lock/lock.ts';
import { movedTo, type Redirect, redirectsOf } from '../../corpus/lock/redirects.ts';
import type { Settings } from '../../corpus/model.ts';

/** What the tables are made from. */
export interface Moves {
  lock: Lock;
  settings: Pick<Settings, 'languages'>;
}

/** Path that a server is asked for, and the one to which it sends the reader; of the whole site, `/letters/en/d/a/`. */
export type Rule = Redirect;

/**
 * What a server may answer by itself. A browser takes the fragment of an old link along to wherever a server
 * sends it: a page is left out when that would lead one of its units to other words, and the page that is
 * published at its old address leads on instead. In every language, the first without a prefix.
 */
export function redirectRules({ lock, settings }: Moves, base = '/'): Rule[] {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const units = unitsByPage(lock);
  const pages = redirectsOf({ lock }).filter((one) => carriesUnits(one, units, lock));
  return settings.languages.flatMap((language, index) => {
    const home = index === 0 ? root : `${root}${language}/`;
    return pages.map(({ from, to }) => ({ from: home + from.slice(1), to: home + to.slice(1) }));
  });
}

const unitsByPage = ({ history }: Lock) =>
  Map.groupBy(
    [...history.keys()].filter((address) => address.includes('#')),
    (address) => address.slice(0, address.indexOf('#')),
  );

/** Whether every unit of a page arrives where it should when a server sends its page on. */
const carriesUnits = ({ from, to }: Redirect, units: Map<string, string[]>, lock: Lock) =>
  (units.get(from) ?? []).every((unit) => {
    const arrives = to.includes('#') ? to : `${to}${unit.slice(from.length)}`;
    return movedTo(lock, unit) === arrives;
  });
