import { describe, expect, test } from 'vitest';
import { references } from './references.ts';
import { resolveAddress } from './resolve.ts';
import { readSite, siteCases } from './site.ts';

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);

  test('has pages', () => {
    expect(site.pages.length).toBeGreaterThan(5);
  });

  test('every link and fragment inside the site resolves', () => {
    const broken = site.pages.flatMap((page) =>
      references(page).flatMap(({ url, from }) => {
        const target = resolveAddress(site, page, url);
        return target.kind === 'broken' ? [`${page.file}: ${from} ${url}: ${target.why}`] : [];
      }),
    );
    expect([...new Set(broken)]).toEqual([]);
  });

  test('nothing is loaded from another host', () => {
    const outside = site.pages.flatMap((page) =>
      references(page)
        .filter(({ loaded, url }) => loaded && resolveAddress(site, page, url).kind === 'outside')
        .map(({ url, from }) => `${page.file}: ${from} ${url}`),
    );
    expect(outside).toEqual([]);
  });

  test('style sheets load nothing from another host', () => {
    const sheets = [...site.files].filter((file) => file.endsWith('.css'));
    expect(sheets.length).toBeGreaterThan(0);
    const outside = sheets.filter((file) => /url\(\s*["']?(https?:)?\/\//.test(site.read(file)));
    expect(outside).toEqual([]);
  });

  test('the page for what is not found names every address from the root', () => {
    const page = site.pages.filter(({ file }) => file === '/404.html');
    expect(page).toHaveLength(1);
    const relative = page
      .flatMap(references)
      .filter(({ url }) => !/^(\/|#|https?:|mailto:)/.test(url));
    expect(relative).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const twice = site.pages.flatMap(({ file, elements }) => {
      const ids = elements.map(({ properties }) => properties.id).filter((id) => id !== undefined);
      return ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `${file}#${id}`);
    });
    expect(twice).toEqual([]);
  });
});
