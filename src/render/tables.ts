import type { Element } from 'hast';
import type { Words } from '../i18n/words.ts';
import { element } from './elements.ts';

/** A wide table scrolls inside its frame, also by keyboard. */
export const tableFrame = (table: Element, t: Words): Element =>
  element(
    'div',
    { className: ['table'], tabIndex: 0, role: 'region', ariaLabel: t('document.table') },
    [table],
  );

/** A cell whose alignment is a class: a strict content policy refuses `style`, in which the parser writes it. */
export function alignedCell(cell: Element): Element {
  const { style, ...properties } = cell.properties;
  const align = /text-align:\s*(\w+)/.exec(String(style ?? ''))?.[1];
  return {
    ...cell,
    properties: align ? { ...properties, className: [`align-${align}`] } : properties,
  };
}
