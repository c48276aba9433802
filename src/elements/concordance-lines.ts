import type { ConcordanceLine } from '../search/concordance/document-lines.ts';
import { type NearPiece, nearPieces } from '../search/concordance/near-pieces.ts';
import { shortName } from '../search/concordance/short-name.ts';
import type { SortName } from '../search/concordance/state.ts';
import { hitAddress } from '../search/search-state.ts';
import { flowingWords } from './flowing-words.ts';

/** What lines are made from. */
export interface LineParts {
  line: HTMLTemplateElement;
  group: HTMLTemplateElement;
  /** Address of the site in one language, such as `/archive/en/`. */
  root: string;
  /** The words as typed, handed on to the document so that it marks them. */
  q: string;
  sort: SortName;
  isGrouped: boolean;
  /** What a document is called in one or two words; `''` where the page does not know. */
  shortName(document: string): string;
  /** What tells a document apart from another with its number or title; `''` where nothing has to. */
  apartLabel(document: string): string;
  /** “12 lines” of a document as a whole. */
  sumLabel(document: string): string;
}

/** Put lines at the end of the list; those of one document under its title when they are grouped. */
export function addLines(list: Element, lines: readonly ConcordanceLine[], parts: LineParts): void {
  let current = list.lastElementChild;
  for (const line of lines) {
    const name = parts.isGrouped ? line.document.id : '';
    if (!(current instanceof HTMLElement) || current.dataset['document'] !== name) {
      current = parts.isGrouped ? groupOf(line, parts) : document.createElement('ol');
      (current as HTMLElement).dataset['document'] = name;
      list.append(current);
    }
    const items = current.tagName === 'OL' ? current : current.querySelector('ol');
    items?.append(lineItem(line, parts));
  }
}

function groupOf({ document: { id, title, language, dir } }: ConcordanceLine, parts: LineParts) {
  const group = clone(parts.group);
  const name = group.querySelector<HTMLElement>('.kwic-title');
  if (name) [name.textContent, name.lang, name.dir] = [title, language, dir];
  const apart = parts.apartLabel(id);
  fill(group, '.kwic-sum', [apart, parts.sumLabel(id)].filter(Boolean).join(' · '));
  return group;
}

function lineItem(line: ConcordanceLine, parts: LineParts): HTMLElement {
  const { document: found, unit, isCutBefore, isCutAfter } = line;
  const item = clone(parts.line);
  [item.lang, item.dir] = [found.language, found.dir];
  const link = item.querySelector('a');
  if (link) link.href = hitAddress(parts.root, found.id, unit, parts.q);
  const left = pieces(line.left, line.before, parts.sort, 'l');
  const right = pieces(line.right, line.after, parts.sort, 'r');
  item.querySelector('.kwic-left span')?.append(...left);
  item.querySelector('.kwic-left')?.classList.toggle('is-cut', isCutBefore);
  fill(item, '.kwic-key', line.key);
  item.querySelector('.kwic-right span')?.append(...right);
  item.querySelector('.kwic-right')?.classList.toggle('is-cut', isCutAfter);
  if (parts.isGrouped) item.querySelector('.kwic-document')?.remove();
  else fill(item, '.kwic-document', parts.shortName(found.id) || shortName(found));
  fill(item, '.kwic-unit', `#${unit}`);
  return item;
}

function pieces(context: string, words: readonly string[], sort: SortName, side: 'l' | 'r') {
  const distance = sort.startsWith(side) ? Number(sort.slice(1)) : 0;
  const found: NearPiece[] = nearPieces(context, words, { distance, side });
  return found.flatMap(({ text, isNear }) => {
    if (!isNear) return flowingWords(text);
    const near = document.createElement('span');
    near.className = 'kwic-near';
    near.textContent = text;
    return [near];
  });
}

/** A copy of what a template holds. */
export function clone(template: HTMLTemplateElement): HTMLElement {
  const copy = document.importNode(template.content, true).firstElementChild;
  if (!(copy instanceof HTMLElement)) throw new Error('A template of the concordance is empty.');
  return copy;
}

function fill(item: HTMLElement, selector: string, text: string) {
  const part = item.querySelector(selector);
  if (part) part.textContent = text;
}
