import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { csvRecords } from '../../src/text/csv-records.ts';
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

/** Expect in a while: a busy machine takes its time. */
const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 20_000 });

const search = (query: string) => address('root', `/search/?q=${encodeURIComponent(query)}`);

test.each([
  ['uy ban', /[uủ][ỷy] ban/i],
  ['đảng', /đảng/i],
  ['covid19', /covid\s*[-–]?\s*19/i],
])('?q=%s is answered on load, and the first answer opens at its words', async (query, words) => {
  await using opened = await visit(search(query));
  const { page } = opened;
  expect(await page.getByRole('searchbox').first().inputValue()).toBe(query);
  const [first = ''] = await hits(page);
  expect(first).not.toBe('');
  await page.goto(first);
  const unit = page.locator(`#${new URL(first).hash.slice(1)}`);
  expect(await unit.innerText()).toMatch(words);
  expect(await unit.locator('mark.found').first().innerText()).toMatch(words);
  const box = await unit.boundingBox();
  const height = page.viewportSize()?.height ?? 0;
  expect(box?.y).toBeLessThan(height);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeGreaterThan(0);
  expect(opened.complaints).toEqual([]);
});

test('a query that occurs nowhere is named, shown as text and leads to no document', async () => {
  const query = 'zzqxw <img src=x onerror=console.error(1)>';
  await using opened = await visit(search(query));
  const { page } = opened;
  await page.getByRole('main').getByText('“zzqxw”').waitFor();
  expect(await page.getByRole('main').locator('a[href*="/d/"], img').count()).toBe(0);
  expect(opened.complaints).toEqual([]);
});

test('a search begun on the first page, by keyboard alone, ends at the unfolded words', async () => {
  await using opened = await visit(address('root', '/'));
  const { page } = opened;
  await page.keyboard.press('/');
  await page.keyboard.type('20/3');
  expect(await page.getByRole('searchbox').first().inputValue()).toBe('20/3');
  await page.keyboard.press('Control+a');
  await page.keyboard.type('dịch');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/search\/\?q=/);
  expect((await hits(page)).length).toBeGreaterThan(0);
  const rest = page.locator('.hit details').first();
  await rest.locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const { hash } = new URL(
    await page.evaluate(() => (document.activeElement as HTMLAnchorElement).href),
  );
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/d\//);
  expect(new URL(page.url()).hash).toBe(hash);
  expect(opened.complaints).toEqual([]);
});

test('nothing of the engine is fetched before the box is entered; the key / can be switched off', async () => {
  await using opened = await visit(address('root', '/search/'));
  const { page, requests } = opened;
  const asked = () => requests.filter((url) => url.includes('/pagefind/')).length;
  await page.getByLabel(vi('search.slash')).uncheck();
  await page.keyboard.press('/');
  await page.waitForLoadState('networkidle');
  expect(asked()).toBe(0);
  await page.getByLabel(vi('search.slash')).check();
  await page.keyboard.press('/');
  await soon(asked).toBeGreaterThan(0);
});

test('search works under a sub-path and in the other language', async () => {
  await using opened = await visit(address('archive', '/en/search/?q=uy%20ban'));
  const [first = ''] = await hits(opened.page);
  expect(new URL(first).pathname).toMatch(/^\/archive\/en\/d\//);
  expect(opened.complaints).toEqual([]);
});

/** Ids of the documents that a search lists at this moment, each once, in alphabetical order. */
const listed = (page: Page) =>
  page.locator('.search-results h3 a').evaluateAll((links) => {
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

test('every choice narrows a search to the documents that have it, and stands in the address', async () => {
  const facets = await facetsOfAll();
  await using opened = await visit(search('ngày'));
  const { page } = opened;
  await hits(page);
  const all = await listed(page);
  for (const name of ['year', 'type', 'issuer', 'document'] as const) {
    const field = page.getByRole('combobox', { name: vi(`search.${name}`), exact: true });
    const values = await field
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
    const narrowed: string[] = [];
    for (const value of values.filter(Boolean)) {
      await field.selectOption(value);
      const expected = all.filter((id) => facets.get(id)?.[name].includes(value));
      await soon(() => listed(page)).toEqual(expected);
      expect(new URL(page.url()).searchParams.get(name)).toBe(value);
      if (expected.length > 0 && expected.length < all.length) narrowed.push(value);
    }
    expect(narrowed).not.toEqual([]);
    await field.selectOption('');
    await soon(() => listed(page)).toEqual(all);
  }
  expect(opened.complaints).toEqual([]);
});

test('who chooses a kind of annotation searches the annotations, and back leads to the text', async () => {
  await using opened = await visit(search('bộ chính trị'));
  const { page } = opened;
  const inText = await hits(page);
  const field = (name: 'kind' | 'in') =>
    page.getByRole('combobox', { name: vi(`search.${name}`), exact: true });
  await field('kind').selectOption('organisation');
  await soon(() => hits(page)).not.toEqual(inText);
  expect(await field('in').inputValue()).toBe('notes');
  const found = await hits(page);
  expect(found.filter((href) => !new URL(href).hash.startsWith('#a-'))).toEqual([]);
  await page.goBack();
  await soon(() => hits(page)).toEqual(inText);
  expect(await field('kind').inputValue()).toBe('');
  expect(opened.complaints).toEqual([]);
});

test('results are saved whole, as a table and as citations', async () => {
  await using opened = await visit(search('covid'));
  const { page } = opened;
  await hits(page);
  const ids = await page
    .locator('.search-results h3 a')
    .evaluateAll((links) =>
      links.map((link) => (link as HTMLAnchorElement).pathname.split('/').at(-2)),
    );
  const save = async (name: string) => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name, exact: true }).click(),
    ]);
    return text(await download.createReadStream());
  };
  const [, ...rows] = csvRecords(await save('CSV'));
  expect([...new Set(rows.map(({ cells: [id] }) => id))]).toEqual(ids);
  const units = await page.locator('.hit-units a').count();
  expect(rows).toHaveLength(units);
  const entries = (await save('RIS')).match(/^ID {2}- .*$/gm) ?? [];
  expect(entries.map((line) => line.slice(6).trim())).toEqual(ids);
  expect(opened.complaints).toEqual([]);
});

