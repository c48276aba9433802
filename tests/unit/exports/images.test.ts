import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  imageDerivatives,
  type PageImage,
  pageImage,
  planDerivatives,
  srcset,
} from '../../../src/exports/images.ts';

let folder: string;
let places: { outDir: string; cache: string };
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'));
  places = { outDir: join(folder, 'out'), cache: join(folder, 'cache') };
});
afterAll(() => rmSync(folder, { recursive: true }));

async function page(
  stem: string,
  width: number,
  height: number,
  { orientation = 1, background = '#fbfaf6' } = {},
): Promise<PageImage> {
  const name = `${stem}.png`;
  const file = join(folder, name);
  const image = sharp({ create: { width, height, channels: 3, background } });
  await image.withMetadata({ orientation }).png().toFile(file);
  return { file, name };
}

test.each([
  ['a large page', 2400, 3200, 1, [800, 1600], 1600, 2133],
  ['a page between the sizes', 1000, 500, 1, [800, 1000], 1000, 500],
  ['a small page, never enlarged', 300, 200, 1, [300], 300, 200],
  ['a page on its side, turned upright', 500, 1000, 6, [800, 1000], 1000, 500],
])('derives AVIF and WebP of %s', async (name, width, height, orientation, widths, wide, high) => {
  const image = await page(name.replaceAll(/\W+/g, '-'), width, height, { orientation });
  const made = await imageDerivatives(image, places);
  expect([made.width, made.height]).toEqual([wide, high]);
  expect(made.derivatives.map((one) => one.width)).toEqual([...widths, ...widths]);
  for (const { file: target, width: expected, type } of made.derivatives) {
    const metadata = await sharp(join(places.outDir, target)).metadata();
    expect(metadata.width).toBe(expected);
    expect(metadata.mediaType).toBe(type);
  }
});

test('images that differ only in folder or ending never share a derivative', async () => {
  const { file } = await page('any', 10, 10);
  const names = ['1.png', '1.jpg', 'b/1.png', 'b-1.png'];
  const plans = await Promise.all(names.map((name) => planDerivatives({ file, name })));
  const made = plans.flatMap(({ derivatives }) => derivatives.map((one) => one.file));
  expect(new Set(made).size).toBe(2 * names.length);
});

test('names an image by its path below the folder of page images', () => {
  expect(pageImage('content', 'documents/a/facsimile/b/1.png')).toEqual({
    file: join('content', 'documents', 'a', 'facsimile', 'b', '1.png'),
    name: 'b/1.png',
  });
});

test('takes the derivatives of an image from the cache, and not those of another', async () => {
  const cache = join(folder, 'used');
  const derive = async (image: PageImage, out: string) => {
    const outDir = join(folder, out);
    const { derivatives } = await imageDerivatives(image, { outDir, cache });
    return derivatives.map(({ file }) => readFileSync(join(outDir, file), 'utf8'));
  };
  const image = await page('kept', 20, 20);
  await derive(image, 'first');
  for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'from the cache');
  expect(await derive(image, 'second')).toEqual(['from the cache', 'from the cache']);
  const changed = await page('kept', 20, 20, { background: '#000000' });
  expect(await derive(changed, 'third')).not.toContain('from the cache');
});

test('an image that cannot be read is named', async () => {
  const file = join(folder, 'no-image.png');
  writeFileSync(file, 'text');
  await expect(planDerivatives({ file, name: 'no-image.png' })).rejects.toThrow(file);
});

test('writes the candidates of one type as srcset', async () => {
  const made = await planDerivatives(await page('p1', 900, 900));
  expect(srcset(made, 'image/avif', (file) => `/d/x/${file}`)).toBe(
    '/d/x/p1.png-800.avif 800w, /d/x/p1.png-900.avif 900w',
  );
});
