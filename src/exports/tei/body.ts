import type { Element } from 'hast';
import type { Document } from '../../corpus/model.ts';
import { type BlockFrame, block, unitOf } from './blocks.ts';
import { footnoteCallers } from './footnote-callers.ts';
import { unitId } from './ids.ts';
import { element, group, text } from './xml.ts';

/**
 * The text of a document: each heading opens a division that ends before the next heading of its level
 * or a higher one, each unit is an element with its id, footnotes stand last.
 */
export function bodyOf(document: Document): string {
  const frame: BlockFrame = {
    document,
    units: new Map(document.units.map((unit) => [unit.id, unit])),
  };
  const open: number[] = [];
  const lines: string[] = [];
  const close = (level: number) => {
    while ((open.at(-1) ?? 0) >= level) {
      lines.push('</div>');
      open.pop();
    }
  };
  for (const node of document.tree.children) {
    if (node.type !== 'element') continue;
    const unit = unitOf(node, frame);
    if (unit?.kind === 'heading') {
      const level = unit.level ?? 1;
      close(level);
      open.push(level);
      const head = { 'xml:id': unitId(document.id, unit.id), n: unit.printed, type: unit.role };
      lines.push(`<div n="${level}">`, element('head', head, text(unit.text)));
    } else if (isFootnotes(node)) {
      close(1);
      lines.push(notes(node, frame));
    } else lines.push(...block(node, frame));
  }
  close(1);
  return group('body', {}, lines) || element('body', {}, element('p'));
}

const isFootnotes = ({ properties }: Element) => properties['dataFootnotes'] !== undefined;

/** Footnotes in their order, each with a pointer to the unit that calls it. */
function notes(section: Element, frame: BlockFrame): string {
  const callers = footnoteCallers(frame.document.tree);
  const entries = section.children
    .flatMap((list) => (list.type === 'element' && list.tagName === 'ol' ? list.children : []))
    .filter((entry): entry is Element => entry.type === 'element');
  const written = entries.map((entry, index) => {
    const caller = callers.get(String(entry.properties['id'] ?? ''));
    const target = caller === undefined ? undefined : `#${unitId(frame.document.id, caller)}`;
    return group(
      'note',
      { n: index + 1, place: 'end', target },
      entry.children.flatMap((child) => (child.type === 'element' ? block(child, frame) : [])),
    );
  });
  return group('div', { type: 'notes' }, written);
}
