import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { facetNames } from '../../src/search/facets.ts';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

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

/** Ids of the documents that a search lists at this moment, each once, in alphabetical order. */
const listed = (page: Page) =>
  page.locator('.search-results h2 a').evaluateAll((links) => {
    const paths = links.map((link) => new URL((link as HTMLAnchorElement).href).pathname);
    return paths.map((path) => path.split('/').at(-2) ?? '').sort();
  });

/** What each document is narrowed by, as the table of documents says it. */
async function facetsOfAll() {
  await using opened = await visit(address('root', '/documents/'));
  const rows = await opened.page.locator('tbody tr').evaluateAll((all) =>
    all.map((row) => {
      const { type = '', issuer = '', year = '' } = (row as HTMLElement).dataset;
      const id = row.querySelector('a')?.pathname.split('/').at(-2) ?? '';
      return { id, type: [type], issuer: [issuer], year: year.split(' '), document: [id] };
    }),
  );
  return new Map(rows.map((row) => [row.id, row]));
}

test.each(facetNames)(
  'every choice of %s narrows a search to the documents that have it',
  async (name) => {
    const facets = await facetsOfAll();
    await using opened = await visit(address('root', '/search/?q=ng%C3%A0y'));
    const { page } = opened;
    await hits(page);
    const all = await listed(page);
    const field = page.getByRole('combobox', { name: vi(`search.${name}`), exact: true });
    const values = await field
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const narrowed: string[] = [];
    for (const value of values.filter(Boolean)) {
      await field.selectOption(value);
      const expected = all.filter((id) => facets.get(id)?.[name].includes(value));
      await expect.poll(() => listed(page)).toEqual(expected);
      expect(new URL(page.url()).searchParams.get(name)).toBe(value);
      if (expected.length > 0 && expected.length < all.length) narrowed.push(value);
    }
    expect(narrowed).not.toEqual([]);
    await field.selectOption('');
    await expect.poll(() => listed(page)).toEqual(all);
    expect(opened.complaints).toEqual([]);
  },
);

test('words to leave out alone are answered with what is wanting', async () => {
  await using opened = await visit(address('root', '/search/?q=-ng%C3%A0y'));
  await opened.page.getByText(vi('search.empty')).waitFor();
});

test('a search that is overtaken by an empty one leaves the list at rest', async () => {
  await using opened = await visit(address('root', '/search/'));
  const { page } = opened;
  const box = page.getByRole('main').getByRole('searchbox');
  const busy = await box.evaluate((field) => {
    const input = field as HTMLInputElement;
    const submit = (words: string) => {
      input.value = words;
      input.form?.requestSubmit();
    };
    submit('ngày');
    const during = document.querySelector('.search-results')?.getAttribute('aria-busy');
    submit('');
    return [during, document.querySelector('.search-results')?.getAttribute('aria-busy')];
  });
  expect(busy).toEqual(['true', null]);
});
