import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { keepFile } from './keep-file.ts';

/** One derivative of an image: its path below the folder of derivatives, width in pixels and media type. */
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

/** Change this when the same image gives other derivatives. */
const encoding = 1;

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

/** A page image: where it stands, and its path below `facsimile/`, by which its derivatives are named. */
export interface PageImage {
  file: string;
  name: string;
}

/** The page image at a path of a corpus: `documents/x/facsimile/b/1.png` has the name `b/1.png`. */
export const pageImage = (folder: string, path: string): PageImage => ({
  file: join(folder, path),
  name: path.split('/').slice(3).join('/'),
});

/** Width and height as the image is seen, turned the way its camera says. */
async function seenSize(file: string): Promise<{ width: number; height: number }> {
  try {
    const { autoOrient } = await sharp(file).metadata();
    return autoOrient;
  } catch (cause) {
    throw new Error(`${file} cannot be read as an image.`, { cause });
  }
}

/** The derivatives that an image will have, without writing them: what a page needs to show it. Two images never share one. */
export async function planDerivatives({ file, name }: PageImage): Promise<ImageDerivatives> {
  const seen = await seenSize(file);
  const sizes = [...new Set(widths.map((width) => Math.min(width, seen.width)))];
  const largest = sizes.at(-1) ?? seen.width;
  const derivatives = formats.flatMap(({ type, extension }) =>
    sizes.map((width) => ({ file: `${name}-${width}.${extension}`, width, type })),
  );
  const height = Math.round((seen.height * largest) / seen.width);
  return { width: largest, height, derivatives };
}

/** Write AVIF and WebP of an image below `outDir`, 800 and 1600 pixels wide but never wider than it is, as `<name>-<width>.<format>`; those made before come from the folder `cache`. */
export async function imageDerivatives(
  image: PageImage,
  { outDir, cache }: { outDir: string; cache: string },
): Promise<ImageDerivatives> {
  const plan = await planDerivatives(image);
  const hash = createHash('sha256')
    .update(`${encoding} ${sharp.versions.sharp} `)
    .update(await readFile(image.file))
    .digest('hex')
    .slice(0, 32);
  await mkdir(cache, { recursive: true });
  for (const { file, width, type } of plan.derivatives) {
    const target = join(outDir, file);
    await mkdir(dirname(target), { recursive: true });
    const format = formats.find((one) => one.type === type);
    if (!format) continue;
    const cached = join(cache, `${hash}-${width}.${format.extension}`);
    if (!existsSync(cached)) {
      const pixels = sharp(image.file).autoOrient().resize({ width });
      await keepFile(cached, await format.encode(pixels).toBuffer());
    }
    await copyFile(cached, target);
  }
  return plan;
}

/** Value of `srcset` for one type; `address` turns the path of a file into an address. */
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
