import type { Element, ElementContent } from 'hast';
import { isFootnoteMark } from '../../corpus/units.ts';
import { foldSpace } from '../../text/fold-space.ts';

/**
 * The words of each cell of a row, with the space that parts them from the next. One after the other they
 * are the text of the row; where they would not be, the text stands in one cell.
 */
export function cellTexts(row: Element, text: string): string[] {
  const cells = row.children
    .filter((child): child is Element => child.type === 'element')
    .filter(({ tagName }) => tagName === 'td' || tagName === 'th')
    .map((cell) => foldSpace(words(cell.children)));
  const last = cells.findLastIndex((cell) => cell !== '');
  const spaced = cells.map((cell, at) => (cell === '' || at >= last ? cell : `${cell} `));
  return spaced.join('') === text ? spaced : [text];
}

const words = (nodes: readonly ElementContent[]): string =>
  nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element' || isFootnoteMark(node)) return '';
      return node.tagName === 'br' ? ' ' : words(node.children);
    })
    .join('');
