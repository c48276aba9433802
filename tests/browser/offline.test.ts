import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { testSites } from '../../scripts/commands/test-sites.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { readSite } from '../site/site.ts';
import { findFirefox, openFirefox } from './firefox.ts';
import { type DiskPage, doEverything } from './offline-steps.ts';
import { unpackCopy } from './unpacked-copy.ts';
import { visit } from './visit.ts';

const small = testSites.find(({ name }) => name === 'vietnamese');
if (!small) throw new Error('The small Vietnamese archive is not built');
const site = readSite(small);
const copy = unpackCopy(site);
const { folder, address: fileAddress } = copy;
afterAll(() => copy[Symbol.dispose]());

/** One page of each kind, and one in another language; nobody is led to the one for what is not found. */
const kinds = [...pageKinds(site)]
  .filter(([kind]) => /^(\/(?!404)|\w+ \/d\/)/.test(kind))
  .map(([, path]) => path.slice(1).replace(/(^|\/)$/, '$1index.html'));

async function openEvery(page: DiskPage): Promise<void> {
  for (const path of kinds) {
    await page.open(path);
    expect(await page.ask('document.querySelectorAll("main h1").length')).toBe(1);
    expect([path, ...page.complaints]).toEqual([path]);
  }
}

describe('in Chromium, from a disk', () => {
  const inChromium = async (use: (page: DiskPage) => Promise<void>) => {
    await using opened = await visit(fileAddress('README.txt'));
    const { page, complaints } = opened;
    await use({
      open: async (path) => void (await page.goto(fileAddress(path), { waitUntil: 'load' })),
      ask: (expression) => page.evaluate(expression),
      complaints,
    });
    expect(complaints).toEqual([]);
  };

  test('every kind of page is quiet', () => inChromium(openEvery));

  test('a reader can do what the archive offers', () => inChromium(doEverything));

  test('events are taken away as a file', async () => {
    await using opened = await visit(fileAddress('timeline/index.html'));
    const { page, complaints } = opened;
    const download = page.waitForEvent('download');
    await page.locator('timeline-out button[data-as="csv"]').click();
    expect(await text(await (await download).createReadStream())).toMatch(/^\uFEFF?id,/);
    expect(complaints).toEqual([]);
  });

  test('what a page offers for download is there', async () => {
    await using opened = await visit(fileAddress('data/index.html'));
    const links = await opened.page
      .locator('main a')
      .evaluateAll((all) =>
        all.map((link) => (link as HTMLAnchorElement).href).filter((href) => href !== ''),
      );
    const files = links
      .filter((href) => href.startsWith('file:'))
      .map((href) => href.replace(/[?#].*$/, ''));
    expect(files.length).toBeGreaterThan(10);
    expect(files.filter((file) => !existsSync(fileURLToPath(file)))).toEqual([]);
  });

  test('a search that lacks a piece of the index says so', async () => {
    await using opened = await visit(fileAddress('search/index.html'));
    const { page } = opened;
    const piece = join(folder, 'pagefind', 'fragment', '0.js');
    const bytes = readFileSync(piece);
    rmSync(piece);
    await page.getByRole('searchbox').fill('cầu');
    await page.getByRole('searchbox').press('Enter');
    await expect
      .poll(() => page.locator('.search-failed').isVisible(), { timeout: 20_000 })
      .toBe(true);
    writeFileSync(piece, bytes);
    await page.getByRole('searchbox').press('Enter');
    await expect
      .poll(() => page.locator('.search-results h3').count(), { timeout: 20_000 })
      .toBe(3);
  });
});

const firefox = findFirefox();
const missing = 'Firefox is not installed here; FIREFOX_PATH says where another one is';

describe(`in Firefox, from a disk${firefox ? '' : ` (${missing})`}`, () => {
  test.skipIf(!firefox)(
    'every kind of page is quiet, and a reader can do what the archive offers',
    async () => {
      await using tab = await openFirefox(firefox ?? '');
      const page: DiskPage = {
        open: (path) => tab.goto(fileAddress(path)),
        ask: tab.evaluate,
        complaints: tab.complaints,
      };
      await openEvery(page);
      await doEverything(page);
      expect(tab.complaints).toEqual([]);
      // As with readers, no page may read a file: all this would pass without the scripts otherwise.
      await page.open('index.html');
      const read = await page.ask(`fetch('README.txt').then(() => 'read', () => 'refused')`);
      expect(read).toBe('refused');
    },
  );
});
