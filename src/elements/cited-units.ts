import type { LocatedUnit } from '../text/cite/locator.ts';
import type { CitedPart } from '../text/cite/part-of.ts';
import { sha256 } from '../text/sha256.ts';
import { wordsOf } from './words-of.ts';

/** All units of the text of the page, in its order. */
export const allUnits = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('.document .unit'),
];

/** The units from one to another, whichever stands first; of a unit that is not there, none. */
export function unitsBetween(from: HTMLElement, to: HTMLElement): HTMLElement[] {
  const units = allUnits();
  const [start = -1, end = -1] = [from, to].map((one) => units.indexOf(one)).sort((a, b) => a - b);
  return start < 0 ? [] : units.slice(start, end + 1);
}

/** Some units of the page in a row, as a citation names them. */
export function citedPart(units: readonly HTMLElement[]): CitedPart | undefined {
  const [first, ...others] = units;
  if (!first) return undefined;
  const hash = sha256(units.map(wordsOf).join('\n')).slice(0, 8);
  return { units: [located(first), ...others.map(located)], sha256: hash };
}

/** A unit with the number that is printed at its beginning, which is an address too: `m2.1`. */
function located(unit: Element): LocatedUnit {
  const printed = unit.querySelector('.printed[id]')?.id.slice(1);
  return { id: unit.id, ...(printed !== undefined && { printed }) };
}
