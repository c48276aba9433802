import { shownParts } from '../render/cite/shown-parts.ts';
import type { CitePart } from '../text/cite/parts.ts';
import { accessDate } from './access-date.ts';

/** Show a citation in an element, with today as the date of access. */
export function fillForm(place: HTMLElement | null, parts: readonly CitePart[]): void {
  const nodes = shownParts(parts).map(({ tag, text, isBlank }) => {
    const element = document.createElement(tag);
    element.textContent = isBlank ? accessDate(new Date(), place?.lang ?? '') : text;
    if (element instanceof HTMLAnchorElement) element.href = text;
    return element;
  });
  place?.replaceChildren(...nodes);
}
