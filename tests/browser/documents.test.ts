import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

const page = address('root', '/documents/');
const figures = new Intl.NumberFormat('vi');

/** Numbers of words of the documents that are shown, from top to bottom. */
async function shownWords(open: Page): Promise<number[]> {
  const rows = open
    .getByRole('table')
    .getByRole('row')
    .filter({ has: open.getByRole('rowheader') });
  const column = await open
    .getByRole('columnheader')
    .evaluateAll((headers) => headers.findIndex((header) => header.dataset['key'] === 'words'));
  const cells = await rows.evaluateAll(
    (all, index) => all.map((row) => (row as HTMLTableRowElement).cells[index]?.innerText ?? ''),
    column,
  );
  return cells.map((cell) => Number(cell.replace(/\D/g, '')));
}

const ascending = (numbers: number[]) => [...numbers].sort((a, b) => a - b);

test('without script the table is complete', async () => {
  await using plain = await visit(page, { javaScriptEnabled: false });
  await using opened = await visit(page);
  const words = await shownWords(plain.page);
  expect(words.length).toBeGreaterThan(1);
  expect(await shownWords(opened.page)).toEqual(words);
});

describe('by keyboard', () => {
  test('a column sorts up and down', async () => {
    await using opened = await visit(page);
    // An arrow joins the name when the column sorts.
    const name = new RegExp(`^${vi('documents.words')}`);
    const header = opened.page.getByRole('columnheader', { name });
    await header.getByRole('button').press('Enter');
    const up = await shownWords(opened.page);
    expect(up).toEqual(ascending(up));
    expect(await header.getAttribute('aria-sort')).toBe('ascending');
    await opened.page.keyboard.press('Enter');
    expect(await shownWords(opened.page)).toEqual(up.toReversed());
    expect(await header.getAttribute('aria-sort')).toBe('descending');
    await opened.page.reload();
    expect(await shownWords(opened.page)).toEqual(up.toReversed());
  });

  test('a year narrows the table, and clearing brings all back', async () => {
    await using opened = await visit(page);
    const all = await shownWords(opened.page);
    const form = opened.page.getByRole('region', { name: vi('documents.filter') });
    await form.getByLabel(vi('documents.year')).focus();
    await opened.page.keyboard.press('ArrowDown');
    const some = await shownWords(opened.page);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(new URL(opened.page.url()).searchParams.get('year')).toMatch(/^\d{4}$/);
    expect(await form.getByRole('status').innerText()).toContain(figures.format(some.length));
    await form.getByRole('button', { name: vi('documents.reset') }).press('Enter');
    await expect.poll(() => shownWords(opened.page)).toEqual(all);
  });

  test.each(['thong bao', 'THÔNG BÁO'])(
    'the words “%s” narrow it with or without marks',
    async (words) => {
      await using opened = await visit(page);
      const all = await shownWords(opened.page);
      await opened.page.getByLabel(vi('documents.words-filter')).focus();
      await opened.page.keyboard.type(words);
      const some = await shownWords(opened.page);
      expect(some.length).toBeGreaterThan(0);
      expect(some.length).toBeLessThan(all.length);
    },
  );

  test('words that stand nowhere leave an empty table that says so', async () => {
    await using opened = await visit(page);
    await opened.page.getByLabel(vi('documents.words-filter')).pressSequentially('zzzz');
    expect(await shownWords(opened.page)).toEqual([]);
    await opened.page.getByText(vi('documents.none')).waitFor();
  });
});
