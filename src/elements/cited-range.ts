import { locatorWords } from '../text/cite/locator.ts';
import { citeWords } from '../text/cite/words.ts';
import { citedPart, unitsBetween } from './cited-units.ts';
import { fragment } from './fragment.ts';

/** The units that the address of the page names: from its fragment to `?to=`; none where it names no range. */
export function rangeInAddress(): HTMLElement[] {
  const to = new URLSearchParams(location.search).get('to');
  const [first, last] = [fragment(), to ?? ''].map((id) =>
    document.getElementById(id)?.closest<HTMLElement>('.document .unit'),
  );
  return first && last && first !== last ? unitsBetween(first, last) : [];
}

/** Mark a range of units, and no other; say in words what it is. */
export function markRange(units: readonly HTMLElement[]): string {
  for (const unit of document.querySelectorAll('.in-range')) unit.classList.remove('in-range');
  for (const unit of units) unit.classList.add('in-range');
  const part = citedPart(units);
  return part ? locatorWords(part.from, part.to, citeWords(document.documentElement.lang)) : '';
}
