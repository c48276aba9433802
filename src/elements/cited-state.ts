import { foldSpace } from '../text/fold-space.ts';
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

/** The words that a unit shows, as they are hashed: without those of units inside it and without footnote marks. */
export function wordsOf(unit: Element): string {
  const spoken = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    if (
      node !== unit &&
      node.matches('.unit, sup:has([data-footnote-ref]), [data-footnote-backref]')
    )
      return '';
    const words = [...node.childNodes].map(spoken).join('');
    return /^(BR|TD|TH)$/.test(node.tagName) ? ` ${words} ` : words;
  };
  return foldSpace(spoken(unit).normalize('NFC'));
}

/** The words at a fragment: those of its unit, of a run of units up to `to`, and of the whole text. */
export function textsAt(place: Element | null, to: string | null): string[] {
  const units = [...document.querySelectorAll('.document .unit')];
  const whole = units.map(wordsOf).join('\n');
  const first = place ? units.indexOf(place) : -1;
  if (first < 0) return [whole];
  const last = to ? units.findIndex(({ id }) => id === to) : -1;
  const run =
    last > first
      ? [
          units
            .slice(first, last + 1)
            .map(wordsOf)
            .join('\n'),
        ]
      : [];
  return [wordsOf(units[first] as Element), ...run, whole];
}
