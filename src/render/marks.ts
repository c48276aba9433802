import type { Element, ElementContent, Text } from 'hast';
import { isFootnoteMark } from '../corpus/units.ts';

/** Something laid over the words of a unit: a place in its text, and the element to wrap them in. */
export interface Mark {
  /** UTF-16 offsets in the text of the unit, end exclusive. */
  start: number;
  end: number;
  /** The empty element; `first` is false for the later pieces of a mark that had to be cut. */
  element: (first: boolean) => Element;
  /** Marks that are links: links do not nest, so the earlier in the list wins; another keeps its id only. */
  link: boolean;
}

/** A text node of a unit and where each of its characters stands in the unit's text. */
interface Piece {
  node: Text;
  /** For each UTF-16 unit of the node its offset in the unit's text; folded spaces share one. */
  offsets: number[];
}

/**
 * Lay marks over the own words of a unit. Marks may overlap, nest and touch: they are cut where
 * they must be, and the words stay exactly as they are. Returns new nodes.
 */
export function layMarks(own: ElementContent[], marks: readonly Mark[]): ElementContent[] {
  if (marks.length === 0) return own;
  const pieces = new Map(locate(own).map((piece) => [piece.node, piece]));
  const begun = new Set<Mark>();
  const lay = (nodes: ElementContent[], inLink: boolean): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') {
        const piece = pieces.get(node);
        return piece ? cut(piece, marks, inLink, begun) : [node];
      }
      if (node.type !== 'element' || isFootnoteMark(node)) return [node];
      return [{ ...node, children: lay(node.children, inLink || node.tagName === 'a') }];
    });
  return lay(own, false);
}

/** Find where each character of the text nodes stands in the unit's text, as `units.ts` folds it. */
function locate(own: readonly ElementContent[]): Piece[] {
  const pieces: Piece[] = [];
  let offset = 0;
  let space = true;
  const blank = () => {
    if (!space) offset += 1;
    space = true;
  };
  const walk = (node: ElementContent) => {
    if (node.type === 'text') {
      const offsets = Array.from({ length: node.value.length }, (_, index) => {
        if (/\s/.test(node.value[index] as string)) {
          blank();
          return offset - 1;
        }
        space = false;
        offset += 1;
        return offset - 1;
      });
      pieces.push({ node, offsets });
    } else if (node.type === 'element') {
      if (isFootnoteMark(node)) return;
      const breaks = node.tagName === 'br' || node.tagName === 'td' || node.tagName === 'th';
      if (breaks) blank();
      node.children.forEach(walk);
      if (breaks) blank();
    }
  };
  own.forEach(walk);
  return pieces;
}

/** Cut one text node at the borders of the marks and wrap each part in the marks that cover it. */
function cut(
  { node, offsets }: Piece,
  marks: readonly Mark[],
  inLink: boolean,
  begun: Set<Mark>,
): ElementContent[] {
  const covering = (index: number) => {
    const offset = offsets[index] as number;
    return marks.filter((mark) => mark.start <= offset && offset < mark.end);
  };
  const parts: { text: string; marks: Mark[] }[] = [];
  for (let index = 0; index < node.value.length; index += 1) {
    const over = covering(index);
    const last = parts.at(-1);
    if (last && last.marks.length === over.length && last.marks.every((mark, at) => mark === over[at])) {
      last.text += node.value[index];
    } else parts.push({ text: node.value[index] as string, marks: over });
  }
  return parts.map((part) => wrap(part, inLink, begun));
}

function wrap(part: { text: string; marks: Mark[] }, inLink: boolean, begun: Set<Mark>): ElementContent {
  const outermost = [...part.marks].sort((a, b) => b.end - b.start - (a.end - a.start));
  // A link on nothing but white space would have no name.
  const isDead = inLink || part.text.trim() === '';
  const link = isDead ? undefined : part.marks.find((mark) => mark.link);
  let inner: ElementContent = { type: 'text', value: part.text };
  for (const mark of outermost.reverse()) {
    const element = mark.element(!begun.has(mark));
    const isLinked = !mark.link || mark === link;
    if (!isLinked && element.properties['id'] === undefined) continue;
    begun.add(mark);
    inner = { ...(isLinked ? element : unlinked(element)), children: [inner] };
  }
  return inner;
}

/** A link that may not be one where it stands: its id stays, so that its note still leads to the words. */
function unlinked({ properties: { href: _href, ...properties } }: Element): Element {
  return { type: 'element', tagName: 'span', properties, children: [] };
}
