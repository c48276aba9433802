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
  /** A link that another took the words from still shows itself there, without leading on. */
  stays?: boolean;
  /** What only the last of its pieces carries, such as the number of its note. */
  last?: Element['properties'];
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
  const begun: Begun = new Map();
  const lay = (nodes: ElementContent[], inLink: boolean): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type === 'text') {
        const piece = pieces.get(node);
        return piece ? cut(piece, marks, inLink, begun) : [node];
      }
      if (node.type !== 'element' || isFootnoteMark(node)) return [node];
      return [{ ...node, children: lay(node.children, inLink || node.tagName === 'a') }];
    });
  const laid = lay(own, false);
  for (const [{ last }, piece] of begun) {
    if (last) piece.properties = { ...piece.properties, ...last };
  }
  return laid;
}

/** The marks that have a piece already, and the latest piece of each. */
type Begun = Map<Mark, Element>;

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

/** A run of characters under the same marks. */
interface Part {
  text: string;
  /** Marks over it in the order of the list. */
  marks: Mark[];
  /** What it is wrapped in, outermost first. */
  layers: { mark: Mark; isLinked: boolean }[];
}

/** Cut one text node at the borders of the marks and wrap each part in the marks that cover it. */
function cut(
  piece: Piece,
  marks: readonly Mark[],
  inLink: boolean,
  begun: Begun,
): ElementContent[] {
  const parts = partsOf(piece, marks);
  for (const part of parts) {
    const link = inLink ? undefined : part.marks.find((mark) => mark.link);
    part.layers = part.marks
      .toSorted((a, b) => b.end - b.start - (a.end - a.start))
      .map((mark) => ({ mark, isLinked: mark === link }));
  }
  return nest(parts, 0, begun);
}

function partsOf({ node, offsets }: Piece, marks: readonly Mark[]): Part[] {
  const parts: Part[] = [];
  for (let from = 0, to = 0; from < offsets.length; from = to) {
    const offset = offsets[from] as number;
    const edge = nextEdge(marks, offset);
    to = from + 1;
    while (to < offsets.length && (offsets[to] as number) < edge) to += 1;
    const over = marks.filter((mark) => mark.start <= offset && offset < mark.end);
    parts.push({ text: node.value.slice(from, to), marks: over, layers: [] });
  }
  return parts;
}

/** The nearest offset after a place at which a mark begins or ends. */
function nextEdge(marks: readonly Mark[], offset: number): number {
  let edge = Number.POSITIVE_INFINITY;
  for (const { start, end } of marks) {
    if (start > offset && start < edge) edge = start;
    if (end > offset && end < edge) edge = end;
  }
  return edge;
}

/** Wrap parts from one layer on inwards; neighbours under the same mark share one element. */
function nest(parts: readonly Part[], depth: number, begun: Begun): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (let from = 0, to = 0; from < parts.length; from = to) {
    const layer = parts[from]?.layers[depth];
    const isSame = (part: Part | undefined) => {
      const other = part?.layers[depth];
      return layer && other?.mark === layer.mark && other.isLinked === layer.isLinked;
    };
    to = from + 1;
    while (isSame(parts[to])) to += 1;
    const run = parts.slice(from, to);
    if (!layer) nodes.push({ type: 'text', value: parts[from]?.text ?? '' });
    else nodes.push(...wrap(layer, run, nest(run, depth + 1, begun), begun));
  }
  return nodes;
}

/** Put a run of parts into the element of a mark, unless it would be a link that may not stand there. */
function wrap(
  { mark, isLinked }: Part['layers'][number],
  run: readonly Part[],
  children: ElementContent[],
  begun: Begun,
): ElementContent[] {
  // A link on nothing but white space would have no name, and between cells no element may stand.
  const isBlank = run.every(({ text }) => text.trim() === '');
  if (isBlank && begun.has(mark)) return children;
  const element = mark.element(!begun.has(mark));
  const isPlain = mark.link && (isBlank || !isLinked);
  const isShown = mark.stays === true || element.properties['id'] !== undefined;
  if (isPlain && !mark.stays && begun.has(mark)) {
    // Another link has these words; they can still be the last of this mark.
    if (!mark.last) return children;
    const end: Element = { type: 'element', tagName: 'span', properties: {}, children };
    begun.set(mark, end);
    return [end];
  }
  if (isPlain && !isShown) return children;
  const piece = { ...(isPlain ? unlinked(element) : element), children };
  begun.set(mark, piece);
  return [piece];
}

/** A link that may not be one where it stands: its id stays, so that its note still leads to the words. */
function unlinked({ properties: { href: _href, ...properties } }: Element): Element {
  return { type: 'element', tagName: 'span', properties, children: [] };
}
