import { createCanvas, fillRule, palette, stampGlyph } from './card/canvas.ts';
import { drawGlyphs, type GlyphRequest, glyphBitmap } from './card/glyph-bitmaps.ts';
import { type CardInput, cardSize, layOutCard, type PlacedLine } from './card/layout.ts';
import { drawable } from './card/line.ts';
import { encodePng } from './card/png.ts';

export type { CardInput } from './card/layout.ts';

interface PlacedGlyph extends GlyphRequest {
  /** Whole pixels of the pen; the rest is the phase. */
  x: number;
  y: number;
}

/** The glyphs of a line with their places. */
function placeGlyphs({ text, setting, x, y }: PlacedLine): PlacedGlyph[] {
  const { face, size } = setting;
  let pen = x;
  return drawable(text, face).map((character) => {
    const quarters = Math.round(pen * 4);
    pen += ((face.outline(character)?.advance ?? 0) * size) / face.unitsPerEm;
    return { character, setting, phase: quarters % 4, x: Math.floor(quarters / 4), y };
  });
}

/** The social card of a document: a PNG of 1200 × 630 pixels. Equal inputs give equal bytes. */
export async function renderCard(input: CardInput): Promise<Buffer> {
  const { lines, rules } = layOutCard(input);
  const glyphs = lines.flatMap(placeGlyphs);
  await drawGlyphs(glyphs);
  const canvas = createCanvas();
  for (const rule of rules) fillRule(canvas, rule);
  for (const glyph of glyphs) {
    const bitmap = glyphBitmap(glyph);
    if (bitmap) stampGlyph(canvas, bitmap, glyph.x, glyph.y);
  }
  const title = { text: input.title, language: input.language };
  return encodePng({ ...cardSize, rows: canvas, palette, title });
}
