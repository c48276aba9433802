import { foldSpace } from '../text/fold-space.ts';

/** The words that a unit shows, as they are hashed: without those of units inside it and without footnote marks. */
export function wordsOf(unit: Element): string {
  const spoken = (node: Node): string => {
    if (!(node instanceof Element)) return node.nodeValue ?? '';
    if (
      node !== unit &&
      node.matches('.unit, sup:has([data-footnote-ref]), [data-footnote-backref]')
    )
      return '';
    const words = [...node.childNodes].map(spoken).join('');
    return /^(BR|TD|TH)$/.test(node.tagName) ? ` ${words} ` : words;
  };
  return foldSpace(spoken(unit).normalize('NFC'));
}

/** The words at a fragment of a page: those of its unit, of a run of units up to `to`, and of the whole text. */
export function textsAt(fragment: string, to: string | null, page: Document = document): string[] {
  const units = [...page.querySelectorAll('.document .unit')];
  const placeOf = (id: string) => {
    const unit = page.getElementById(id)?.closest('.document .unit');
    return unit ? units.indexOf(unit) : -1;
  };
  const textOf = (some: Element[]) => some.map(wordsOf).join('\n');
  const [first, last] = [placeOf(fragment), placeOf(to ?? '')];
  const ends = last > first ? [first, last] : [first];
  const runs = first < 0 ? [] : ends.map((end) => textOf(units.slice(first, end + 1)));
  return [...runs, textOf(units)];
}
