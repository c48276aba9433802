import type { Element, ElementContent } from 'hast';

/** How attributes are written that are not called as in the tree; those that are not listed here or below are left out. */
const renamed: Record<string, string> = {
  ariaLabel: 'aria-label',
  ariaLabelledBy: 'aria-labelledby',
  className: 'class',
  colSpan: 'colspan',
  dateTime: 'datetime',
  epubType: 'epub:type',
  rowSpan: 'rowspan',
};
const plain = new Set([
  ...[
    'alt',
    'dir',
    'hidden',
    'href',
    'id',
    'lang',
    'reversed',
    'role',
    'scope',
    'src',
    'start',
    'title',
    'value',
  ],
]);
/** What readers of books show as a note in place, by the roles that browsers know. */
const types: Record<string, string> = { 'doc-noteref': 'noteref', 'doc-footnote': 'footnote' };

const empty = /^(area|base|br|col|hr|img|input|link|meta|wbr)$/;

/** Code points that XML 1.0 cannot hold, not even as references. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

const marked: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as they stand in XML; what it cannot hold becomes the sign for that. */
export const xmlText = (words: string): string =>
  words.replace(/[&<>"]/g, (sign) => marked[sign] ?? sign).replace(unfit, '\ufffd');

/** Elements as XHTML. A link that leads nowhere is written as its words. */
export function toXhtml(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? xmlText(node.value) : node.type === 'element' ? written(node) : '',
    )
    .join('');
}

function written(node: Element): string {
  const isLost = node.tagName === 'a' && !node.properties['href'];
  const name = isLost ? 'span' : node.tagName;
  const { role, ...own } = node.properties;
  const type = types[String(role)];
  const all = isLost
    ? { ...own, href: undefined }
    : { ...own, role, ...(type && { epubType: type }) };
  const start = name + Object.entries(all).map(attribute).join('');
  return empty.test(name) ? `<${start}/>` : `<${start}>${toXhtml(node.children)}</${name}>`;
}

function attribute([property, value]: [string, Element['properties'][string]]): string {
  const name = renamed[property] ?? (plain.has(property) ? property : undefined);
  if (name === undefined || value === undefined || value === null || value === false) return '';
  const words = value === true ? name : xmlText([value].flat().join(' '));
  // Readers of XML look for the language under the first name, those of HTML under the second.
  return name === 'lang' ? ` xml:lang="${words}" lang="${words}"` : ` ${name}="${words}"`;
}

/** An id as XML allows it: letters of any script, digits, `.`, `-` and `_`, and no digit at the beginning. */
export function xmlId(id: string): string {
  const safe = id.replace(
    /[^\p{L}\p{Nd}._-]/gu,
    (sign) => `_${sign.codePointAt(0)?.toString(16)}_`,
  );
  return /^[\p{L}_]/u.test(safe) ? safe : `_${safe}`;
}
