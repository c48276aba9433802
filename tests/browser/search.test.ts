import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, visit } from './visit.ts';

/** Addresses of the units that a search lists, best first. */
async function hits(page: Page): Promise<string[]> {
  const links = page.getByRole('main').getByRole('listitem').getByRole('link');
  await links.first().waitFor();
  const found = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  return found.filter((href) => /\/d\/[^/]+\/.*#/.test(href));
}

test.each([
  ['uy ban', /[uủ][ỷy] ban/i],
  ['ủy ban', /(ủy|uỷ) ban/i],
  ['đảng', /đảng/i],
  ['dang', /(?<!\p{L})[đd][aáàảãạăắằẳẵặâấầẩẫậ]ng/iu],
  ['296-KL/TU', /296\s*-\s*KL\/TU/],
  ['covid19', /covid\s*[-–]?\s*19/i],
])('?q=%s is answered on load, and the first answer opens at its words', async (query, words) => {
  await using opened = await visit(address('root', `/search/?q=${encodeURIComponent(query)}`));
  const { page } = opened;
  expect(await page.getByRole('searchbox').first().inputValue()).toBe(query);
  const [first = ''] = await hits(page);
  expect(first).not.toBe('');
  await page.goto(first);
  const unit = page.locator(`#${new URL(first).hash.slice(1)}`);
  expect(await unit.innerText()).toMatch(words);
  const box = await unit.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box?.y).toBeLessThan(height);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(0);
  expect(opened.complaints).toEqual([]);
});

test('a word that stands nowhere is named as not found', async () => {
  await using opened = await visit(address('root', '/search/?q=zzqxw'));
  const { page } = opened;
  await expect.poll(() => page.getByRole('main').innerText()).toMatch(/“zzqxw”/);
  const listed = await page.getByRole('main').locator('a[href*="#p"]').count();
  expect(listed).toBe(0);
  expect(opened.complaints).toEqual([]);
});

test('a search begun on the first page ends on the page of results', async () => {
  await using opened = await visit(address('root', '/'));
  const { page } = opened;
  const box = page.getByRole('searchbox').first();
  await box.focus();
  await page.keyboard.type('giãn cách');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  expect((await hits(page)).length).toBeGreaterThan(0);
});

test('search works under a sub-path and in the other language', async () => {
  await using opened = await visit(address('archive', '/en/search/?q=uy%20ban'));
  const [first = ''] = await hits(opened.page);
  expect(new URL(first).pathname).toMatch(/^\/archive\/en\/d\//);
  expect(opened.complaints).toEqual([]);
});
