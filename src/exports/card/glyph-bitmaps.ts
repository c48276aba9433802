import sharp from 'sharp';
import { type GlyphBitmap, inkSteps } from './canvas.ts';
import type { Setting } from './line.ts';

/** A character at a size, moved right by `phase` quarters of a pixel, so that spacing stays even. */
export interface GlyphRequest {
  character: string;
  setting: Setting;
  phase: number;
}

const bitmaps = new Map<string, GlyphBitmap>();

const keyOf = ({ character, setting, phase }: GlyphRequest) =>
  `${setting.face.name} ${setting.size} ${phase} ${character}`;

/** A box that holds any glyph of a size: accents stacked on capitals rise above the em. */
function cell({ character, setting: { face, size } }: GlyphRequest) {
  const advance = ((face.outline(character)?.advance ?? 0) * size) / face.unitsPerEm;
  const side = Math.ceil(size * 0.2) + 1;
  const top = Math.ceil(size * 1.2);
  return {
    width: Math.ceil(advance) + 2 * side + 1,
    height: top + Math.ceil(size * 0.4),
    left: side,
    top,
  };
}

/** Draw the glyphs that are not known yet, all in one picture under one another. */
export async function drawGlyphs(requests: readonly GlyphRequest[]): Promise<void> {
  const missing = new Map(
    requests
      .map((request) => [keyOf(request), request] as const)
      .filter(([key]) => !bitmaps.has(key)),
  );
  if (missing.size === 0) return;
  let height = 0;
  let width = 1;
  const cells = [...missing].map(([key, request]) => {
    const box = cell(request);
    const { character, setting, phase } = request;
    const scale = setting.size / setting.face.unitsPerEm;
    const at = `translate(${box.left + phase / 4} ${height + box.top}) scale(${scale} ${-scale})`;
    const path = `<path d="${setting.face.outline(character)?.path ?? ''}" transform="${at}"/>`;
    const y = height;
    height += box.height;
    width = Math.max(width, box.width);
    return { key, box, y, path };
  });
  const paths = cells.map(({ path }) => path).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${paths}</svg>`;
  const alpha = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  for (const { key, box, y } of cells) {
    const spots: number[] = [];
    for (let row = 0; row < box.height; row++) {
      for (let column = 0; column < box.width; column++) {
        const coverage = alpha[(y + row) * width + column] ?? 0;
        const step = Math.round((coverage * inkSteps) / 255);
        if (step > 0) spots.push(column - box.left, row - box.top, step);
      }
    }
    bitmaps.set(key, { spots: Int16Array.from(spots) });
  }
}

/** The bitmap of a glyph that `drawGlyphs` has drawn. */
export function glyphBitmap(request: GlyphRequest): GlyphBitmap | undefined {
  return bitmaps.get(keyOf(request));
}
