import type { Comment, Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isFootnoteMark } from '../corpus/units.ts';
import { layMarks, type Mark } from './marks.ts';

/**
 * Lay marks over the own words of a unit. Those of a list item stand in its first paragraph, or
 * before, between and after the blocks inside it, which are units of their own and stay as they are.
 */
export function layOwn(element: Element, marks: readonly Mark[]): ElementContent[] {
  if (element.tagName !== 'li') return layMarks(element.children, marks);
  const first = element.children.find(isBlock);
  if (first?.tagName === 'p' && element.children.every((node) => isBlock(node) || isBlank(node))) {
    return element.children.map((node) =>
      node === first ? { ...first, children: layMarks(first.children, marks) } : node,
    );
  }
  // A comment keeps the place of each block, so that the words around them count on without a break.
  const places = new Map<ElementContent, Element>();
  const own = element.children.map((node) => {
    if (!isBlock(node)) return node;
    const place: Comment = { type: 'comment', value: '' };
    places.set(place, node);
    return place;
  });
  return layMarks(own, marks).map((node) => places.get(node) ?? node);
}

const isBlock = (node: ElementContent): node is Element =>
  node.type === 'element' && /^(p|ul|ol|pre|blockquote|table|hr|h[1-6])$/.test(node.tagName);

/** Whether a node adds no words to the text: white space, a picture, the number of a footnote. */
const isBlank = (node: ElementContent) =>
  (node.type === 'element' && isFootnoteMark(node)) || textOf(node).trim() === '';
