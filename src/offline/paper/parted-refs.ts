import type { ElementContent } from 'hast';
import { text } from '../../render/elements.ts';
import { hasClass } from './on-paper.ts';

/** A piece of a text in which the numbers of notes that end on the same word are parted by a comma: 7,8 and not 78. */
export function partedRefs(nodes: readonly ElementContent[]): ElementContent[] {
  let isAfterRef = false;
  const walk = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') {
      isAfterRef &&= node.type === 'text' && node.value === '';
      return node;
    }
    if (!isRef(node)) return { ...node, children: node.children.map(walk) };
    const parted = isAfterRef ? { ...node, children: [text(','), ...node.children] } : node;
    isAfterRef = true;
    return parted;
  };
  return nodes.map(walk);
}

const isRef = (node: Extract<ElementContent, { type: 'element' }>): boolean =>
  node.tagName === 'sup' &&
  node.children.some((child) => child.type === 'element' && hasClass(child, 'noteref'));
