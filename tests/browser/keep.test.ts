import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { type Served, serve } from '../../scripts/commands/serve.ts';
import { testFolder, testSites } from '../../scripts/commands/test-sites.ts';
import { checksumsOf, checksumsPath } from '../../src/exports/checksums.ts';
import { readSite } from '../site/site.ts';
import { readUnits } from '../site/units.ts';
import { visit } from './visit.ts';

const found = testSites.find(({ name }) => name === 'english');
if (!found) throw new Error('There is no test site in English.');
const site = readSite(found);
const [first = '', second = ''] = site.pages
  .map(({ path }) => path)
  .filter((path) => /^\/d\/[^/]+\/$/.test(path));
const words = readUnits(site).flatMap(({ text }) => text.match(/\b[a-z]{5,}\b/g) ?? []);
const word = words[0] ?? '';

const temporary = mkdtempSync(join(tmpdir(), 'bien-nien-keep-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** A copy of the site and its server, which can be stopped and started at the same address. */
async function host(name: string) {
  const folder = join(temporary, name);
  cpSync(join(testFolder, 'english'), folder, { recursive: true });
  let served: Served = await serve({ folder, base: '/', port: 0 });
  const { url } = served;
  return {
    folder,
    at: (path: string) => new URL(path, url).href,
    stop: () => served.close(),
    start: async () => {
      served = await serve({ folder, base: '/', port: Number(new URL(url).port) });
    },
    [Symbol.asyncDispose]: () => served.close(),
  };
}

/** Wait until the service worker has kept a page. */
const keeps = (page: Page, url: string) =>
  expect
    .poll(() => page.evaluate(async (one) => (await caches.match(one)) !== undefined, url), {
      timeout: 20_000,
    })
    .toBe(true);

/** Open a page whose reader has been here before: the service worker is at work. */
async function settled(page: Page, url: string) {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(url);
}

const allow = { serviceWorkers: 'allow' } as const;
const notice = '.kept-notice';

test('what was read is there without a network and says so; what was not says that', async () => {
  await using archive = await host('read');
  await using opened = await visit(archive.at(first), allow);
  const { page } = opened;
  // The very first page too, which was there before the worker.
  await keeps(page, archive.at(first));
  expect(await page.locator(notice).count()).toBe(0);
  const title = await page.title();
  const words = await page.locator('main').innerText();
  await archive.stop();

  await page.reload();
  expect(await page.title()).toBe(title);
  expect(await page.locator(notice).innerText()).toMatch(/^A copy kept in this browser, \w+ \d+/);
  const kept = await page.locator('main').innerText();
  expect(kept.replace(/^A copy kept .*\n+/, '')).toBe(words);
  const width = await page.locator('main').evaluate((main) => getComputedStyle(main).maxInlineSize);
  expect(width, 'its styles are there').not.toBe('none');

  await page.goto(archive.at(second));
  expect(await page.title()).toBe('This page was not kept');
  await page.getByRole('link', { name: title }).click();
  expect(await page.locator(notice).count()).toBe(1);

  await archive.start();
  await page.reload();
  expect(await page.locator(notice).count()).toBe(0);
});

test('the whole archive is kept when asked, searched without a network, and told apart from a newer one', async () => {
  await using archive = await host('whole');
  await using opened = await visit(archive.at('/offline/'), allow);
  const { page } = opened;
  await settled(page, archive.at('/offline/'));
  const state = page.locator('.keep-state');
  await page.getByRole('button', { name: 'Keep the whole archive' }).click();
  await state.getByText(/The whole archive is kept: \d+ files/).waitFor();
  expect(await state.innerText()).toContain('It is what is published now.');
  expect(await state.innerText()).not.toContain('otherwise than published');

  await archive.stop();
  await page.goto(archive.at(second));
  expect(await page.locator(notice).count()).toBe(1);
  await page.goto(archive.at(`/search/?q=${word}`));
  await page.locator('.search-results a').first().waitFor();
  expect(await page.locator(notice).count()).toBe(1);

  await archive.start();
  const file = join(archive.folder, 'about', 'index.html');
  writeFileSync(file, readFileSync(file, 'utf8').replace('</main>', '<p>Anew</p></main>'));
  writeFileSync(join(archive.folder, checksumsPath), checksumsOf(archive.folder));
  await page.goto(archive.at('/offline/'));
  await state.getByText('The archive was published anew since.').waitFor();
  const asked: string[] = [];
  page.context().on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.getByRole('button', { name: 'Keep the whole archive' }).click();
  await state.getByText('It is what is published now.').waitFor();
  expect(asked.filter((path) => path !== `/${checksumsPath}`)).toEqual(['/about/']);

  await page.getByRole('button', { name: 'Delete all that is kept' }).click();
  await state.getByText('The whole archive is not kept.').waitFor();
  await archive.stop();
  await page.goto(archive.at(first));
  expect(await page.title()).toBe('This page was not kept');
});
