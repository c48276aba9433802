import { endsInAddress, unitAt } from './cited-range.ts';

/** What is said of an end that went into another unit, between the two ids, and of one that the page does not know (`{id}`). */
export interface EndWords {
  into?: string | undefined;
  missing?: string | undefined;
}

/**
 * What became of the ends of the range in the address of the page that stand there no more, a line for each, with links to
 * where they are: from the list of places that the page has lost.
 */
export function lostEnds(words: EndWords): HTMLElement[] {
  const lines = [...new Set(endsInAddress())].flatMap((id) => endLine(id, words) ?? []);
  leadToRange(lines);
  return lines;
}

function endLine(id: string, { into = '', missing = '' }: EndWords): HTMLElement | undefined {
  const place = id === '' ? null : document.getElementById(id);
  const unit = unitAt(id);
  if (id === '' || (unit && !place?.matches('.alias'))) return undefined;
  if (place?.matches('.gone-units > li')) {
    const told = place.cloneNode(true) as HTMLElement;
    told.removeAttribute('id');
    return told;
  }
  const line = document.createElement('li');
  if (!unit) line.textContent = missing.replace('{id}', id);
  else {
    const name = document.createElement('b');
    const link = document.createElement('a');
    name.textContent = id;
    link.href = `#${unit.id}`;
    link.textContent = unit.id;
    line.append(name, ` ${into} `, link);
  }
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
