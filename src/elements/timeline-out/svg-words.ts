import { colour } from './colour.ts';
import { escaped, tag } from './svg-text.ts';

/** The words of a text node as they stand on the page, a line each; `left` and `top` are the corner of the picture. */
export function drawnWords(node: Text, { left, top }: { left: number; top: number }): string {
  const { parentElement: parent } = node;
  if (!parent || node.data.trim() === '') return '';
  const style = getComputedStyle(parent);
  return lines(node)
    .map(({ words, box }) =>
      tag(
        'text',
        {
          x: box.left - left,
          y: box.top - top + box.height * ascent(style.font),
          ...fontOf(style),
          fill: colour(style.color),
        },
        escaped(words),
      ),
    )
    .join('');
}

/** How words look, without faces that only the page brings. */
export const fontOf = ({ fontFamily, fontSize, fontWeight, fontStyle }: CSSStyleDeclaration) => ({
  'font-family': fontFamily
    .split(',')
    .filter((name) => !name.includes('fallback'))
    .join(',')
    .replaceAll('"', "'"),
  'font-size': Number.parseFloat(fontSize),
  'font-weight': fontWeight === '400' ? undefined : fontWeight,
  'font-style': fontStyle === 'normal' ? undefined : fontStyle,
});

/** A text node cut where the page breaks its lines. */
function lines(node: Text): { words: string; box: DOMRect }[] {
  const range = document.createRange();
  const found: { words: string; box: DOMRect }[] = [];
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const box = range.getClientRects()[0];
    if (!box || box.width === 0) continue;
    const last = found.at(-1);
    if (last && Math.abs(last.box.top - box.top) < box.height / 2) last.words += ` ${word}`;
    else found.push({ words: word, box });
  }
  return found;
}

const ascents = new Map<string, number>();
const pen = document.createElement('canvas').getContext('2d');

/** Where the base line of a font lies between the top of its letters, 0, and their foot, 1. */
function ascent(font: string): number {
  const known = ascents.get(font);
  if (known !== undefined || !pen) return known ?? 0.8;
  pen.font = font;
  const { fontBoundingBoxAscent: above, fontBoundingBoxDescent: below } = pen.measureText('x');
  const share = above / (above + below) || 0.8;
  ascents.set(font, share);
  return share;
}
