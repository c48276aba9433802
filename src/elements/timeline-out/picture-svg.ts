import type { Caption } from './caption.ts';
import { colour, isClear } from './colour.ts';
import { inLight, withShapesInPlace } from './for-a-moment.ts';
import { drawnDefs, drawnShapes } from './svg-shapes.ts';
import { escaped, figure, tag } from './svg-text.ts';
import { drawnWords, fontOf } from './svg-words.ts';

/** A picture in a file of its own, and its size in px. */
export interface DrawnPicture {
  svg: string;
  width: number;
  height: number;
}

/** What is no part of the picture: what it is handled with, and what only screen readers are told. */
const leftOut = '.tl-tools, .tl-overview, .tl-told, .tl-shapes, .visually-hidden, [hidden]';
/** Room around the picture and between the lines below it, in px. */
const margin = 16;
const leading = 18;

/** The picture of a timeline as it is seen, in light colours, with what and where it is below it. */
export function pictureSvg(picture: HTMLElement, caption: Caption): DrawnPicture {
  return inLight(() => withShapesInPlace(picture, () => drawn(picture, caption)));
}

function drawn(picture: HTMLElement, { title, summary, address }: Caption): DrawnPicture {
  const box = picture.getBoundingClientRect();
  const reach = { top: box.bottom };
  const content = drawnElement(picture, { ...corner(box), clips: [], reach });
  const style = getComputedStyle(picture);
  const lines = [title, summary, address];
  // What is left out at the head leaves no room behind.
  const top = reach.top - box.top;
  const foot = box.height + margin;
  const width = box.width + 2 * margin;
  const height = foot + (lines.length + 1) * leading + margin - top;
  const caption = lines.map((line, index) =>
    tag(
      'text',
      {
        ...{ x: margin, y: foot + (index + 1.5) * leading },
        ...fontOf(style),
        ...{ 'font-size': 12, 'font-weight': index === 0 ? 600 : undefined },
        fill: colour(style.color),
      },
      escaped(line),
    ),
  );
  const svg = tag(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: [0, top, width, height].map(figure).join(' '),
      lang: document.documentElement.lang,
    },
    [
      `<title>${escaped(title)}</title>`,
      `<desc>${escaped([picture.getAttribute('aria-label'), summary, address].filter(Boolean).join('. '))}</desc>`,
      tag('defs', {}, drawnDefs(picture.querySelectorAll('.tl-shapes pattern'))),
      tag('rect', { y: top, width, height, fill: paper() }),
      content,
      ...caption,
    ].join('\n'),
  );
  return { svg: `${svg}\n`, width, height };
}

const corner = ({ left, top }: DOMRect) => ({ left: left - margin, top: top - margin });

/** The ground of the page. */
const paper = (): string => {
  const grounds = [document.body, document.documentElement].map(
    (element) => getComputedStyle(element).backgroundColor,
  );
  return colour(grounds.find((ground) => !isClear(ground)) ?? 'white');
};

/** Where the picture begins, and the boxes beyond which nothing is seen. */
interface Ground {
  left: number;
  top: number;
  clips: readonly DOMRect[];
  /** How far up anything has been drawn. */
  reach: { top: number };
}

function drawnElement(element: Element, ground: Ground): string {
  if (element.matches(leftOut)) return '';
  const style = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const isHidden = style.visibility === 'hidden' || (box.width === 0 && box.height === 0);
  if (isHidden || ground.clips.some((clip) => box.right < clip.left || box.left > clip.right))
    return '';
  const [x, y] = [box.left - ground.left, box.top - ground.top];
  if (element instanceof SVGSVGElement || element.childElementCount === 0) {
    ground.reach.top = Math.min(ground.reach.top, box.top);
  }
  if (element instanceof SVGSVGElement) {
    return drawnShapes(element, { x, y, width: box.width, height: box.height });
  }
  const isCut = style.overflowX !== 'visible';
  const inner = { ...ground, clips: isCut ? [...ground.clips, box] : ground.clips };
  const content = [...element.childNodes]
    .map((child) =>
      child instanceof Text
        ? drawnWords(child, ground)
        : child instanceof Element
          ? drawnElement(child, inner)
          : '',
    )
    .join('');
  const boxed = drawnBox(style, { x, y, width: box.width, height: box.height });
  if (!isCut || content === '') return boxed + content;
  // A picture within the picture cuts off what lies outside of it.
  const view = { x, y, width: box.width, height: box.height };
  return boxed + tag('svg', { ...view, viewBox: Object.values(view).join(' ') }, content);
}

/** Ground and edges of a box of the page. */
function drawnBox(
  style: CSSStyleDeclaration,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): string {
  const ground = isClear(style.backgroundColor)
    ? ''
    : tag('rect', { x, y, width, height, fill: colour(style.backgroundColor) });
  const sides = [
    { side: 'top', at: [x, y, x + width, y], inwards: [0, 1] },
    { side: 'bottom', at: [x, y + height, x + width, y + height], inwards: [0, -1] },
    { side: 'left', at: [x, y, x, y + height], inwards: [1, 0] },
    { side: 'right', at: [x + width, y, x + width, y + height], inwards: [-1, 0] },
  ] as const;
  const edges = sides.map(({ side, at: [x1, y1, x2, y2], inwards: [right, down] }) => {
    const thick = Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) || 0;
    const stroke = style.getPropertyValue(`border-${side}-color`);
    if (thick === 0 || isClear(stroke)) return '';
    const [dx, dy] = [(right * thick) / 2, (down * thick) / 2];
    return tag('line', {
      ...{ x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy },
      ...{ stroke: colour(stroke), 'stroke-width': thick },
    });
  });
  return ground + edges.join('');
}
