import type { Element, Nodes } from 'hast';
import { isFootnoteMark } from '../../../src/corpus/units.ts';
import { foldSpace } from '../../../src/text/fold-space.ts';
import { attribute, textOf } from '../../site/page.ts';

/** The words of the source in an element of a page: without the archive's own marks, and without other units inside it. */
export function unitWords(element: Element): string {
  const isOther = (node: Element) =>
    node !== element &&
    (isFootnoteMark(node) || /\bunit\b/.test(attribute(node, 'className') ?? ''));
  const spoken = (node: Nodes): string => {
    if (node.type === 'element' && isOther(node)) return '';
    if (node.type === 'element' && /^(br|td|th)$/.test(node.tagName))
      return ` ${node.children.map(spoken).join('')} `;
    return 'children' in node
      ? node.children.map((child) => spoken(child as Nodes)).join('')
      : textOf(node);
  };
  return foldSpace(spoken(element));
}
