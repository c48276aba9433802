import { markedSpans } from '../search/marked-spans.ts';
import type { Keys } from '../text/keys.ts';

const notText = '.address, aside, sup, button, nav, script, style';
const block = 'td, th, p, li, dt, dd, h1, h2, h3, h4, h5, h6, pre, blockquote, figcaption, div';

/** The text nodes of a unit with their places in its text, in which a line ends where a block does. */
interface UnitText {
  text: string;
  places: { node: Text; start: number }[];
}

/**
 * Wrap the words of a query in `<mark>` in all units of a document; `opened` is the one to which a reader was led. The text
 * of the page stays the same.
 */
export function markText(
  units: readonly Element[],
  query: string,
  { keys, opened }: { keys: Keys; opened: Element | undefined },
) {
  const read = units.map(unitText);
  const place = opened ? units.indexOf(opened) : -1;
  const texts = read.map(({ text }) => text);
  const found = markedSpans(texts, query, { keys, ...(place >= 0 && { opened: place }) });
  read.forEach(({ places }, index) => {
    // From the end, so that splitting a node leaves the places before it as they are.
    for (const { node, start } of places.reverse()) {
      for (const span of found[index]?.toReversed() ?? []) {
        wrap(node, span.start - start, span.end - start);
      }
    }
  });
}

function unitText(unit: Element): UnitText {
  const places: UnitText['places'] = [];
  let text = '';
  for (const node of textNodes(unit)) {
    const before = places.at(-1)?.node.parentElement?.closest(block);
    if (text && node.parentElement?.closest(block) !== before) text += '\n';
    places.push({ node, start: text.length });
    text += node.data;
  }
  return { text, places };
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
