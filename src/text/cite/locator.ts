import type { CiteWords } from './words.ts';

/** The part of a document that is cited: one unit, or several in a row. */
export interface UnitRange {
  /** Id of the first unit. */
  from: string;
  /** Id of the last unit; the same for one unit. */
  to: string;
}

/** A unit as a locator names it. */
export interface LocatedUnit {
  id: string;
  /** Number printed at its beginning. */
  printed?: string | undefined;
}

/** Units in the order of the text, at least one. */
export type LocatedUnits = readonly [LocatedUnit, ...LocatedUnit[]];

/** More numbers than these are not all named. */
const mostNamed = 6;

/**
 * The locator of units in a row, in words: `đoạn 7`, `đoạn 3–5`, `mục 2.1 (đoạn 14)`. Where their numbers do not follow one
 * another, it names what stands there in its order: `đoạn 7, 5, 9`.
 */
export function locatorWords(units: LocatedUnits, words: CiteWords): string {
  const paragraphs = named(words.paragraph, runs(units.map(({ id }) => numberOf(id))));
  if (units[0].printed === undefined || units.at(-1)?.printed === undefined) return paragraphs;
  const printed = units.flatMap(({ printed = [] }) => printed);
  const isRising = printed.every((one, at) => at === 0 || compare(printed[at - 1] ?? '', one) < 0);
  const sections = isRising ? [run(printed)] : printed;
  return `${named(words.section, sections)} (${paragraphs})`;
}

/** Numbers under the word for one or for several of them; of very many the first and the last. */
function named([one, several]: CiteWords['section'], numbers: readonly string[]): string {
  const shown =
    numbers.length > mostNamed ? [...numbers.slice(0, 3), '…', ...numbers.slice(-1)] : numbers;
  const list = shown.join(', ');
  return `${/[–,]/.test(list) ? several : one} ${list}`;
}

/** Numbers of which each is greater by one than the one before it are drawn together: `7, 3, 4, 5` to `7, 3–5`. */
function runs(numbers: readonly string[]): string[] {
  const found: string[][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    const before = last?.at(-1) ?? '';
    if (last && isNumber(before) && isNumber(number) && Number(number) === Number(before) + 1) {
      last.push(number);
    } else found.push([number]);
  }
  return found.map(run);
}

/** `3–5` from the first to the last. */
const run = (numbers: readonly string[]) =>
  numbers.length === 1 ? `${numbers[0]}` : `${numbers[0]}–${numbers.at(-1)}`;

const isNumber = (text: string) => /^\d+$/.test(text);

/** Printed numbers by their parts: 2.9 before 2.10. */
function compare(a: string, b: string): number {
  const [one, other] = [a, b].map((number) => number.split('.').map(Number)) as [
    number[],
    number[],
  ];
  const at = one.findIndex((part, index) => part !== other[index]);
  return at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
}

/** `p7` is paragraph 7; an id that a keeper chose stays as it is. */
const numberOf = (id: string) => id.replace(/^p(?=\d+$)/, '');

/** Key of the entry of a part of a document: `letter-p3`, `letter-p3-p5`. */
export const rangeKey = (id: string, { from, to }: UnitRange): string =>
  from === to ? `${id}-${from}` : `${id}-${from}-${to}`;
