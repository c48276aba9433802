import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

/** A document with a note of every kind, in an archive that stays as it is. */
const page = address('vietnamese', '/d/thong-bao-12/');
const wide = { viewport: { width: 1440, height: 900 } };
const narrow = { viewport: { width: 360, height: 800 } };

const note = (page: Page) => page.locator('#note-thuc-hien');
const mark = (page: Page) => page.locator('#a-thuc-hien');
/** How much of the colour of its line a mark shows, in percent. */
const strength = (one: Locator) =>
  one.evaluate((element) => getComputedStyle(element).getPropertyValue('--strength').trim());

describe('notes', () => {
  test.each([true, false])(
    'stand open beside their words on a wide screen, with script %s',
    async (javaScriptEnabled) => {
      await using opened = await visit(page, { ...wide, javaScriptEnabled });
      const words = await mark(opened.page).boundingBox();
      const beside = await note(opened.page).boundingBox();
      expect(await note(opened.page).isVisible()).toBe(true);
      expect(beside?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0));
      expect(Math.abs((beside?.y ?? 0) - (words?.y ?? 0))).toBeLessThan(300);
    },
  );

  test('push no text apart on a wide screen', async () => {
    await using opened = await visit(page, wide);
    const gaps = await opened.page.locator('.document > .text').evaluate((text) => {
      const boxes = [...text.children]
        .filter((child) => !child.classList.contains('beside'))
        .map((child) => child.getBoundingClientRect());
      return boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0));
    });
    expect(Math.max(...gaps)).toBeLessThan(130);
  });

  test.each([true, false])(
    'are folded on a phone, and a link to one opens it, with script %s',
    async (javaScriptEnabled) => {
      await using opened = await visit(page, { ...narrow, javaScriptEnabled });
      expect(await note(opened.page).isVisible()).toBe(false);
      await mark(opened.page).focus();
      await opened.page.keyboard.press('Enter');
      await note(opened.page).waitFor();
      expect(opened.page.url()).toBe(`${page}#note-thuc-hien`);
    },
  );

  test('open by keyboard, and lead from one to the next', async () => {
    await using opened = await visit(page, narrow);
    const fold = opened.page.locator('details', { has: note(opened.page) }).locator('summary');
    await fold.focus();
    await opened.page.keyboard.press('Enter');
    await note(opened.page).waitFor();
    const back = note(opened.page).getByRole('link', { name: vi('annotation.previous') });
    await back.press('Enter');
    expect(opened.page.url()).toMatch(/#note-nhan-lai$/);
    await opened.page.locator('#note-nhan-lai').waitFor();
  });

  test('are all on paper, each under the number that its words bear', async () => {
    await using opened = await visit(page, narrow);
    await opened.page.emulateMedia({ media: 'print' });
    const numbers = (selector: string, pseudo: string) =>
      opened.page
        .locator(selector)
        .evaluateAll(
          (all, pseudo) =>
            all
              .filter((one) => one.getBoundingClientRect().height > 0)
              .map(
                (one) =>
                  Number.parseInt(getComputedStyle(one, pseudo).content.slice(1), 10) ||
                  one.getAttribute('data-n'),
              ),
          pseudo,
        );
    const notes = await numbers('.note > [data-n]', '::before');
    const marks = await numbers('.unit [data-n]', '::after');
    expect(notes.length).toBeGreaterThan(5);
    expect(notes.map(Number)).toEqual(notes.map((_, index) => index + 1));
    expect(marks.map(Number).toSorted((a, b) => a - b)).toEqual(notes.map(Number));
  });
});

describe('the choice of marks', () => {
  test.each([true, false])(
    'switches kinds and notes, with script %s',
    async (javaScriptEnabled) => {
      await using opened = await visit(page, { ...wide, javaScriptEnabled });
      const choice = opened.page.locator('.mark-choice');
      await choice.locator('summary').click();
      const term = opened.page.locator('#a-cau-tam');
      const other = await strength(mark(opened.page));
      expect(await strength(term)).not.toBe('0%');
      await choice.getByRole('checkbox', { name: vi('annotation.kind.term') }).uncheck();
      expect(await strength(term)).toBe('0%');
      expect(await strength(mark(opened.page))).toBe(other);
      await choice.getByRole('checkbox', { name: vi('marks.notes') }).uncheck();
      expect(await note(opened.page).isVisible()).toBe(false);
      await mark(opened.page).click();
      await note(opened.page).waitFor();
    },
  );

  test('is kept for the next page, and forgotten when all is shown again', async () => {
    await using opened = await visit(page, wide);
    const box = () => opened.page.getByRole('checkbox', { name: vi('annotation.kind.sic') });
    const open = () => opened.page.locator('.mark-choice summary').click();
    await open();
    await box().uncheck();
    await opened.page.reload();
    await open();
    expect(await box().isChecked()).toBe(false);
    await box().check();
    await opened.page.reload();
    await open();
    expect(await box().isChecked()).toBe(true);
  });
});

describe('what a link leads to', () => {
  const card = (page: Page) => page.getByRole('tooltip');
  const link = (page: Page) => page.locator('#a-nghi-quyet');

  test('is shown on focus and described, until Escape', async () => {
    await using opened = await visit(page, wide);
    await opened.page.keyboard.press('Tab');
    await link(opened.page).focus();
    await card(opened.page).waitFor();
    expect(await card(opened.page).innerText()).toContain('08/NQ-HĐND');
    const described = await link(opened.page).getAttribute('aria-describedby');
    expect(described).toBe(await card(opened.page).getAttribute('id'));
    await opened.page.keyboard.press('Escape');
    await card(opened.page).waitFor({ state: 'hidden' });
    expect(await link(opened.page).getAttribute('aria-describedby')).toBe(null);
  });

  test.each([
    ['at the top of the window', 0],
    ['at its bottom', 1],
  ])('is shown under a pointer within the window: %s', async (_where, end) => {
    await using opened = await visit(page, { viewport: { width: 360, height: 500 } });
    await link(opened.page).evaluate((element, end) => {
      element.scrollIntoView({ block: end ? 'end' : 'start', behavior: 'instant' });
    }, end);
    await link(opened.page).hover();
    await card(opened.page).waitFor();
    const box = await card(opened.page).boundingBox();
    const words = await link(opened.page).boundingBox();
    if (!box || !words) throw new Error('The card is not there.');
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.y + box.height).toBeLessThanOrEqual(500);
    expect(box.y >= words.y + words.height || box.y + box.height <= words.y).toBe(true);
    // The pointer may go over to the card and leave both.
    await card(opened.page).hover();
    await opened.page.waitForTimeout(600);
    expect(await card(opened.page).isVisible()).toBe(true);
    await opened.page.mouse.move(359, 1);
    await card(opened.page).waitFor({ state: 'hidden' });
  });

  test('is not shown to a finger', async () => {
    await using opened = await visit(page, { ...narrow, hasTouch: true });
    await link(opened.page).evaluate((element) => {
      element.addEventListener('click', (event) => event.preventDefault());
    });
    await link(opened.page).tap();
    await opened.page.waitForTimeout(600);
    expect(await card(opened.page).isVisible()).toBe(false);
  });

  test('is the unit itself where a note leads to one', async () => {
    await using opened = await visit(page, wide);
    const unit = opened.page.locator('#note-nhan-lai .note-ref a');
    await unit.hover();
    await card(opened.page).waitFor();
    expect(await card(opened.page).locator('q').innerText()).not.toBe('');
  });
});
