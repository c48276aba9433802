import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { foldSpace } from '../../src/text/fold-space.ts';
import { longestDocument, readArchive } from './archive.ts';
import { address, visit } from './visit.ts';
import { en, vi } from './words.ts';

const { id, units } = longestDocument(readArchive());
const page = address('root', `/d/${id}/`);
const fontBudget = 190_000;

test('a document reads whole with script off', async () => {
  await using opened = await visit(page, { javaScriptEnabled: false });
  const text = foldSpace(await opened.page.getByRole('main').innerText());
  const unseen = units.filter((unit) => !text.includes(foldSpace(unit.text)));
  expect(unseen).toEqual([]);
});

test('a document fetches no more bytes of fonts than its budget', async () => {
  await using opened = await visit(page);
  await opened.page.waitForLoadState('networkidle');
  const fonts = opened.requests.filter((url) => url.endsWith('.woff2'));
  const sizes = await Promise.all(
    fonts.map(async (url) => (await opened.page.request.get(url)).body()),
  );
  expect(fonts).not.toEqual([]);
  expect(sizes.reduce((sum, body) => sum + body.length, 0)).toBeLessThanOrEqual(fontBudget);
});

test('the address of a unit is copied by keyboard and stands in the address bar', async () => {
  const unit = units[3]?.unit ?? '';
  await using opened = await visit(page);
  await opened.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const link = opened.page.getByRole('link', {
    name: vi('document.unitAddress', { unit }),
    exact: true,
  });
  await link.focus();
  expect(await link.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
  await opened.page.keyboard.press('Enter');
  const said = opened.page.getByRole('status').filter({ hasText: vi('document.copied') });
  await said.waitFor({ state: 'attached' });
  const copied = await opened.page.evaluate(() => navigator.clipboard.readText());
  const { text = '' } = units[3] ?? {};
  const code = createHash('sha256').update(text).digest('hex').slice(0, 8);
  expect(copied).toBe(`${page}?v=${code}#${unit}`);
  expect(opened.page.url()).toBe(`${page}#${unit}`);
});

test('the first stop of the keyboard leads to the text', async () => {
  await using opened = await visit(page);
  await opened.page.keyboard.press('Tab');
  const focused = opened.page.locator(':focus');
  expect(await focused.innerText()).toBe(vi('page.skip'));
  await opened.page.keyboard.press('Enter');
  expect(await focused.getAttribute('id')).toBe('main');
});

describe('the choice of theme', () => {
  test('holds on this page and on the next', async () => {
    await using opened = await visit(page, { colorScheme: 'light' });
    const ground = () =>
      opened.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    const choice = opened.page.getByLabel(vi('theme.label'));
    await choice.selectOption({ label: vi('theme.dark') });
    const dark = await ground();
    expect(dark).not.toBe(light);
    await opened.page.goto(address('root', '/documents/'));
    expect(await ground()).toBe(dark);
    await choice.selectOption({ label: vi('theme.auto') });
    expect(await ground()).toBe(light);
  });
});

describe('the choice of language', () => {
  test('changes the interface and leaves the text', async () => {
    await using opened = await visit(page);
    await opened.page.getByRole('banner').getByRole('link', { name: 'English' }).press('Enter');
    await opened.page.waitForURL(address('root', `/en/d/${id}/`));
    const { page: english } = opened;
    expect(await english.locator('html').getAttribute('lang')).toBe('en');
    await english.getByRole('navigation', { name: en('nav.label') }).waitFor();
    const unit = english.locator(`#${units[3]?.unit}`);
    const language = await unit.evaluate((element) =>
      element.closest('[lang]')?.getAttribute('lang'),
    );
    expect(language).toBe('vi');
    await english.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click();
    await english.waitForURL(page);
  });
});

test('in print the text and its source stand without the interface', async () => {
  await using opened = await visit(page);
  await opened.page.emulateMedia({ media: 'print' });
  expect(await opened.page.getByRole('navigation', { name: vi('nav.label') }).isVisible()).toBe(
    false,
  );
  const text = foldSpace(await opened.page.locator('body').innerText());
  const unseen = units.filter((unit) => !text.includes(foldSpace(unit.text)));
  expect(unseen).toEqual([]);
  expect(text).toContain(`/d/${id}/`);
  // What hangs out of the sheet is cut off by the printer.
  await opened.page.setViewportSize({ width: 650, height: 900 });
  const cut = await opened.page
    .locator('.unit > .printed, .unit > .address')
    .evaluateAll((hanging) => hanging.filter((one) => one.getBoundingClientRect().left < 0).length);
  expect(cut).toBe(0);
  const printed = await opened.page.pdf({ format: 'A4' });
  expect(printed.subarray(0, 4).toString()).toBe('%PDF');
});
