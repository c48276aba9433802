import { describe, expect, test } from 'vitest';
import { attribute, findElement, type Page } from './page.ts';
import { type BuiltSite, readSite, siteCases } from './site.ts';

/** The file that a whole address names, as a path from the root of the site. */
const fileOf = (site: BuiltSite, address: string) =>
  new URL(address).pathname.slice(site.base.length - 1).replace(/\/$/, '/index.html');

const meta = (page: Page, property: string) => {
  const element = findElement(page, 'meta', { property });
  return element && attribute(element, 'content');
};

const standing = siteCases
  .map(([name, testSite]) => ({ name, site: readSite(testSite) }))
  .filter(({ site }) => site.address !== undefined);

test('a site that knows its address is among those that are built', () => {
  expect(standing.length).toBeGreaterThan(0);
});

describe.each(standing)('$name, which knows its address', ({ site }) => {
  const documents = site.pages.filter(
    (page) =>
      /^\/d\/[^/]+\/index\.html$/.test(page.file) && !findElement(page, 'meta', { name: 'robots' }),
  );

  test('canonical addresses are whole', () => {
    const wrong = site.pages.flatMap((page) => {
      const link = findElement(page, 'link', { rel: 'canonical' });
      const href = link && attribute(link, 'href');
      return href && !href.startsWith(`${site.address}${site.base}`) ? [[page.file, href]] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('each document names its social card, which is published', () => {
    expect(documents.length).toBeGreaterThan(0);
    for (const page of documents) {
      const image = meta(page, 'og:image') ?? '';
      expect(site.files).toContain(fileOf(site, image));
    }
  });
});
