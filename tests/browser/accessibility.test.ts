import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageCases } from './page-cases.ts';
import { address, visit } from './visit.ts';

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

// Another language has the same markup and colours.
const cases = pageCases.filter(({ kind }) => kind.startsWith('/'));

test.each(cases)('axe finds nothing on $site: $kind ($path)', async ({ site, path }) => {
  await using opened = await visit(address(site, path), { reducedMotion: 'reduce' });
  const { page } = opened;
  await page.evaluate(axe.source);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findings(page, { type: 'tag', values: wcag });
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page, { type: 'rule', values: ofColours });
  expect({ light, dark }).toEqual({ light: [], dark: [] });
});
