import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { imageDerivatives, srcset } from '../../../src/exports/images.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'images-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function page(name: string, width: number, height: number, orientation = 1): Promise<string> {
  const file = join(folder, `${name}.png`);
  const image = sharp({ create: { width, height, channels: 3, background: '#fbfaf6' } });
  await image.withMetadata({ orientation }).png().toFile(file);
  return file;
}

test.each([
  ['a large page', 2400, 3200, 1, [800, 1600], 1600, 2133],
  ['a page between the sizes', 1000, 500, 1, [800, 1000], 1000, 500],
  ['a small page, never enlarged', 300, 200, 1, [300], 300, 200],
  ['a page on its side, turned upright', 500, 1000, 6, [800, 1000], 1000, 500],
])('derives AVIF and WebP of %s', async (name, width, height, turned, widths, wide, high) => {
  const file = await page(name.replaceAll(/\W+/g, '-'), width, height, turned);
  const out = join(folder, 'out');
  const made = await imageDerivatives(file, out);
  expect([made.width, made.height]).toEqual([wide, high]);
  expect(made.derivatives.map((one) => one.width)).toEqual([...widths, ...widths]);
  for (const { file: target, width: expected, type } of made.derivatives) {
    const metadata = await sharp(join(out, target)).metadata();
    expect(metadata.width).toBe(expected);
    expect(metadata.mediaType).toBe(type);
  }
});

test('writes the candidates of one type as srcset', async () => {
  const made = await imageDerivatives(await page('p1', 900, 900), join(folder, 'out'));
  expect(srcset(made, 'image/avif', (file) => `/d/x/${file}`)).toBe(
    '/d/x/p1-800.avif 800w, /d/x/p1-900.avif 900w',
  );
});
