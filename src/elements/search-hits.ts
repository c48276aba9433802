import type { DocumentHits, UnitHit } from '../search/document-hits.ts';
import { numberUnit } from '../search/fragment.ts';
import { hitAddress, hitPlace } from '../search/search-state.ts';
import { flowingWords } from './flowing-words.ts';

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
  /** What is said of the tier of one document; `''` where a heading says it. */
  tierLabel(tier: string): string;
  /** What tells a document apart from another with its number or title; `''` where nothing has to. */
  apartLabel(document: string): string;
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
    title.replaceChildren(...flowingWords(hits.title));
    title.lang = hits.language;
    title.dir = hits.dir;
  }
  fill(item, '.hit-apart', parts.apartLabel(hits.id));
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
    ...hit.pieces.flatMap(({ text, marked }) => {
      if (!marked) return flowingWords(text);
      const mark = document.createElement('mark');
      mark.append(...flowingWords(text));
      return [mark];
    }),
  );
  const place = hit.unit === '' || hit.unit === numberUnit ? '' : `#${hit.unit}`;
  fill(item, '.hit-address', [parts.kindLabel(hit.beside?.kind), place].filter(Boolean).join(' '));
  return item;
}

/** A copy of what a template holds. */
export function clone(template: HTMLTemplateElement): HTMLElement {
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
