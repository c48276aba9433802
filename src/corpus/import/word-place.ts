import type { Anchor, AnchorQuote } from '../../text/anchor.ts';
import { toUtf16 } from '../../text/code-points.ts';
import { findQuotes } from '../../text/find-quote.ts';
import { foldSpace } from '../../text/fold-space.ts';
import type { Span } from '../../text/span.ts';
import type { Document, Unit } from '../model.ts';
import type { ForeignTarget } from './foreign.ts';

/** A place in a unit, in UTF-16 units. */
export interface WordPlace extends Span {
  unit: Unit;
  /** Set when the words there are only like those of the tool. */
  isSimilar?: true;
}

/** Where the words of a target are to be sought. */
export interface WordSearch {
  target: ForeignTarget;
  /** The unit that the address names. */
  unit: Unit | undefined;
  document: Document;
  /** Finds quotes in that document. */
  anchor: (quote: AnchorQuote) => Anchor;
  /** Whether `start` counts code points of the unit, as in our own files. */
  isOwn: boolean;
}

/** Find the words of a target by themselves and their neighbours; a place in the page proves nothing. */
export function wordPlace(search: WordSearch): WordPlace | { reason: string } {
  const { target, unit, document, anchor } = search;
  const { words, before, after } = target;
  if (words === undefined) return wholeUnit(unit);
  const found = anchor({ quote: words, before, after, unit: unit?.id, at: statedPlace(search) });
  if (found.state === 'found') {
    const { start, end } = found;
    const holder = document.units.find(({ id }) => id === found.unit);
    if (holder)
      return { unit: holder, start, end, ...(found.how === 'similar' && { isSimilar: true }) };
  }
  const near = unit ? placesOnPage(target, [unit]) : [];
  // The address of a page may name the unit at which its reader came in, not the one that they marked.
  const isTold = unit === undefined || bare(before) + bare(after) !== '';
  const places = near.length > 0 || !isTold ? near : placesOnPage(target, document.units);
  const [only, rival] = places;
  if (only && !rival) return only;
  if (rival) return { reason: severalPlaces(places) };
  return { reason: nowhere(found, words, document) };
}

/** A target without words means all of the unit that it names. */
const wholeUnit = (unit: Unit | undefined) =>
  unit
    ? { unit, start: 0, end: unit.text.length }
    : { reason: 'It quotes no words: a note on a whole page has no place in the text.' };

/** Our own files say where in the unit: that holds if the words and all that was around them still stand there. */
function statedPlace({ target, isOwn }: WordSearch): AnchorQuote['at'] {
  const { start, words = '', before = '', after = '' } = target;
  if (!isOwn || start === undefined) return undefined;
  const isIntact = (text: string) => {
    const from = toUtf16(text, start) - before.length;
    return from >= 0 && text.startsWith(before + words + after, from);
  };
  return { start, isIntact };
}

/**
 * Places whose neighbours fit as far as the unit reaches: on a page, other things than the next
 * paragraph may stand beside it, such as an address in the margin.
 */
function placesOnPage(target: ForeignTarget, units: readonly Unit[]): WordPlace[] {
  const [before, after] = [bare(target.before), bare(target.after)];
  return units.flatMap((unit) =>
    findQuotes(unit.text, target.words ?? '').flatMap((span) => {
      const head = bare(unit.text.slice(0, span.start));
      const tail = bare(unit.text.slice(span.end));
      const fits =
        (head.endsWith(before) || before.endsWith(head)) &&
        (tail.startsWith(after) || after.startsWith(tail));
      return fits ? [{ unit, ...span }] : [];
    }),
  );
}

const bare = (text = '') => foldSpace(text.normalize('NFC')).replaceAll(' ', '');

function severalPlaces(places: readonly WordPlace[]): string {
  const shown = places
    .slice(0, 3)
    .map(
      ({ unit, start, end }) =>
        `${unit.id} (“${unit.text.slice(Math.max(0, start - 20), end + 20)}”)`,
    );
  return `Its words stand in ${places.length} places that fit: ${shown.join(', ')}.`;
}

function nowhere(found: Anchor, words: string, { id, units }: Document): string {
  const exact = units.filter(({ text }) => findQuotes(text, words).length > 0);
  if (exact.length > 0) {
    const where = exact
      .slice(0, 3)
      .map((unit) => unit.id)
      .join(', ');
    return `Its words stand in ${where} of ${id}, but not between the words that the tool saw around them.`;
  }
  const [near] = found.state === 'lost' ? found.candidates : [];
  return `Its words do not stand in ${id}.${near ? ` Nearest: “${near.text}”, unit ${near.unit}.` : ''}`;
}
