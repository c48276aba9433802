import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isSafeLink, parseMarkdown } from '../corpus/markdown.ts';
import { isFootnoteMark } from '../corpus/units.ts';
import { element, text } from './elements.ts';
import { flowing } from './flowing.ts';
import type { Site } from './site.ts';

const inline = /^(em|strong|del|code|br|a)$/;
const paragraphs = /^(p|h[1-6]|li|tr|pre)$/;
/** Signs without which Markdown is nothing but words: most notes need no parser. */
const signs = /[\\`*_[\]<>#|~&@\n]|https?:|www\.|^\s*(?:[-+]|\d+[.)])\s/;

/**
 * A note as short paragraphs of inline content. Links go through the site; pictures leave their
 * description, headings and lists their words, and what is raw HTML or an unsafe link stays text.
 */
export function noteText(markdown: string, site: Site): ElementContent[][] {
  if (markdown.trim() === '') return [];
  if (!signs.test(markdown)) return [flowing(markdown.trim())];
  const found: ElementContent[][] = [];
  collect(parseMarkdown(markdown), site, found);
  return found.filter((one) => textOf({ type: 'root', children: one }).trim() !== '');
}

/** Gather the paragraphs of a tree, whatever blocks they stand in. */
function collect(parent: Root | Element, site: Site, found: ElementContent[][]): void {
  let loose: ElementContent[] = [];
  const flush = () => {
    if (loose.length > 0) found.push(loose);
    loose = [];
  };
  for (const node of parent.children) {
    if (node.type === 'element' && !isInline(node)) {
      flush();
      if (node.properties['id'] === 'footnote-label') continue;
      collect(node, site, found);
    } else loose.push(...words(node, site));
  }
  flush();
}

const isInline = ({ tagName }: Element) =>
  inline.test(tagName) ||
  !(paragraphs.test(tagName) || /^(ul|ol|blockquote|table|t(head|body)|section|hr)$/.test(tagName));

/** One node as inline content of known elements, without attributes but the target of a link. */
function words(node: RootContent | ElementContent, site: Site): ElementContent[] {
  if (node.type === 'text') return flowing(node.value);
  // Raw HTML is refused when the archive is checked; should it come here, it is shown, not run.
  if ((node.type as string) === 'raw') return [text((node as unknown as { value: string }).value)];
  if (node.type !== 'element' || isFootnoteMark(node)) return [];
  const { tagName, properties } = node;
  if (tagName === 'img') return flowing(String(properties['alt'] ?? ''));
  if (tagName === 'code') return [element('code', {}, [text(textOf(node))])];
  const children = node.children.flatMap((child) => words(child, site));
  if (tagName === 'a') {
    const href = linkTarget(String(properties['href'] ?? ''), site);
    return href === undefined ? children : [element('a', { href }, children)];
  }
  return inline.test(tagName) ? [element(tagName, {}, children)] : children;
}

/** Where a link of a note may lead: into the archive, to a place on the page, or to a page or mail address outside. */
function linkTarget(href: string, site: Site): string | undefined {
  if (!isSafeLink(href) || href.startsWith('//')) return undefined;
  return /^(\/|#|https?:|mailto:|tel:)/i.test(href) ? site.href(href) : undefined;
}
