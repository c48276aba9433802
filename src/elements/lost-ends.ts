import { endsInAddress, unitAt } from './cited-range.ts';

/**
 * What became of the places that the address of the page names and that stand there no more, a line for each: of its fragment
 * and of the other end of a range. A place that the page has lost is told of as the list of those has it, with links to where
 * it is; `missing` says of an id that the page never had it (`{id}`).
 */
export function lostEnds(missing = ''): HTMLElement[] {
  const lines = [...new Set(endsInAddress())].flatMap((id) => endLine(id, missing) ?? []);
  leadToRange(lines);
  return lines;
}

function endLine(id: string, missing: string): HTMLElement | undefined {
  const lost = [...document.querySelectorAll<HTMLElement>('.gone-units > li')];
  const told = lost.find((place) => (place.dataset['was'] ?? place.id) === id);
  if (id === '' || (unitAt(id) && !told)) return undefined;
  const line = told ? (told.cloneNode(true) as HTMLElement) : document.createElement('li');
  line.removeAttribute('id');
  if (!told) line.textContent = missing.replace('{id}', id);
  return line;
}

/** The earliest kept text that a line names has both ends: links to it lead to the whole range there. */
function leadToRange(lines: readonly HTMLElement[]): void {
  const number = ({ pathname }: HTMLAnchorElement) => Number(/\/r(\d+)\/$/.exec(pathname)?.[1]);
  const links = lines
    .flatMap((line) => [...line.querySelectorAll<HTMLAnchorElement>(':scope > a:not([rel])')])
    .filter((link) => number(link) > 0);
  const earliest = Math.min(...links.map(number));
  for (const link of links.filter((one) => number(one) === earliest)) {
    link.search = location.search;
    link.hash = location.hash;
  }
}
