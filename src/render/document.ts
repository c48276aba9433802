import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString as textOf } from 'hast-util-to-string';
import { walkElements } from '../corpus/markdown.ts';
import type { Corpus, Document, Unit } from '../corpus/model.ts';
import { words } from '../i18n/words.ts';
import { type Block, withMargin } from './beside.ts';
import { listedForms } from './compare/variant-list.ts';
import { variantClasses } from './compare/variant-marks.ts';
import { hasOwnTitle } from './contents.ts';
import type { RenderContext } from './context.ts';
import { headingLevels } from './heading-levels.ts';
import { highlight } from './highlight.ts';
import { layOwn } from './lay-own.ts';
import { layMarks } from './marks.ts';
import { aliasSpans } from './permanence/alias-spans.ts';
import { previewCards } from './previews.ts';
import type { Site } from './site.ts';
import { alignedCell, tableFrame } from './tables.ts';
import { linksToUnits } from './unit-backlinks.ts';
import { unitMarks } from './unit-marks.ts';

/** The page of a document in pieces of HTML. */
export interface RenderedDocument {
  /** The first-level heading with which the text opens, for the head of the page; `''` when it has none. */
  title: string;
  /** The rest of the text with what stands beside it. */
  text: string;
  /** A card for each page and passage that the text and its notes lead to. */
  previews: string;
}

/**
 * The body of a document as HTML: units with their addresses, names as links, annotations on
 * their words with the notes after the block. The words are exactly those of the transcription.
 */
export async function renderDocument(
  document: Document,
  corpus: Corpus,
  site: Site,
): Promise<RenderedDocument> {
  const { tree } = document;
  const code = await highlightAll(tree);
  const { blocks, context } = renderBlocks(document, corpus, site, { code, tree });
  const title = hasOwnTitle(document) ? blocks.shift() : undefined;
  const text = [...withMargin(title?.units ?? [], blocks, context), ...listedForms(context)];
  const head = title ? [title.shown] : [];
  return {
    title: html(head),
    text: html(text),
    previews: html(previewCards([...head, ...text], context)),
  };
}

/**
 * The blocks of a text with what is laid over their words, and nothing beside them; the title is the first where the text
 * brings its own. Code stays plain unless its parts are given, by the elements of a tree that then comes with them; variants can be left out.
 */
export function renderBlocks(
  document: Document,
  corpus: Corpus,
  site: Site,
  {
    tree = document.tree,
    ...how
  }: Partial<Pick<RenderContext, 'code' | 'withoutVariants'> & { tree: Root }> = {},
): { blocks: Block[]; context: RenderContext } {
  const context: RenderContext = {
    document,
    corpus,
    site,
    unit: new Map(document.units.map((unit) => [unit.id, unit])),
    code: new Map(),
    level: headingLevels(document),
    leading: linksToUnits(document, corpus),
    t: words(site.language),
    ...how,
  };
  const blocks = tree.children.flatMap((node): Block[] =>
    node.type === 'element' ? [{ shown: renderElement(node, context), units: unitIds(node) }] : [],
  );
  return { blocks, context };
}

/** Blocks as HTML, each on a line of its own. */
const html = (blocks: RootContent[]) =>
  blocks.map((block) => toHtml({ type: 'root', children: [block] })).join('\n');

async function highlightAll(tree: Root): Promise<RenderContext['code']> {
  const blocks: Element[] = [];
  walkElements(tree, (element, parents) => {
    if (element.tagName === 'code' && parents.at(-1)?.tagName === 'pre') blocks.push(element);
    return undefined;
  });
  const found = new Map<Element, ElementContent[]>();
  for (const block of blocks) {
    const names = block.properties['className'];
    const language = Array.isArray(names) ? /language-(\S+)/.exec(names.join(' '))?.[1] : undefined;
    if (language) found.set(block, await highlight(textOf(block).replace(/\n$/, ''), language));
  }
  return found;
}

function unitIds(element: Element): string[] {
  const ids: string[] = [];
  const take = ({ properties }: Element) => {
    if (properties['dataUnit'] !== undefined) ids.push(String(properties['dataUnit']));
    return undefined;
  };
  take(element);
  walkElements(element, take);
  return ids;
}

const headings = /^h[1-6]$/;

/** One element of the transcription as the page shows it. */
function renderElement(element: Element, context: RenderContext): Element {
  const unit = context.unit.get(String(element.properties['dataUnit'] ?? ''));
  if (unit) return renderUnit(element, unit, context);
  const children = renderChildren(element.children, context);
  switch (element.tagName) {
    case 'table':
      return tableFrame({ ...element, children }, context.t);
    case 'section':
      return {
        ...element,
        properties: { ...element.properties, className: ['footnotes'] },
        children,
      };
    case 'h2':
      return element.properties['id'] === 'footnote-label'
        ? footnoteHeading(element, context)
        : { ...element, children };
    default:
      return renderInline({ ...element, children }, context);
  }
}

