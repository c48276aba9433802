import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

/** Faces of a card, after the look of the pages: the serif for titles, the sans for all around them. */
export type FaceName = 'serif' | 'sans' | 'sans-strong';

/** One glyph as an outline. */
export interface Outline {
  /** SVG path in font units, y upwards. */
  path: string;
  /** Width in font units. */
  advance: number;
}

/** A face put together from the script subsets in which it is bundled. */
export interface Face {
  name: FaceName;
  unitsPerEm: number;
  /** The outline of a character; `undefined` when no subset has it. */
  outline(character: string): Outline | undefined;
}

const serif = (subset: string) =>
  `@fontsource-variable/source-serif-4/files/source-serif-4-${subset}-wght-normal.woff2`;
const sans = (weight: number) => (subset: string) =>
  `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`;

/** Where each face's files are and which subsets it has; the first that holds a character gives it. */
const bundled: Record<FaceName, { file: (subset: string) => string; subsets: string[] }> = {
  serif: { file: serif, subsets: ['latin', 'vietnamese', 'latin-ext', 'greek', 'cyrillic'] },
  sans: { file: sans(400), subsets: ['latin', 'vietnamese', 'latin-ext'] },
  'sans-strong': { file: sans(600), subsets: ['latin', 'vietnamese', 'latin-ext'] },
};

const { resolve } = createRequire(import.meta.url);

function openFont(file: string): Font {
  const font = create(readFileSync(resolve(file)));
  if (font.isCollection) throw new Error(`${file} holds several fonts; one was expected`);
  return font;
}

function openFace(name: FaceName): Face {
  const { file, subsets } = bundled[name];
  const opened = new Map<string, Font>();
  const font = (subset: string) => {
    const known = opened.get(subset) ?? openFont(file(subset));
    opened.set(subset, known);
    return known;
  };
  const outlines = new Map<string, Outline | undefined>();
  const find = (character: string): Outline | undefined => {
    const code = character.codePointAt(0) ?? 0;
    const subset = subsets.find((subset) => font(subset).hasGlyphForCodePoint(code));
    if (subset === undefined) return undefined;
    const glyph = font(subset).glyphForCodePoint(code);
    return { path: glyph.path.toSVG(), advance: glyph.advanceWidth };
  };
  return {
    name,
    unitsPerEm: font(subsets[0] ?? 'latin').unitsPerEm,
    outline(character) {
      if (!outlines.has(character)) outlines.set(character, find(character));
      return outlines.get(character);
    },
  };
}

const faces = new Map<FaceName, Face>();

/** A bundled face, opened once. */
export function face(name: FaceName): Face {
  const known = faces.get(name) ?? openFace(name);
  faces.set(name, known);
  return known;
}
