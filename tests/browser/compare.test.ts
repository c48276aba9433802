import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

/** Two witnesses of a work, and two texts that share a third of their words. */
const witnesses = '/compare/tb-172-tw-bao-chi/tb-172-tw-kien-giang/';
const texts = '/compare/tb-172-tw-bao-chi/kl-296-tu/';
const page = address('root', witnesses);

const box = (open: Page, key: 'case' | 'substantive' | 'alone') =>
  open.getByRole('checkbox', { name: vi(`variant.${key}`) });
const same = (open: Page) => open.getByRole('checkbox', { name: vi('compare.show-same') });
const rows = (open: Page) => open.locator('.row').filter({ visible: true });
const lineOf = (words: Locator) =>
  words.evaluate((element) => getComputedStyle(element).textDecorationLine);

test('without script a class is switched off by keyboard: its marks, its numbers and its lines go', async () => {
  await using opened = await visit(page, { javaScriptEnabled: false });
  const open = opened.page;
  const [mark, other] = [
    open.locator('del.c-case').first(),
    open.locator('del.c-substantive').first(),
  ];
  const entries = open.locator('.apparatus li.c-case').filter({ visible: true });
  expect(await lineOf(mark)).toBe('underline');
  expect(await entries.count()).toBeGreaterThan(0);
  await box(open, 'case').focus();
  await open.keyboard.press('Space');
  expect(await lineOf(mark)).toBe('none');
  expect(await mark.isVisible()).toBe(true);
  expect(await entries.count()).toBe(0);
  expect(await open.locator('.tick.c-case').filter({ visible: true }).count()).toBe(0);
  expect(await other.isVisible()).toBe(true);
  expect(
    await open.locator('.tick.c-substantive').filter({ visible: true }).count(),
  ).toBeGreaterThan(0);
});

test('rows in which nothing is marked can be left out, and a link to one brings it back', async () => {
  await using opened = await visit(page, { javaScriptEnabled: false });
  const open = opened.page;
  const all = await rows(open).count();
  const changed = await open.locator('.row[class*="has-"]').count();
  expect(changed).toBeLessThan(all);
  await same(open).uncheck();
  expect(await rows(open).count()).toBe(changed);
  await box(open, 'substantive').uncheck();
  const left = await rows(open).count();
  expect(left).toBeLessThan(changed);
  expect(left).toBe(
    await open
      .locator(
        '.row:is(.has-case, .has-ocr, .has-spelling, .has-punctuation, .has-tone-placement, .has-unicode, .has-moved)',
      )
      .count(),
  );
  const hidden = open.locator('.row:not([class*="has-"]) td.base p').first();
  expect(await hidden.isVisible()).toBe(false);
  await open.goto(`${page}#${await hidden.getAttribute('id')}`);
  expect(await hidden.isVisible()).toBe(true);
});

test('with all classes off the page says so, and that no row is left, without script', async () => {
  await using opened = await visit(page, { javaScriptEnabled: false });
  const open = opened.page;
  const said = (key: 'none-shown' | 'no-rows') =>
    open
      .getByText(vi(`compare.${key}`))
      .filter({ visible: true })
      .count();
  const classes = open.locator('.class-choice li input');
  expect(await classes.count()).toBeGreaterThan(1);
  for (const one of await classes.all()) {
    expect(await said('none-shown')).toBe(0);
    await one.uncheck();
  }
  expect([await said('none-shown'), await said('no-rows')]).toEqual([1, 0]);
  expect(await rows(open).count()).toBeGreaterThan(0);
  await same(open).uncheck();
  expect([await said('none-shown'), await said('no-rows')]).toEqual([1, 1]);
  expect(await rows(open).count()).toBe(0);
  await classes.last().check();
  expect([await said('none-shown'), await said('no-rows')]).toEqual([0, 0]);
});

test('on paper a sentence names the classes that are off, and says that rows are missing, without script', async () => {
  await using opened = await visit(page, { javaScriptEnabled: false });
  const open = opened.page;
  const said = (key: 'compare.off' | 'compare.off-same') =>
    open.getByText(vi(key)).filter({ visible: true }).count();
  const named = async () =>
    (await open.locator('.off-classes > span').filter({ visible: true }).allTextContents()).join();
  await open.emulateMedia({ media: 'print' });
  expect([await said('compare.off'), await said('compare.off-same')]).toEqual([0, 0]);
  await open.emulateMedia({ media: 'screen' });
  await box(open, 'case').uncheck();
  await same(open).uncheck();
  expect([await said('compare.off'), await said('compare.off-same')]).toEqual([0, 0]);
  await open.emulateMedia({ media: 'print' });
  expect([await said('compare.off'), await said('compare.off-same')]).toEqual([1, 1]);
  expect(await named()).toBe(`“${vi('variant.case')}”`);
});

test('a place in the picture leads to its row, a number to its line and back', async () => {
  await using opened = await visit(page);
  const open = opened.page;
  const place = open.locator('svg.strip a').nth(2);
  const row = await place.getAttribute('href');
  await place.focus();
  await open.keyboard.press('Enter');
  expect(new URL(open.url()).hash).toBe(row);
  expect(await open.locator(':target').isVisible()).toBe(true);
  await open.locator('.reading-text a.app-number').first().click();
  const line = open.locator('.apparatus li:target');
  expect(await line.count()).toBe(1);
  await line.locator('a.app-number').click();
  expect(await open.locator('.reading-text a.app-number:target').count()).toBe(1);
});

test('the table is one to those who do not see it: its columns are named, marks are said in words', async () => {
  await using opened = await visit(page);
  const table = opened.page.getByRole('table', { name: vi('compare.table-about') });
  expect(await table.getByRole('columnheader').count()).toBe(3);
  expect(await table.getByRole('rowheader').count()).toBeGreaterThan(10);
  const said = await table.locator('del.c-case').first().textContent();
  expect(said?.startsWith(`[${vi('variant.case')}: `)).toBe(true);
});

test('without script what only one of two texts has opens by keyboard, and goes with its box', async () => {
  await using opened = await visit(address('root', texts), { javaScriptEnabled: false });
  const open = opened.page;
  const fold = open.locator('details.gap-words').first();
  const words = fold.locator('p').first();
  expect(await words.isVisible()).toBe(false);
  await fold.locator('summary').focus();
  await open.keyboard.press('Enter');
  expect(await words.isVisible()).toBe(true);
  const gaps = open.locator('.row.gap').filter({ visible: true });
  const shared = await open.locator('.row:not(.gap)').filter({ visible: true }).count();
  expect(await gaps.count()).toBeGreaterThan(5);
  await box(open, 'alone').uncheck();
  expect(await gaps.count()).toBe(0);
  expect(await rows(open).count()).toBe(shared);
});

test('a link to a passage in a fold shows it', async () => {
  const folded = 'details.gap-words p >> nth=1';
  await using opened = await visit(address('root', texts));
  const id = await opened.page.locator(folded).getAttribute('id');
  await opened.page.goto(`${address('root', texts)}#${id}`);
  expect(await opened.page.locator(`[id="${id}"]`).isVisible()).toBe(true);
});

test.each([320, 360, 768])('nothing is wider than a screen of %i pixels', async (width) => {
  for (const path of [witnesses, `/en${witnesses}`, texts, `/en${texts}`]) {
    await using opened = await visit(address('root', path), { viewport: { width, height: 800 } });
    const wide = await opened.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  }
});
