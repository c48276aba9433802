import type { Element, ElementContent, RootContent } from 'hast';
import { annotationsIn } from '../../render/annotations-in.ts';
import type { RenderContext } from '../../render/context.ts';
import { element, text } from '../../render/elements.ts';
import type { Paper } from './paper.ts';

/** What a text keeps of its attributes; the others serve screens. */
const kept = [
  ...['id', 'className', 'lang', 'dir', 'href', 'src', 'alt', 'dateTime', 'colSpan', 'rowSpan'],
  ...['start', 'reversed', 'value', 'role', 'ariaLabel', 'scope'],
];

/**
 * A piece of a rendered text as it stands on paper: the address of each unit is printed, words with a note bear its number,
 * boxes are signs, and what only serves a screen is gone.
 */
export function onPaper(
  node: RootContent | ElementContent,
  context: RenderContext,
  paper: Paper,
): ElementContent[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  if (hasClass(node, 'address')) return printedAddress(node, context, paper);
  if (tagName === 'input') return [text(properties['checked'] ? '☑' : '☐')];
  const children = node.children.flatMap((child) => onPaper(child, context, paper));
  if (hasClass(node, 'table')) return children;
  const own = { ...node, properties: printed(node, context), children };
  const [whole, refs] = tagName === 'a' && own.properties['href'] ? liftRefs(own) : [own, []];
  // A link that leads to its note hands that over to the number.
  const shown = hasClass(node, 'has-note') ? { ...whole, tagName: 'span' } : whole;
  return [shown, ...doubt(node), ...refs, ...noteRef(node, context)];
}

/** Whether an element is of a class. */
export const hasClass = ({ properties }: Element, name: string): boolean =>
  [properties['className']].flat().includes(name);

function printed(node: Element, { t }: RenderContext): Element['properties'] {
  const { properties } = node;
  const rest = Object.fromEntries(
    kept.flatMap((name) => (properties[name] === undefined ? [] : [[name, properties[name]]])),
  );
  if (hasClass(node, 'has-note')) delete rest['href'];
  if (properties['dataFootnoteRef'] !== undefined) return { ...rest, role: 'doc-noteref' };
  if (properties['dataFootnoteBackref'] !== undefined) {
    return { ...rest, role: 'doc-backlink', ariaLabel: t('document.footnoteBack') };
  }
  return rest;
}

/** The address of a unit before its words, and how many places lead to it. */
function printedAddress(link: Element, context: RenderContext, paper: Paper): ElementContent[] {
  const { document, leading, site, t } = context;
  const id = String(link.properties['dataLabel']);
  const lang = document.language === site.language ? {} : { lang: site.language };
  const places = new Set((leading.get(id) ?? []).map(({ from }) => from)).size;
  const address = { className: ['address'], ariaLabel: link.properties['ariaLabel'], ...lang };
  const cited = { className: ['cited'], href: `#cited-${id}`, ...lang };
  const href = paper.whole(`${document.address}#${id}`);
  return [
    href.startsWith('http')
      ? element('a', { ...address, href }, [text(id)])
      : element('span', { className: ['address'] }, [text(id)]),
    ...(places === 0
      ? []
      : [
          text(' '),
          element('a', { ...cited, ariaLabel: t('print.cited-times', { n: places, unit: id }) }, [
            text(`←${places}`),
          ]),
        ]),
    text(' '),
  ];
}

/** The number of the note that ends with these words, leading to it. */
function noteRef({ properties }: Element, { document }: RenderContext): Element[] {
  const number = Number(properties['dataN'] ?? 0);
  const note = annotationsIn(document).noted[number - 1];
  if (!note) return [];
  const link = { className: ['noteref'], href: `#note-${note.id}`, role: 'doc-noteref' };
  return [element('sup', {}, [element('a', link, [text(String(number))])])];
}

/** The sign that something is not sure. */
const doubt = ({ properties }: Element): Element[] =>
  properties['dataUnsure'] === undefined
    ? []
    : [element('sup', { className: ['unsure'] }, [text('?')])];

/** A link without the numbers of notes in it, and those: links do not nest. */
function liftRefs(link: Element): [Element, Element[]] {
  const refs: Element[] = [];
  const without = (nodes: ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (node.type !== 'element') return [node];
      if (node.children.some((child) => child.type === 'element' && hasClass(child, 'noteref'))) {
        if (node.tagName === 'sup') {
          refs.push(node);
          return [];
        }
      }
      return [{ ...node, children: without(node.children) }];
    });
  return [{ ...link, children: without(link.children) }, refs];
}
