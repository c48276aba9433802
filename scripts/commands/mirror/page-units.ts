import type { Element, Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { isFootnoteMark } from '../../../src/corpus/units.ts';
import { foldSpace } from '../../../src/text/fold-space.ts';

/** What can be found on a page. */
export interface PageUnits {
  /** The words of each unit, by id; without the archive's own marks and without units inside a unit. */
  words: Map<string, string>;
  /** Every id, those of units that are gone among them. */
  ids: Set<string>;
}

/** Read the units of a page. */
export function pageUnits(html: string): PageUnits {
  const words = new Map<string, string>();
  const ids = new Set<string>();
  const visit = (node: Nodes) => {
    if (node.type === 'element' && node.properties['id'] !== undefined) {
      ids.add(String(node.properties['id']));
    }
    if (node.type === 'element' && isUnit(node)) {
      words.set(String(node.properties['id']), foldSpace(wordsOf(node, node)));
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(htmlToHast(html) as Root);
  return { words, ids };
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
