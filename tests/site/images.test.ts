import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { attribute, findElement } from './page.ts';
import { readSite, siteCases } from './site.ts';

/** Kinds of page image that keepers put into `facsimile/`. */
const scan = /\.(jpe?g|png|webp|avif|tiff?)$/i;

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  // What answers for a document that has moved or was withdrawn shows none.
  const documents = site.pages.filter(
    (page) =>
      /^\/d\/[^/]+\/index\.html$/.test(page.file) && !findElement(page, 'meta', { name: 'robots' }),
  );

  test.runIf(site.hasSideFiles)(
    'every document has a social card of 1200 by 630 pixels',
    async () => {
      expect(documents.length).toBeGreaterThan(0);
      for (const { file } of documents) {
        const card = file.replace(/^\/d\/([^/]+)\/index\.html$/, '/cards/$1.png');
        const { width, height, format } = await sharp(join(site.folder, card)).metadata();
        expect([card, width, height, format]).toEqual([card, 1200, 630, 'png']);
      }
    },
  );

  test('every page image is shown in AVIF and WebP, with its size stated', async () => {
    const pictures = documents.flatMap((page) =>
      page.elements.filter(
        (element) =>
          element.tagName === 'img' && (attribute(element, 'src') ?? '').includes('/facsimile/'),
      ),
    );
    const sources = [...site.files].filter(
      (file) => file.includes('/facsimile/') && scan.test(file),
    );
    expect(pictures.length > 0).toBe(sources.length > 0);
    for (const picture of pictures) {
      const src = (attribute(picture, 'src') ?? '').slice(site.base.length - 1);
      const { width, height } = await sharp(readFileSync(join(site.folder, src))).metadata();
      expect([attribute(picture, 'width'), attribute(picture, 'height')].map(Number)).toEqual([
        width,
        height,
      ]);
      const avif = src.replace(/\.webp$/, '.avif');
      const { mediaType } = await sharp(readFileSync(join(site.folder, avif))).metadata();
      expect(mediaType).toBe('image/avif');
    }
  });
});

test('a corpus with page images is among those that are built', () => {
  const shown = siteCases.filter(([, site]) =>
    [...readSite(site).files].some((file) => /\/facsimile\/.+\.avif$/.test(file)),
  );
  expect(shown.length).toBeGreaterThan(0);
});
