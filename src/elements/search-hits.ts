import type { DocumentHits, UnitHit } from '../search/document-hits.ts';
import { numberUnit } from '../search/fragment.ts';
import { hitAddress, hitPlace } from '../search/search-state.ts';

/** What a list of results is made from. */
export interface HitParts {
  /** Shape of one document, with its words. */
  document: HTMLTemplateElement;
  /** Shape of one unit. */
  unit: HTMLTemplateElement;
  /** Address of the site in one language, such as `/archive/en/`. */
  root: string;
  /** The query, handed on to the document so that it marks the words. */
  q: string;
  /** Words of a tier for the reader. */
  tierLabel(tier: string): string;
  /** A date as the reader's language writes it. */
  dateLabel(hits: DocumentHits): string;
  /** A kind of annotation in words; `''` for none. */
  kindLabel(kind: string | undefined): string;
  /** “And n more passages”. */
  moreLabel(count: number): string;
}

/** Units of a document that are shown before the reader unfolds the rest. */
const unfolded = 3;

/** One document with its units as a list item: plain links in rank order. */
export function documentItem(hits: DocumentHits, parts: HitParts): HTMLElement {
  const item = clone(parts.document);
  const [best] = hits.units;
  const title = item.querySelector('a');
  if (title) {
    title.href = addressOf(best, hits, parts);
    title.textContent = hits.title;
    title.lang = hits.language;
    title.dir = hits.dir;
  }
  fill(item, '.hit-date', parts.dateLabel(hits));
  fill(item, '.hit-number', hits.number);
  fill(item, '.hit-tier', parts.tierLabel(hits.tier));
  const units = hits.units.map((unit) => unitItem(unit, hits, parts));
  item.querySelector('.hit-units')?.append(...units.slice(0, unfolded));
  const rest = item.querySelector('details');
  if (units.length <= unfolded) rest?.remove();
  rest?.querySelector('ol')?.append(...units.slice(unfolded));
  rest?.querySelector('ol')?.setAttribute('start', String(unfolded + 1));
  if (rest) fill(rest, 'summary', parts.moreLabel(units.length - unfolded));
  return item;
}

/** Where a hit opens. Only words of the text are marked there. */
function addressOf(hit: UnitHit | undefined, { id }: DocumentHits, { root, q }: HitParts): string {
  return hitAddress(root, id, hit ? hitPlace(hit) : '', hit?.beside ? '' : q);
}

function unitItem(hit: UnitHit, hits: DocumentHits, parts: HitParts): HTMLElement {
  const item = clone(parts.unit);
  const link = item.querySelector('a');
  if (link) link.href = addressOf(hit, hits, parts);
  const text = item.querySelector<HTMLElement>('.hit-text');
  // What stands beside a text is mostly in the language of the page.
  if (text && !hit.beside) [text.lang, text.dir] = [hits.language, hits.dir];
  text?.replaceChildren(
    ...hit.pieces.map((piece) => {
      if (!piece.marked) return piece.text;
      const mark = document.createElement('mark');
      mark.textContent = piece.text;
      return mark;
    }),
  );
  const place = hit.unit === '' || hit.unit === numberUnit ? '' : `#${hit.unit}`;
  fill(item, '.hit-address', [parts.kindLabel(hit.beside?.kind), place].filter(Boolean).join(' '));
  return item;
}

function clone(template: HTMLTemplateElement): HTMLElement {
  const copy = document.importNode(template.content, true).firstElementChild;
  if (!(copy instanceof HTMLElement)) throw new Error('A template of the search page is empty.');
  return copy;
}

/** Put words into a part of an item, or take the part away when there are none. */
function fill(item: HTMLElement, selector: string, text: string) {
  const part = item.querySelector(selector);
  if (text === '') part?.remove();
  else if (part) part.textContent = text;
}
