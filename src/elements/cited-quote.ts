import type { CitedQuote } from '../render/cite/part-citation.ts';
import { textDirective } from '../text/cite/text-directive.ts';
import { foldSpace } from '../text/fold-space.ts';

const unread = 'script, style, template, [hidden], [popover]:not(:popover-open)';
const block =
  'td, th, tr, p, li, dt, dd, h1, h2, h3, h4, h5, h6, pre, blockquote, figcaption, div, section, summary, nav, label, option';
const footnote = 'sup:has([data-footnote-ref]), [data-footnote-backref]';

/** The units and the words that a selection of the text takes in. */
export interface QuotePlace {
  from: HTMLElement;
  to: HTMLElement;
  quote: CitedQuote;
}

/** Where selected words stand, if they begin and end in units of the text. */
export function quotePlace(range: Range): QuotePlace | undefined {
  const { before, quote, after, words } = pageWords(range);
  const [first, last] = [startNode(range), endNode(range)].map((node) =>
    node?.parentElement?.closest<HTMLElement>('.document .unit'),
  );
  if (!first || !last || words === '') return undefined;
  return {
    from: first,
    to: last,
    quote: { words, directive: textDirective({ before, quote, after }) ?? '' },
  };
}

/** The first and the last text of a range that has words in it. */
const startNode = (range: Range) => textsIn(range)[0];
const endNode = (range: Range) => textsIn(range).at(-1);

function textsIn(range: Range): Text[] {
  return texts(range.commonAncestorContainer).filter((node) => partIn(node, range).trim() !== '');
}

/** What of a text lies in a range. */
function partIn(node: Text, range: Range): string {
  if (!range.intersectsNode(node)) return '';
  const start = node === range.startContainer ? range.startOffset : 0;
  const end = node === range.endContainer ? range.endOffset : node.length;
  return node.data.slice(start, end);
}

function texts(root: Node): Text[] {
  if (root instanceof Text) return [root];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(unread) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** The words of the page before, in and after a range, with its blocks and what does not show parted off. */
function pageWords(range: Range) {
  const place = { before: '', quote: '', after: '', words: '' };
  let previous: Element | null | undefined;
  for (const node of texts(document.body)) {
    const parent = node.parentElement;
    const own = parent?.closest(block);
    const edge = previous !== undefined && own !== previous ? '\n' : '';
    previous = own;
    const inside = partIn(node, range);
    const isAfter = range.comparePoint(node, 0) > 0;
    // Browsers open closed folds to find words in them, but not beside those that show.
    const shown = parent?.checkVisibility() ? node.data : `\0${node.data}\0`;
    if (inside === '') {
      place[isAfter ? 'after' : 'before'] += edge + shown;
      continue;
    }
    const at = node === range.startContainer ? range.startOffset : 0;
    if (place.quote === '') place.before += edge + node.data.slice(0, at);
    else place.quote += edge;
    place.quote += inside;
    // Where the words begin nothing parts them from the rest of their first word.
    if (!parent?.closest(footnote)) place.words += (place.words && edge) + inside;
    place.after += node.data.slice(at + inside.length);
  }
  // Half words at the ends are cited whole.
  const isHalf = /[\p{L}\p{N}]$/u.test(place.before) && /^[\p{L}\p{N}]/u.test(place.quote);
  const isCut = /[\p{L}\p{N}]$/u.test(place.quote) && /^[\p{L}\p{N}]/u.test(place.after);
  const head = isHalf ? /[\p{L}\p{N}]+$/u.exec(place.before)?.[0] : '';
  const tail = isCut ? /^[\p{L}\p{N}]+/u.exec(place.after)?.[0] : '';
  return { ...place, words: foldSpace(`${head}${place.words}${tail}`) };
}
