import { colour, isClear } from './colour.ts';
import { lastingAddress } from './lasting-address.ts';
import { escaped, tag } from './svg-text.ts';
import { fontOf } from './svg-words.ts';

const drawn = new Set(['line', 'rect', 'path', 'circle', 'ellipse', 'polyline', 'polygon', 'text']);
/** Attributes that say where a shape lies; how it looks is read from what the page makes of it. */
const places =
  /^(x|y|x1|x2|y1|y2|cx|cy|r|rx|ry|d|points|width|height|transform|viewBox|preserveAspectRatio|text-anchor)$/;

/** A picture inside a page: its shapes with the looks that the style sheets give them. `size` replaces its place and size. */
export function drawnShapes(
  svg: SVGSVGElement,
  size: Readonly<Record<string, number>> = {},
): string {
  const content = [...svg.children].map(shape).join('');
  if (content === '') return '';
  const isOpen = getComputedStyle(svg).overflow === 'visible';
  return tag(
    'svg',
    { ...placeOf(svg), ...size, overflow: isOpen ? 'visible' : undefined },
    content,
  );
}

/** What of the shapes of a page others point to by id, such as patterns. */
export const drawnDefs = (defs: Iterable<Element>): string =>
  [...defs]
    .map(({ id, children, attributes }) =>
      tag(
        'pattern',
        { ...Object.fromEntries([...attributes].map(({ name, value }) => [name, value])), id },
        [...children].map(shape).join(''),
      ),
    )
    .join('');

function shape(element: Element): string {
  const name = element.localName;
  if (name === 'svg') return drawnShapes(element as SVGSVGElement);
  const style = getComputedStyle(element);
  if (style.display === 'none' || style.visibility === 'hidden') return '';
  if (drawn.has(name)) return leaf(element, style);
  if (name !== 'a' && name !== 'g') return '';
  const content = [...element.children].map(shape).join('');
  if (content === '') return '';
  const opacity = style.opacity === '1' ? undefined : style.opacity;
  const href = name === 'a' ? (element as SVGAElement).href.baseVal : undefined;
  const title = element.querySelector(':scope > title')?.textContent ?? '';
  return tag(
    name,
    { ...placeOf(element), opacity, href: href && new URL(href, lastingAddress()).href },
    (title && `<title>${escaped(title)}</title>`) + content,
  );
}

function leaf(element: Element, style: CSSStyleDeclaration): string {
  const hasFill =
    !isClear(style.fill) && Number(style.fillOpacity) > 0 && element.localName !== 'line';
  const hasStroke = !isClear(style.stroke) && Number.parseFloat(style.strokeWidth) > 0;
  if (!hasFill && !hasStroke) return '';
  const unlike = (value: string, usual: string) => (value === usual ? undefined : value);
  return tag(
    element.localName,
    {
      ...placeOf(element),
      fill: hasFill ? colour(style.fill) : 'none',
      ...(hasFill && { 'fill-opacity': unlike(style.fillOpacity, '1') }),
      ...(hasStroke && {
        stroke: colour(style.stroke),
        'stroke-width': Number.parseFloat(style.strokeWidth),
        'stroke-opacity': unlike(style.strokeOpacity, '1'),
        'stroke-dasharray': unlike(style.strokeDasharray, 'none')?.replaceAll('px', ''),
        'stroke-linecap': unlike(style.strokeLinecap, 'butt'),
        'vector-effect': unlike(style.vectorEffect, 'none'),
      }),
      opacity: unlike(style.opacity, '1'),
      ...(element.localName === 'text' && fontOf(style)),
    },
    element.localName === 'text' ? escaped(element.textContent ?? '') : '',
  );
}

const placeOf = (element: Element): Record<string, string> =>
  Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => places.test(name))
      .map(({ name, value }) => [name, value]),
  );