/** The heading over the footnotes is ours: in the language of the page, not in that of the text. */
const footnoteHeading = (heading: Element, { document, site, t }: RenderContext): Element => ({
  ...heading,
  properties: {
    ...heading.properties,
    ...(document.language === site.language ? {} : { lang: site.language }),
  },
  children: [{ type: 'text', value: t('document.footnotes') }],
});

function renderChildren(nodes: ElementContent[], context: RenderContext): ElementContent[] {
  return nodes
    .filter((node) => !isEmptyHead(node))
    .map((node) => (node.type === 'element' ? renderElement(node, context) : node));
}

/** A table of a source often has no head; GFM writes an empty one. */
const isEmptyHead = (node: ElementContent) =>
  node.type === 'element' && node.tagName === 'thead' && textOf(node).trim() === '';

/** A unit: id, class, the link that shows its address, its words with what is laid over them. */
function renderUnit(element: Element, unit: Unit, context: RenderContext): Element {
  const className = [
    ...['unit', `unit-${unit.kind}`],
    ...(unit.role ? [`role-${unit.role}`] : []),
    ...variantClasses(unit, context),
  ];
  const properties = { id: unit.id, className };
  const anchors = [addressLink(unit, context), ...aliasSpans(unit, context)];
  const marks = unitMarks(unit, context);
  if (element.tagName === 'pre') {
    const pre: Element = {
      ...element,
      properties: {},
      children: renderChildren(layMarks(codeParts(element, context), marks), context),
    };
    return { type: 'element', tagName: 'div', properties, children: [...anchors, pre] };
  }
  const level = context.level.get(unit.id);
  const tagName =
    headings.test(element.tagName) && level !== undefined ? `h${level}` : element.tagName;
  if (element.tagName === 'tr') {
    const cells = layMarks(element.children, marks).map((cell) =>
      cell.type === 'element'
        ? renderInline({ ...cell, children: renderChildren(cell.children, context) }, context)
        : cell,
    );
    const first = cells.find((cell): cell is Element => cell.type === 'element');
    if (first) first.children = [...anchors, ...first.children];
    return { ...element, properties, children: cells };
  }
  const children = renderChildren(layOwn(element, marks), context);
  return {
    ...element,
    tagName,
    properties: { ...checked(element), ...properties },
    children: [...anchors, ...children],
  };
}

/** Task list items keep their class. */
const checked = ({ properties }: Element) =>
  properties['className'] === undefined ? {} : { dataTask: 'true' };

/** The address in the margin: an empty link with a label, so that it adds no words to the text. */
function addressLink(unit: Unit, { document, site, t }: RenderContext): Element {
  const label = unit.printed === undefined ? unit.id : `${unit.id} · ${unit.printed}`;
  return {
    type: 'element',
    tagName: 'a',
    properties: {
      className: ['address'],
      href: `#${unit.id}`,
      dataLabel: unit.id,
      ariaLabel: t('document.unitAddress', { unit: label }),
      ...(document.language === site.language ? {} : { lang: site.language }),
    },
    children: [],
  };
}

function codeParts(pre: Element, { code }: RenderContext): ElementContent[] {
  return pre.children.map((child) => {
    const parts = child.type === 'element' ? code.get(child) : undefined;
    return parts && child.type === 'element'
      ? { ...child, properties: {}, children: parts }
      : child;
  });
}

/** A path as part of an address: signs such as `#` in a file name are written out. */
const pathAddress = (path: string) => path.split('/').map(encodeURIComponent).join('/');

/** Links, images, check boxes and the alignment of cells, wherever they stand. */
function renderInline(element: Element, context: RenderContext): Element {
  const { site, t, document } = context;
  const { properties } = element;
  if (element.tagName === 'td' || element.tagName === 'th') {
    return alignedCell(element);
  }
  if (element.tagName === 'a' && typeof properties['href'] === 'string') {
    const back = properties['dataFootnoteBackref'] !== undefined;
    const link = { ...properties, href: site.href(properties['href']) };
    if (!back) return { ...element, properties: link };
    return { ...element, properties: { ...link, ariaLabel: t('document.footnoteBack') } };
  }
  if (element.tagName === 'img') {
    const { dataImage, ...rest } = properties;
    const src = site.file(`d/${document.id}/${pathAddress(String(dataImage ?? ''))}`);
    return {
      ...element,
      properties: { ...rest, src, alt: properties['alt'] ?? '', loading: 'lazy' },
    };
  }
  if (element.tagName === 'input') {
    const done = properties['checked'] === true;
    return {
      ...element,
      properties: { ...properties, ariaLabel: t(done ? 'document.taskDone' : 'document.taskOpen') },
    };
  }
  return element;
}
