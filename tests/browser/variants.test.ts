import type { Locator } from 'playwright-core';
import { expect, test } from 'vitest';
import { readArchive } from './archive.ts';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

const found = readArchive().pages.find(
  ({ path, html }) => path.startsWith('/d/') && html.includes('<a class="variant from"'),
);
if (!found) throw new Error('The archive has no variants');
const page = address('root', found.path);

const tick = (mark: Locator) =>
  mark.evaluate((element) => getComputedStyle(element).getPropertyValue('--tick'));
const isDrawn = async (mark: Locator) => (await tick(mark)).trim() !== 'transparent';

test('a mark is reached by keyboard and leads to the very difference, without script', async () => {
  await using opened = await visit(page, { javaScriptEnabled: false });
  const mark = opened.page.locator('.text a.variant:not(.of-form)').first();
  const said = (await mark.getAttribute('title')) ?? '';
  await mark.focus();
  await opened.page.keyboard.press('Enter');
  const line = opened.page.locator(':target');
  await line.waitFor();
  expect(new URL(opened.page.url()).pathname).toMatch(/^\/compare\//);
  expect(await line.innerText()).toContain(said.slice(said.indexOf(': ') + 2));
});

test.each([true, false])(
  'a box takes the marks and their folds away, with script %s',
  async (javaScriptEnabled) => {
    await using opened = await visit(page, { javaScriptEnabled });
    const open = opened.page;
    await open.locator('.mark-choice summary').click();
    const [words, form] = [
      open.locator('.text .variant:not(.of-form)').first(),
      open.locator('.text .variant.of-form').first(),
    ];
    const folds = open.locator('.beside > .variants').filter({ visible: true });
    const list = open.locator('.text > .variants');
    expect([await isDrawn(words), await isDrawn(form)]).toEqual([true, true]);
    expect(await folds.count()).toBeGreaterThan(0);
    await open.getByRole('checkbox', { name: vi('variants.box.words') }).focus();
    await open.keyboard.press('Space');
    expect([await isDrawn(words), await isDrawn(form)]).toEqual([false, true]);
    expect(await folds.count()).toBe(0);
    expect(await list.isVisible()).toBe(true);
    await open.getByRole('checkbox', { name: vi('variants.box.form') }).uncheck();
    expect(await isDrawn(form)).toBe(false);
    expect(await list.isVisible()).toBe(false);
    expect(await words.isVisible()).toBe(true);
  },
);

test('what others read in words is printed below its paragraph, the rest is not', async () => {
  await using opened = await visit(page);
  await opened.page.emulateMedia({ media: 'print' });
  const item = opened.page.locator('.beside > .variants li').first();
  expect((await item.boundingBox())?.height).toBeGreaterThan(0);
  expect(await opened.page.locator('.text > .variants').isVisible()).toBe(false);
});