test('a missing piece of the index is told, with ways on; trying again helps when it is back', async () => {
  await using opened = await visit(address('root', '/search/'));
  const { page } = opened;
  await page.context().route('**/*.pf_index*', (route) => route.fulfill({ status: 404 }));
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill('dịch');
  await box.press('Enter');
  const alert = page.getByRole('main').getByRole('alert');
  await alert.getByRole('link').first().waitFor();
  expect(await alert.getByRole('link').count()).toBeGreaterThan(0);
  expect(await page.locator('.search-count').innerText()).toBe('');
  await page.context().unroute('**/*.pf_index*');
  await alert.getByRole('button', { name: vi('search.retry') }).click();
  expect((await hits(page)).length).toBeGreaterThan(0);
});

test('a search that is overtaken by an empty one leaves the list at rest; words to leave out alone are not enough', async () => {
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
  await box.fill('-ngày');
  await box.press('Enter');
  await page.getByText(vi('search.empty')).waitFor();
});

/** The groups of a list: the tier, how many documents stand there, and what its heading says. */
const groups = (page: Page) =>
  page.locator('.search-results [data-tier]').evaluateAll((all) =>
    all.map((group) => ({
      tier: (group as HTMLElement).dataset['tier'],
      documents: group.querySelectorAll('h3').length,
      heading: (group.querySelector('h2') as HTMLElement).innerText,
    })),
  );

test('each tier has a heading with its count; words that begin so are asked for, kept in the address and left again', async () => {
  await using opened = await visit(search('tin'));
  const { page } = opened;
  await hits(page);
  const closest = await groups(page);
  expect(closest.map(({ tier }) => tier)).not.toContain('beginning');
  await page.getByRole('button', { name: vi('search.beginnings') }).press('Enter');
  const begun = page.locator('.search-results [data-tier="beginning"]');
  await begun.waitFor();
  const all = await groups(page);
  expect(all.slice(0, -1)).toEqual(closest);
  for (const { tier, documents, heading } of all) {
    expect(heading).toContain(vi(`search.tier.${tier}` as 'search.tier.words'));
    expect(heading).toContain(vi('search.found', { n: documents }));
  }
  const focused = begun.locator('h3 a').first();
  expect(await focused.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(new URL(page.url()).searchParams.get('begin')).toBe('1');
  await page.reload();
  await begun.waitFor();
  expect(await groups(page)).toEqual(all);
  // Another order is no other search.
  await page.getByLabel(vi('search.sort')).selectOption('date');
  await page.waitForURL(/sort=date/);
  expect(new URL(page.url()).searchParams.get('begin')).toBe('1');
  await soon(async () => (await hits(page)).length).toBeGreaterThan(0);
  await page.goBack();
  await begun.waitFor();
  await page.goBack();
  await begun.waitFor({ state: 'detached' });
  await hits(page);
  expect(await groups(page)).toEqual(closest);
  expect(opened.complaints).toEqual([]);
});

test('a phrase is read without its commas, and said so; where it stands nowhere a link leads to its words', async () => {
  await using opened = await visit(search('"dịch, dịch, chống"'));
  const { page } = opened;
  const head = page.getByRole('main').getByRole('status').first();
  const read = vi('search.read.phrase', { words: 'dịch dịch chống' });
  await head.getByText(read).waitFor();
  expect(await groups(page)).toEqual([]);
  await page
    .getByRole('main')
    .getByRole('link', { name: vi('search.unquoted') })
    .press('Enter');
  expect((await hits(page)).length).toBeGreaterThan(0);
  expect(new URL(page.url()).searchParams.get('q')).toBe('dịch, dịch, chống');
  expect(opened.complaints).toEqual([]);
});

test('what an address narrows by and the archive does not have is named; the words in context are asked of the same documents', async () => {
  await using opened = await visit(`${search('dịch')}&year=1999&type=thong-bao`);
  const { page } = opened;
  expect((await hits(page)).length).toBeGreaterThan(0);
  const head = page.getByRole('main').getByRole('status').first();
  expect(await head.innerText()).toContain(vi('search.unknown', { values: '1999' }));
  const lines = page.getByRole('link', { name: vi('concordance.in-context') });
  const { pathname, searchParams } = new URL(
    await lines.evaluate((link: HTMLAnchorElement) => link.href),
  );
  expect(pathname).toMatch(/\/concordance\/$/);
  expect(Object.fromEntries(searchParams)).toEqual({ q: 'dịch', type: 'thong-bao' });
  await page.getByLabel(vi('search.sort')).selectOption('date');
  await page.waitForURL(/sort=date/);
  expect(await head.innerText()).not.toContain('1999');
  expect(opened.complaints).toEqual([]);
});
