import { markedSpans } from '../search/marked-spans.ts';
import type { Keys } from '../text/keys.ts';

const notText = '.address, aside, sup, button, nav, script, style';
const block = 'td, th, p, li, dt, dd, h1, h2, h3, h4, h5, h6, pre, blockquote, figcaption, div';

/** Wrap the words of a query in `<mark>` inside one unit. The text of the page stays the same. */
export function markText(unit: Element, query: string, keys: Keys) {
  const nodes = textNodes(unit);
  const places: { node: Text; start: number }[] = [];
  let text = '';
  for (const node of nodes) {
    if (
      text &&
      node.parentElement?.closest(block) !== places.at(-1)?.node.parentElement?.closest(block)
    ) {
      text += '\n';
    }
    places.push({ node, start: text.length });
    text += node.data;
  }
  const spans = markedSpans(text, query, keys);
  // From the end, so that splitting a node leaves the places before it as they are.
  for (const { node, start } of places.reverse()) {
    for (const span of spans.toReversed()) wrap(node, span.start - start, span.end - start);
  }
}

/** Take away the marks that `markText` set. */
export function unmarkText() {
  for (const mark of document.querySelectorAll('mark.found')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}

/** The texts of a unit without those of units nested in it. */
function textNodes(unit: Element): Text[] {
  const walker = document.createTreeWalker(
    unit,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
      const skipped = node.matches(notText) || node.classList.contains('unit');
      return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

/** Wrap the part of a span that lies in one node; `from` and `to` count from the beginning of the node. */
function wrap(node: Text, from: number, to: number) {
  const start = Math.max(0, from);
  const end = Math.min(node.length, to);
  if (start >= end) return;
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  const mark = document.createElement('mark');
  mark.className = 'found';
  range.surroundContents(mark);
}
