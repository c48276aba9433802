import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageCases } from './page-cases.ts';
import { address, visit } from './visit.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds on a page as it stands: rule, element, reason. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(wcag).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );
}

// Another language has the same markup and colours.
const cases = pageCases.filter(({ kind }) => kind.startsWith('/'));

test.each(cases)('axe finds nothing on $site: $kind ($path)', async ({ site, path }) => {
  await using opened = await visit(address(site, path), { reducedMotion: 'reduce' });
  const { page } = opened;
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await findings(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await findings(page);
  expect({ light, dark }).toEqual({ light: [], dark: [] });
});
