import type { GlyphBitmap } from './glyph-bitmaps.ts';
import { cardSize, type Rule } from './layout.ts';

/** Sixteen colours: paper, thirteen steps to ink, the grey of hairlines, seal red; three bytes each. */
export const palette: Uint8Array = (() => {
  const [paper, ink] = [
    [0xfb, 0xfa, 0xf6],
    [0x1d, 0x1b, 0x18],
  ] as const;
  const steps = Array.from({ length: 14 }, (_none, step) =>
    paper.map((from, channel) => Math.round(from + (((ink[channel] ?? 0) - from) * step) / 13)),
  );
  return Uint8Array.from([...steps.flat(), 0xc9, 0xc4, 0xba, 0xa5, 0x28, 0x1b]);
})();

const ink = 13;
const toneIndex = { hairline: 14, seal: 15 } as const;

/** Pixels of a card: one palette index a byte, row by row; begins as paper. */
export type Canvas = Uint8Array;

/** An empty card. */
export function createCanvas(): Canvas {
  return new Uint8Array(cardSize.width * cardSize.height);
}

/** Fill a rectangle. */
export function fillRule(canvas: Canvas, { x, y, width, height, tone }: Rule): void {
  for (let row = y; row < y + height; row++) {
    const start = row * cardSize.width + x;
    canvas.fill(toneIndex[tone], start, start + width);
  }
}

/** Lay a glyph in ink over what is there, its pen at whole pixels `x`, base line `y`; what falls outside is cut. */
export function stampGlyph(canvas: Canvas, glyph: GlyphBitmap, x: number, y: number): void {
  const [left, top] = [x - glyph.left, y - glyph.top];
  for (let row = Math.max(0, -top); row < glyph.height && top + row < cardSize.height; row++) {
    const line = (top + row) * cardSize.width + left;
    for (let column = Math.max(0, -left); column < glyph.width; column++) {
      const coverage = glyph.coverage[row * glyph.width + column] ?? 0;
      if (coverage === 0 || left + column >= cardSize.width) continue;
      const step = Math.round((coverage * ink) / 255);
      if (step > (canvas[line + column] ?? 0)) canvas[line + column] = step;
    }
  }
}
