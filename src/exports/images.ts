import { mkdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** One derivative of an image: its file name, width in pixels and media type. */
export interface Derivative {
  file: string;
  width: number;
  type: 'image/avif' | 'image/webp';
}

/** Derivatives of one image, best format first and small before large, for `<source srcset>`. */
export interface ImageDerivatives {
  /** Size of the largest derivative in pixels, for `width` and `height` of `<img>`. */
  width: number;
  height: number;
  derivatives: Derivative[];
}

const widths = [800, 1600] as const;

/** How each format is written: quality by eye on scanned pages, effort low enough for thousands of them. */
const formats = [
  {
    type: 'image/avif',
    extension: 'avif',
    encode: (image: Sharp) => image.avif({ quality: 50, effort: 3 }),
  },
  {
    type: 'image/webp',
    extension: 'webp',
    encode: (image: Sharp) => image.webp({ quality: 72, effort: 4 }),
  },
] as const;

/** Width and height as the image is seen, turned the way its camera says. */
async function seenSize(file: string): Promise<{ width: number; height: number }> {
  const { autoOrient } = await sharp(file).metadata();
  return autoOrient;
}

/** The derivatives that an image will have, without writing them: what a page needs to show it. */
export async function planDerivatives(file: string): Promise<ImageDerivatives> {
  const seen = await seenSize(file);
  const sizes = [...new Set(widths.map((width) => Math.min(width, seen.width)))];
  const largest = sizes.at(-1) ?? seen.width;
  const name = basename(file, extname(file));
  const derivatives = formats.flatMap(({ type, extension }) =>
    sizes.map((width) => ({ file: `${name}-${width}.${extension}`, width, type })),
  );
  const height = Math.round((seen.height * largest) / seen.width);
  return { width: largest, height, derivatives };
}

/** Write AVIF and WebP of an image into `outDir`, 800 and 1600 pixels wide but never wider than it is, as `<name>-<width>.<format>`. */
export async function imageDerivatives(file: string, outDir: string): Promise<ImageDerivatives> {
  const plan = await planDerivatives(file);
  await mkdir(outDir, { recursive: true });
  for (const { file: target, width, type } of plan.derivatives) {
    const encode = formats.find((format) => format.type === type)?.encode;
    await encode?.(sharp(file).autoOrient().resize({ width })).toFile(join(outDir, target));
  }
  return plan;
}

/** Value of `srcset` for one type; `address` turns a file name into an address. */
export function srcset(
  { derivatives }: ImageDerivatives,
  type: Derivative['type'],
  address: (file: string) => string,
): string {
  return derivatives
    .filter((derivative) => derivative.type === type)
    .map(({ file, width }) => `${address(file)} ${width}w`)
    .join(', ');
}
