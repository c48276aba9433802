import type { Element } from 'hast';
import type { Document, Unit } from '../../corpus/model.ts';
import { cellTexts } from './cells.ts';
import { unitId } from './ids.ts';
import { type Attributes, element, group, text } from './xml.ts';

/** The document whose blocks are written, and its units by id. */
export interface BlockFrame {
  document: Document;
  units: ReadonlyMap<string, Unit>;
}

/** The unit that an element of the tree carries. */
export const unitOf = ({ properties }: Element, { units }: BlockFrame): Unit | undefined =>
  units.get(String(properties['dataUnit'] ?? ''));

const headings = /^h[1-6]$/;

/** A block of a text; nothing for one without words. The words of an element with an id are those of its unit. */
export function block(node: Element, frame: BlockFrame): string[] {
  const unit = unitOf(node, frame);
  const { tagName } = node;
  if (tagName === 'ul' || tagName === 'ol') {
    return present(
      group('list', { rend: tagName === 'ol' ? 'numbered' : 'bulleted' }, items(node, frame)),
    );
  }
  if (tagName === 'table') return present(group('table', {}, rows(node, frame, false)));
  if (tagName === 'blockquote') return present(group('quote', {}, inner(node, frame)));
  if (unit === undefined) return inner(node, frame);
  const words = text(unit.text);
  if (tagName === 'pre') return [element('ab', { type: 'code', ...naming(unit, frame) }, words)];
  if (unit.role !== undefined) {
    return [element('ab', { type: unit.role, ...naming(unit, frame) }, words)];
  }
  // Within lists and quotations TEI has no headings.
  const rend = headings.test(tagName) ? `heading-${tagName.slice(1)}` : undefined;
  return [element('p', { ...naming(unit, frame), rend }, words)];
}

const present = (block: string) => (block === '' ? [] : [block]);

const naming = ({ id, printed }: Unit, { document }: BlockFrame): Attributes => ({
  'xml:id': unitId(document.id, id),
  n: printed,
});

const elements = ({ children }: Element): Element[] =>
  children.filter((child) => child.type === 'element');

const inner = (node: Element, frame: BlockFrame) =>
  elements(node).flatMap((child) => block(child, frame));

/** The items of a list. The words of one stand before the blocks inside it, with nothing between. */
function items(list: Element, frame: BlockFrame): string[] {
  return elements(list).flatMap((item) => {
    const unit = unitOf(item, frame);
    const words = unit ? text(unit.text) : '';
    const nested = inner(item, frame);
    if (words === '' && nested.length === 0) return [];
    const own = unit ? { ...naming(unit, frame), rend: unit.role } : {};
    return [element('item', own, words, ...nested)];
  });
}

function rows(parent: Element, frame: BlockFrame, isHead: boolean): string[] {
  return elements(parent).flatMap((node) => {
    if (node.tagName !== 'tr') return rows(node, frame, node.tagName === 'thead');
    const unit = unitOf(node, frame);
    if (unit === undefined) return [];
    const cells = cellTexts(node, unit.text).map((cell) => element('cell', {}, text(cell)));
    const own = { ...naming(unit, frame), role: isHead ? 'label' : undefined, rend: unit.role };
    return [element('row', own, ...cells)];
  });
}
