import type { Element, ElementContent } from 'hast';

/** An element with its properties and what stands in it. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children });

/** A text node. */
export const text = (value: string): ElementContent => ({ type: 'text', value });
