import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

const page = address('root', '/annotations/');
const figures = new Intl.NumberFormat('vi');

/** Lines of the list that are shown: kind and whether a note stands below. */
const shownLines = (open: Page) =>
  open
    .locator('annotation-list section li')
    .filter({ visible: true })
    .evaluateAll((lines) =>
      lines.map((line) => ({
        kind: (line as HTMLElement).dataset['kind'],
        hasNote: 'note' in (line as HTMLElement).dataset,
      })),
    );

const form = (open: Page) => open.getByRole('form', { name: vi('annotations.filter') });

test('without script the whole list stands there, and no filter that would do nothing', async () => {
  await using plain = await visit(page, { javaScriptEnabled: false });
  await using opened = await visit(page);
  const lines = await shownLines(plain.page);
  expect(lines.length).toBeGreaterThan(10);
  expect(await shownLines(opened.page)).toEqual(lines);
  expect(await form(plain.page).count()).toBe(0);
});

test('a kind narrows the list by keyboard, the count is told, and the address brings it back', async () => {
  await using opened = await visit(page);
  const all = await shownLines(opened.page);
  await form(opened.page).getByLabel(vi('annotations.kind')).focus();
  await opened.page.keyboard.press('ArrowDown');
  const some = await shownLines(opened.page);
  const kind = new URL(opened.page.url()).searchParams.get('kind');
  expect(some).toEqual(all.filter((line) => line.kind === kind));
  expect(some.length).toBeGreaterThan(0);
  expect(await form(opened.page).getByRole('status').innerText()).toContain(
    figures.format(some.length),
  );
  await opened.page.reload();
  expect(await shownLines(opened.page)).toEqual(some);
  await form(opened.page)
    .getByRole('button', { name: vi('documents.reset') })
    .press('Enter');
  expect(await shownLines(opened.page)).toEqual(all);
  expect(new URL(opened.page.url()).search).toBe('');
});

test('notes of one document only: others go, with the lines that lead to them', async () => {
  await using plain = await visit(page, { javaScriptEnabled: false });
  const first = plain.page.locator('section[data-document]').first();
  const document = (await first.getAttribute('data-document')) ?? '';
  const notes = (await first.locator('li[data-note]').count()) ?? 0;
  expect(notes).toBeGreaterThan(0);
  await using opened = await visit(`${page}?document=${document}&notes=1`);
  const lines = await shownLines(opened.page);
  expect(lines).toHaveLength(notes);
  expect(lines.every(({ hasNote }) => hasNote)).toBe(true);
  const sections = opened.page.locator('section[data-document]').filter({ visible: true });
  expect(await sections.count()).toBe(1);
  const here = opened.page.getByRole('navigation', { name: vi('annotations.documents') });
  expect(await here.getByRole('link').count()).toBe(1);
  const counts = here.locator('[data-count]').filter({ visible: true });
  expect(await counts.allInnerTexts()).toEqual(['1', figures.format(notes)]);
  const title = sections.getByRole('heading');
  expect(await title.innerText()).toContain(figures.format(notes));
  await form(opened.page)
    .getByRole('button', { name: vi('documents.reset') })
    .click();
  const all = plain.page.locator('.documents-here [data-count]');
  expect(await counts.allInnerTexts()).toEqual(await all.allInnerTexts());
});

test('the count of a kind leads to the list of that kind, without script to the whole', async () => {
  await using plain = await visit(page, { javaScriptEnabled: false });
  await using opened = await visit(page);
  const all = await shownLines(plain.page);
  for (const { page } of [plain, opened]) {
    await page.locator('.kind-counts a').last().click();
    await page.waitForURL(/\?kind=\w+#list$/);
  }
  const kind = new URL(opened.page.url()).searchParams.get('kind');
  expect(await shownLines(opened.page)).toEqual(all.filter((line) => line.kind === kind));
  expect(await shownLines(plain.page)).toEqual(all);
});

test('a choice that nothing answers to says so', async () => {
  await using opened = await visit(`${page}?kind=figure&motivation=editing`);
  expect(await shownLines(opened.page)).toEqual([]);
  await opened.page.getByText(vi('annotations.none-shown')).waitFor();
});

test('each line leads to the words in the text, and to its note', async () => {
  await using opened = await visit(page);
  const line = opened.page.locator('li[data-note]').first();
  const [words, note] = [line.locator('.line-words a'), line.locator('.line-note a')];
  const quoted = await words.innerText();
  const noteAddress = (await note.getAttribute('href')) ?? '';
  await words.click();
  const target = opened.page.locator(':target');
  await target.waitFor();
  expect(quoted.startsWith((await target.innerText()).trim().slice(0, 5))).toBe(true);
  await opened.page.goto(new URL(noteAddress, page).href);
  expect(await opened.page.locator(':target').count()).toBe(1);
});
