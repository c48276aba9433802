import type { Element, Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';

/** A page as it was written. */
export interface Page {
  /** `/d/x/index.html` */
  file: string;
  /** `/d/x/`, or `/404.html` for a page that is no index. */
  path: string;
  html: string;
  elements: Element[];
  ids: Set<string>;
}

function collect(node: Nodes, into: Element[]): Element[] {
  if (node.type === 'element') into.push(node);
  if ('children' in node) for (const child of node.children) collect(child as Nodes, into);
  if (node.type === 'element' && node.content) collect(node.content, into);
  return into;
}

/** Parse a page as browsers do. */
export function readPage(file: string, html: string): Page {
  const elements = collect(htmlToHast(html) as Root, []);
  const ids = elements.map(({ properties }) => properties.id).filter((id) => id !== undefined);
  return {
    file,
    path: file.replace(/\/index\.html$/, '/'),
    html,
    elements,
    ids: new Set(ids.map(String)),
  };
}

/** Text of an element or text node, without what is inside elements for which `skip` holds. */
export function textOf(node: Nodes, skip: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && skip(node)) return '';
  return 'children' in node
    ? node.children.map((child) => textOf(child as Nodes, skip)).join('')
    : '';
}

/** Value of an attribute as one string; undefined when the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (value === undefined || value === null || value === false) return undefined;
  return Array.isArray(value) ? value.join(' ') : String(value);
}

/** The first element with this name and these attribute values. */
export function findElement(
  page: Page,
  tagName: string,
  attributes: Record<string, string> = {},
): Element | undefined {
  return page.elements.find(
    (element) =>
      element.tagName === tagName &&
      Object.entries(attributes).every(([name, value]) => attribute(element, name) === value),
  );
}
