import { expect, test } from 'vitest';
import { keptAddress, routeOf } from '../../../../src/offline/keep/route.ts';

const scope = 'https://example.org/kho/';
const asked = (path: string, more = {}) => ({
  ...{ method: 'GET', url: new URL(path, scope).href, mode: 'cors', isApart: false },
  ...more,
});

test.each([
  ['d/x/', { mode: 'navigate' }, 'page'],
  ['d/x/?v=1#p2', { mode: 'navigate' }, 'page'],
  ['', { mode: 'navigate' }, 'page'],
  ['_astro/a.1234.css', {}, 'lasting'],
  ['pagefind/pagefind-entry.json', {}, 'part'],
  ['timeline/events.json', {}, 'part'],
  ['data/kho-offline.zip', { mode: 'navigate' }, 'network'],
  ['data/kho.epub', { mode: 'navigate' }, 'network'],
  ['data/checksums.sha256', {}, 'network'],
  ['sw.js', {}, 'network'],
  ['d/x/', { mode: 'navigate', method: 'POST' }, 'network'],
  ['d/x/facsimile/1.webp', { isApart: true }, 'network'],
  ['../another/d/x/', { mode: 'navigate' }, 'network'],
  ['https://elsewhere.example/kho/d/x/', { mode: 'navigate' }, 'network'],
])('%s %o goes by %s', (path, more, route) => {
  expect(routeOf(asked(path, more), scope)).toBe(route);
});

test.each([
  ['https://example.org/kho/d/x/?v=1#p2', 'https://example.org/kho/d/x/'],
  ['https://example.org/kho/d/x/index.html', 'https://example.org/kho/d/x/'],
  ['https://example.org/kho/a-index.html', 'https://example.org/kho/a-index.html'],
])('%s is kept as %s', (url, address) => {
  expect(keptAddress(url)).toBe(address);
});
