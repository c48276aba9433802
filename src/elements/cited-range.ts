import { locatorWords } from '../text/cite/locator.ts';
import { citeWords } from '../text/cite/words.ts';
import { citedPart, unitsBetween } from './cited-units.ts';
import { fragment } from './fragment.ts';

/** The units in which two places of the page stand, and those between; none unless these are two. */
export function rangeInAddress([first, last] = endsInAddress()): HTMLElement[] {
  const [from, to] = [first, last].map((id) => unitAt(id ?? ''));
  return from && to && from !== to ? unitsBetween(from, to) : [];
}

/** The places that the address of the page names as the ends of a range: its fragment, and `?to=`. */
export const endsInAddress = (): [first: string, last: string] => [
  fragment(),
  new URLSearchParams(location.search).get('to') ?? '',
];

/** The unit of the text that a place of the page is, or in which it stands. */
export const unitAt = (id: string) =>
  document.getElementById(id)?.closest<HTMLElement>('.document .unit');

/** Mark a range of units, and no other; say in words what it is. */
export function markRange(units: readonly HTMLElement[]): string {
  for (const unit of document.querySelectorAll('.in-range')) unit.classList.remove('in-range');
  for (const unit of units) unit.classList.add('in-range');
  const part = citedPart(units);
  return part ? locatorWords(part.units, citeWords(document.documentElement.lang)) : '';
}
