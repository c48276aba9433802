import { sha256 } from '../text/sha256.ts';

/** Words that an address led to once: id of the unit (`''` for the whole text), first digits of their hash, revision. */
export interface Former {
  unit: string;
  hash: string;
  revision: string;
}

/** What a page says of cited words: they stand here, a revision has them, or none has. */
export type CitedState = 'same' | 'unknown' | { revision: string; unit: string };

/**
 * Hold the code of an address against what stands at it now, and against what stood there before. `ids` are the
 * fragment and the unit in which that lies; a text is known by the words at the fragment, or by all of them.
 */
export function citedState(
  code: string,
  {
    ids,
    texts,
    former,
  }: { ids: readonly string[]; texts: readonly string[]; former: readonly Former[] },
): CitedState {
  if (texts.some((text) => sha256(text).startsWith(code))) return 'same';
  const meant = former.filter(({ hash }) => code.startsWith(hash));
  const found = [...ids, ''].flatMap((id) => meant.find(({ unit }) => unit === id) ?? []).at(0);
  return found ? { revision: found.revision, unit: found.unit } : 'unknown';
}

/** Read `p3:1a2b3c4d:1 :5e6f7a8b:1`. */
export const readFormer = (list: string): Former[] =>
  list.split(' ').flatMap((entry) => {
    const [unit, hash, revision] = entry.split(':');
    return unit === undefined || !hash || !revision ? [] : [{ unit, hash, revision }];
  });
