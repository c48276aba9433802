import type { Element, ElementContent, Root } from 'hast';
import { walkElements } from '../../corpus/markdown.ts';
import type { Words } from '../../i18n/words.ts';
import type { Site } from '../../render/site.ts';
import { alignedCell, tableFrame } from '../../render/tables.ts';

/** Where an essay is shown, and the interface strings in the language that it is written in. */
export interface EssayContext {
  site: Site;
  t: Words;
}

interface TextContext extends EssayContext {
  /** New ids of the headings whose own id is in use on every page. */
  renamed: Map<string, string>;
}

/** Ids that the page and its footnotes use themselves. */
const taken = /^(main|footnote-label|user-content-.*)$/;

/**
 * Make the HTML of an essay fit its page: links with base and language, columns aligned by class,
 * wide tables in a frame, heading ids that are not those of the page, footnotes in the words of its language.
 */
export function renderEssay(tree: Root, context: EssayContext): ElementContent[] {
  const renamed = new Map<string, string>();
  let body: Root | Element = tree;
  walkElements(tree, (element) => {
    if (element.tagName === 'body') body = element;
    const id = String(element.properties['id'] ?? '');
    if (isHeading(element) && !isFootnoteTitle(element) && taken.test(id)) {
      renamed.set(id, `text-${id}`);
    }
    return undefined;
  });
  const inText: TextContext = { ...context, renamed };
  return (body as Root | Element).children.flatMap((child) =>
    child.type === 'element' || child.type === 'text' ? [rendered(child, inText)] : [],
  );
}

function rendered(node: ElementContent, context: TextContext): ElementContent {
  // A passage is a component of ours: its links are whole already.
  if (node.type !== 'element' || isPassage(node)) return node;
  const children = node.children.map((child) => rendered(child, context));
  return element({ ...node, children }, context);
}

function element(node: Element, { site, t, renamed }: TextContext): Element {
  const { tagName, properties } = node;
  const having = (more: Element['properties']): Element => ({
    ...node,
    properties: { ...properties, ...more },
  });
  if (isFootnoteTitle(node)) {
    const { className: _, ...rest } = properties;
    return {
      ...node,
      properties: rest,
      children: [{ type: 'text', value: t('document.footnotes') }],
    };
  }
  if (isHeading(node)) {
    const id = String(properties['id'] ?? '');
    // The title of the page is its only heading of level 1.
    return { ...having({ id: renamed.get(id) ?? id }), tagName: tagName === 'h1' ? 'h2' : tagName };
  }
  switch (tagName) {
    case 'a':
      return having({
        href: address(String(properties['href'] ?? ''), site, renamed),
        ...(properties['dataFootnoteBackref'] === undefined
          ? {}
          : { ariaLabel: t('document.footnoteBack') }),
      });
    case 'img':
      return having({ src: site.file(String(properties['src'] ?? '')), loading: 'lazy' });
    case 'input':
      return having({
        ariaLabel: t(properties['checked'] ? 'document.taskDone' : 'document.taskOpen'),
      });
    case 'td':
    case 'th':
      return alignedCell(node);
    case 'table':
      return tableFrame(node, t);
    default:
      return node;
  }
}

/** An address in the language of the page; a heading whose id was renamed is found under its new one. */
function address(href: string, site: Site, renamed: Map<string, string>): string {
  if (href.startsWith('#')) return `#${renamed.get(href.slice(1)) ?? href.slice(1)}`;
  return site.href(href);
}

const isHeading = ({ tagName }: Element) => /^h[1-6]$/.test(tagName);

/** The heading that the parser puts before footnotes: it stands first in their section, in English. */
const isFootnoteTitle = ({ tagName, properties }: Element) =>
  tagName === 'h2' && [properties['className']].flat().includes('sr-only');

const isPassage = ({ tagName, properties }: Element) =>
  tagName === 'figure' && [properties['className']].flat().includes('passage');
