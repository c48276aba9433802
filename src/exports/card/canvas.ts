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

const toneIndex = { hairline: 14, seal: 15 } as const;

/** Steps from paper to ink. */
export const inkSteps = 13;

/** Bytes of a row: a filter byte, then two pixels a byte. */
const stride = 1 + cardSize.width / 2;

/** A glyph as a list of the pixels that it inks. */
export interface GlyphBitmap {
  /** Three numbers a pixel: columns right of the pen, rows below the base line, step from paper to ink. */
  spots: Int16Array;
}

/** Pixels of a card, laid out as a PNG wants them: each row a zero (no filter), then two palette indexes a byte. */
export type Canvas = Uint8Array;

/** An empty card, all paper. */
export function createCanvas(): Canvas {
  return new Uint8Array(stride * cardSize.height);
}

/** Fill a rectangle; its left edge and its width are even. */
export function fillRule(canvas: Canvas, { x, y, width, height, tone }: Rule): void {
  for (let row = y; row < y + height; row++) {
    const start = row * stride + 1 + x / 2;
    canvas.fill(toneIndex[tone] * 17, start, start + width / 2);
  }
}

/** Lay a glyph in ink over what is there, its pen at whole pixels `x`, base line `y`; what falls outside is cut. */
export function stampGlyph(canvas: Canvas, { spots }: GlyphBitmap, x: number, y: number): void {
  for (let index = 0; index < spots.length; index += 3) {
    const column = x + (spots[index] ?? 0);
    const row = y + (spots[index + 1] ?? 0);
    if (column < 0 || column >= cardSize.width || row < 0 || row >= cardSize.height) continue;
    const place = row * stride + 1 + (column >> 1);
    const shift = column & 1 ? 0 : 4;
    const before = canvas[place] ?? 0;
    const step = spots[index + 2] ?? 0;
    if (step > ((before >> shift) & 15)) {
      canvas[place] = (before & (15 << (4 - shift))) | (step << shift);
    }
  }
}
