import { addressesByPage } from '../../../src/corpus/lock/addresses-by-page.ts';
import type { LockEntry } from '../../../src/corpus/lock/entry.ts';
import { type Lock, stateOf } from '../../../src/corpus/lock/lock.ts';
import { interfaceLanguages } from '../../../src/i18n/words.ts';

/** A page of the lock: what became of it, its units that are live, and those of which it has to tell what became of them. */
export interface LockedPage {
  last: LockEntry;
  units: LockEntry[];
  gone: LockEntry[];
  /** `/en` for a page in a further language; nothing for the first. */
  prefix: string;
}

/** Every page that was ever published, by the path of its file: in the first language, for the text is the same in all. */
export function lockedPages(lock: Lock): Map<string, LockedPage> {
  const pages = new Map<string, LockedPage>();
  const units = addressesByPage(lock);
  for (const address of lock.history.keys()) {
    const last = stateOf(lock, address);
    if (address.includes('#') || !last) continue;
    const states = (units.get(address) ?? []).flatMap((unit) => stateOf(lock, unit) ?? []);
    pages.set(`${address.slice(1)}index.html`, {
      last,
      units: last.state === 'live' ? states.filter(({ state }) => state === 'live') : [],
      // A page that has moved leads on whatever it is asked for.
      gone: last.state === 'moved' ? [] : states.filter(({ state }) => state !== 'live'),
      prefix: '',
    });
  }
  return pages;
}

/**
 * The same pages in the further languages of a copy, as far as anything on them is gone: what was withdrawn may still
 * be shown in one of them. The languages are those of which the list of hashes has a first page.
 */
export function translatedPages(
  pages: ReadonlyMap<string, LockedPage>,
  hashes: ReadonlyMap<string, string>,
): Map<string, LockedPage> {
  const languages = interfaceLanguages.filter((tag) => hashes.has(`${tag}/index.html`));
  const changed = [...pages].filter(
    ([, { last, gone }]) => last.state !== 'live' || gone.length > 0,
  );
  return new Map(
    languages.flatMap((tag) =>
      changed.map(([path, page]) => [`${tag}/${path}`, { ...page, units: [], prefix: `/${tag}` }]),
    ),
  );
}
