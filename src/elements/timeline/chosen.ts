import { markWords } from './marks.ts';

/** Mark one event in the list and in the picture, and say below the picture what it is. */
export function choose(
  view: Element,
  id: string | undefined,
  marks: Map<string, SVGAElement[]>,
): void {
  for (const old of view.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  const drawn = marks.get(id ?? '') ?? [];
  for (const element of [...drawn, lineOf(id)]) element?.setAttribute('aria-current', 'true');
  say(view, drawn.at(-1));
}

/** The line of an event in the list, where it has one. */
export const lineOf = (id: string | undefined) => document.getElementById(`e-${id}`);

/** Say below the picture what a mark says. */
export function say(view: Element, mark: Element | undefined): void {
  const told = view.querySelector('.tl-told');
  if (told) told.textContent = mark ? markWords(mark) : '';
}
