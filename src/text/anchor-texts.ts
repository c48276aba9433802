import { type FoldedText, foldedText } from './anchor-context.ts';
import { findFolded, unfolded } from './find-quote.ts';
import { type NearFinder, nearFinder } from './nearest-quote.ts';
import { type Letters, lettersOf } from './similar-letters.ts';
import type { Span } from './span.ts';

/** A block of text with an address. */
export interface AnchorUnit {
  id: string;
  /** NFC. */
  text: string;
}

/** A place in the text of a unit, in UTF-16 units, and the words that stand there. */
export interface Place extends Span {
  unit: string;
  text: string;
}

/** The same in the folded text of the unit with a number, counting from 0. */
export type Hit = Span & { index: number };

/** The units of a document, made ready to be searched. */
export interface AnchorTexts {
  units: readonly AnchorUnit[];
  /** Number of a unit by its id. */
  index: ReadonlyMap<string, number>;
  folded: readonly FoldedText[];
  /** Made when they are first needed: most documents never do. */
  letters: () => readonly Letters[];
  near: NearFinder;
  /** Numbers of all units that have the same text as that with a number, which is one of them. */
  twins: (index: number) => readonly number[];
}

/** Make the units of a document, in reading order, ready to be searched many times. */
export function anchorTexts(units: readonly AnchorUnit[]): AnchorTexts {
  const folded = units.map(({ text }) => foldedText(text));
  let letters: Letters[] | undefined;
  let byText: Map<string, number[]> | undefined;
  return {
    units,
    index: new Map(units.map(({ id }, index) => [id, index])),
    folded,
    letters: () => {
      letters ??= folded.map((one) => lettersOf(one.folded));
      return letters;
    },
    near: nearFinder(folded.map((one) => one.folded)),
    twins: (index) => {
      byText ??= Map.groupBy(units.keys(), (one) => units[one]?.text ?? '');
      return byText.get(units[index]?.text ?? '') ?? [index];
    },
  };
}

/** Every place where sought words stand in the units with these numbers. */
export function exactPlaces(
  { folded }: AnchorTexts,
  sought: string,
  among: Iterable<number>,
): Hit[] {
  const hits: Hit[] = [];
  for (const index of among) {
    const text = folded[index];
    if (text) hits.push(...findFolded(text, sought).map((span) => ({ ...span, index })));
  }
  return hits;
}

/** A place as the rest of the world counts it. */
export function placeOf({ units, folded }: AnchorTexts, { index, start, end }: Hit): Place {
  const { id = '', text = '' } = units[index] ?? {};
  const given = folded[index];
  const span = given ? unfolded(given, { start, end }) : { start, end };
  return { unit: id, text: text.slice(span.start, span.end), ...span };
}
