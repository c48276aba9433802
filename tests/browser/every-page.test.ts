import { expect, test } from 'vitest';
import { pageCases } from './page-cases.ts';
import { address, visit } from './visit.ts';

const narrow = { width: 320, height: 640 };

test.each(pageCases)(
  '$site: $kind ($path) is quiet, asks no other host and fits 320 pixels',
  async ({ site, path }) => {
    await using opened = await visit(address(site, path), { viewport: narrow });
    const width = await opened.page.evaluate(() => document.documentElement.scrollWidth);
    expect(opened.complaints).toEqual([]);
    expect(width).toBeLessThanOrEqual(narrow.width);
  },
);

test('the archive has every kind of page', () => {
  const kinds = pageCases.filter(({ site }) => site === 'root').map(({ kind }) => kind);
  const due = ['/', '/documents/', '/d/<id>/', '/works/<id>/', '/people/<id>/', '/places/<id>/'];
  const also = ['/organisations/<id>/', '/terms/<id>/', '/events/<id>/', '/timeline/', '/search/'];
  const more = ['/timeline/<year>/', '/timeline/<month>/', '/about/', '/data/', '/essays/<id>/'];
  expect(kinds).toEqual(expect.arrayContaining([...due, ...also, ...more, '/404.html']));
});
