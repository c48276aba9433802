import type { Element, Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { isFootnoteMark } from '../../../src/corpus/units.ts';
import { foldSpace } from '../../../src/text/fold-space.ts';

/** The words of each unit that a page shows, by id; without the archive's own marks and without units inside a unit. */
export function pageUnits(html: string): Map<string, string> {
  const words = new Map<string, string>();
  const visit = (node: Nodes) => {
    if (node.type === 'element' && isUnit(node)) {
      words.set(String(node.properties['id']), foldSpace(wordsOf(node, node)));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(htmlToHast(html) as Root);
  return words;
}

const isUnit = ({ properties: { id, className } }: Element) =>
  id !== undefined && Array.isArray(className) && className.includes('unit');

/** The ends of lines and of cells part words. */
const parting = /^(br|td|th)$/;

function wordsOf(node: Nodes, unit: Element): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isOther =
    node.type === 'element' && node !== unit && (isUnit(node) || isFootnoteMark(node));
  if (isOther) return '';
  const words = node.children.map((child) => wordsOf(child, unit)).join('');
  return node.type === 'element' && parting.test(node.tagName) ? ` ${words} ` : words;
}
