import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageCases } from './page-cases.ts';
import { address, visit } from './visit.ts';

const narrow = { width: 320, height: 640 };
const wide = { width: 1280, height: 720 };
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The rules of these that look at colours: all that another theme can change. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** What axe, which the page has loaded, finds by some rules: rule, element, reason. */
function findings(page: Page, runOnly: axe.RunOnly): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await loaded.run(document, { runOnly, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
  }, runOnly);
}

/** What axe finds on a wide screen, in both themes. */
async function allFindings(page: Page) {
  await page.setViewportSize(wide);
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findings(page, { type: 'tag', values: wcag });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page, { type: 'rule', values: ofColours });
  return { light, dark };
}

test.each(pageCases)(
  '$site: $kind ($path) is quiet, asks no other host, fits 320 pixels and shuts nobody out',
  async ({ site, kind, path }) => {
    const options = { viewport: narrow, reducedMotion: 'reduce' as const };
    await using opened = await visit(address(site, path), options);
    const { page } = opened;
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(opened.complaints).toEqual([]);
    expect(width).toBeLessThanOrEqual(narrow.width);
    // Another language has the same markup and colours.
    if (kind.startsWith('/')) expect(await allFindings(page)).toEqual({ light: [], dark: [] });
  },
);

test('the archive has every kind of page', () => {
  const kinds = pageCases.filter(({ site }) => site === 'root').map(({ kind }) => kind);
  const due = ['/', '/documents/', '/d/<id>/', '/works/<id>/', '/people/<id>/', '/places/<id>/'];
  const also = ['/organisations/<id>/', '/terms/<id>/', '/events/<id>/', '/timeline/', '/search/'];
  const more = ['/timeline/<year>/', '/timeline/<month>/', '/about/', '/data/', '/essays/<id>/'];
  expect(kinds).toEqual(expect.arrayContaining([...due, ...also, ...more, '/404.html']));
});
