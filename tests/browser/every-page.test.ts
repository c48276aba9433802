import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { testSites } from '../../scripts/commands/test-sites.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { readSite } from '../site/site.ts';
import { address, visit } from './visit.ts';

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const narrow = { width: 320, height: 640 };

/** One page of every kind of every site served at `/`: the other base serves the same pages. */
const cases = testSites
  .filter(({ base }) => base === '/')
  .flatMap((site) =>
    [...pageKinds(readSite(site))].map(([kind, path]) => ({ site: site.name, kind, path })),
  );

describe.each(cases)('$site: $kind ($path)', ({ site, path }) => {
  test.each(['light', 'dark'] as const)('has no accessibility finding, %s', async (colorScheme) => {
    await using opened = await visit(address(site, path), { colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page: opened.page }).withTags(wcag).analyze();
    const findings = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
    );
    expect(findings).toEqual([]);
  });

  test('says nothing on the console and asks no other host', async () => {
    await using opened = await visit(address(site, path));
    await opened.page.waitForLoadState('networkidle');
    expect(opened.complaints).toEqual([]);
  });

  test('fits 320 pixels without scrolling sideways', async () => {
    await using opened = await visit(address(site, path), { viewport: narrow });
    const width = await opened.page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(narrow.width);
  });
});

test('the archive has every kind of page', () => {
  const kinds = new Set(cases.filter(({ site }) => site === 'root').map(({ kind }) => kind));
  const due = ['/', '/documents/', '/d/<id>/', '/works/<id>/', '/people/<id>/', '/places/<id>/'];
  const also = ['/organisations/<id>/', '/terms/<id>/', '/events/<id>/', '/timeline/', '/search/'];
  const more = ['/timeline/<year>/', '/timeline/<month>/', '/about/', '/data/', '/essays/<id>/'];
  expect([...kinds]).toEqual(expect.arrayContaining([...due, ...also, ...more, '/404.html']));
});
