import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { longestDocument, readArchive } from './archive.ts';
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

  test('are folded on a phone, and without script a link to one opens it', async () => {
    await using opened = await visit(page, { ...narrow, javaScriptEnabled: false });
    expect(await note(opened.page).isVisible()).toBe(false);
    await mark(opened.page).focus();
    await opened.page.keyboard.press('Enter');
    await note(opened.page).waitFor();
    expect(opened.page.url()).toBe(`${page}#note-thuc-hien`);
  });

  test('open by keyboard, and lead from one to the next', async () => {
    await using opened = await visit(page, narrow);
    const fold = opened.page.locator('details', { has: note(opened.page) }).locator('summary');
    await fold.focus();
    await opened.page.keyboard.press('Enter');
    await note(opened.page).waitFor();
    // The steps are there once the note has the focus.
    await note(opened.page).locator('.note-quote').focus();
    const back = note(opened.page).getByRole('link', { name: vi('annotation.previous') });
    await back.press('Enter');
    expect(opened.page.url()).toMatch(/#note-nhan-lai$/);
    await opened.page.locator('#note-nhan-lai').waitFor();
  });

  test('are all on paper, in order, each under the number that its words bear', async () => {
    await using opened = await visit(page, narrow);
    await opened.page.emulateMedia({ media: 'print' });
    const numbers = await opened.page.locator('.document').evaluate((document) => {
      const found = { notes: [] as number[], marks: [] as number[] };
      const shown = (one: Element, pseudo: string) =>
        Number.parseInt(getComputedStyle(one, pseudo).content.slice(1), 10) ||
        Number(one.getAttribute('data-n'));
      // The number of a mark stands at its end: what is inside comes first.
      const walk = (one: Element) => {
        for (const child of one.children) walk(child);
        if (one.getBoundingClientRect().height === 0) return;
        if (one.matches('.note > [data-n]')) found.notes.push(shown(one, '::before'));
        if (one.matches('.unit [data-n]')) found.marks.push(shown(one, '::after'));
      };
      walk(document);
      return found;
    });
    expect(numbers.notes.length).toBeGreaterThan(5);
    expect(numbers.notes).toEqual(numbers.notes.map((_, index) => index + 1));
    expect(numbers.marks).toEqual(numbers.notes);
  });
});

/** Where the words and the note of a mark stand in the window, and whether a card is shown. */
const sight = (one: Locator) =>
  one.evaluate((mark) => {
    const note = document.getElementById(mark.getAttribute('href')?.slice(1) ?? '');
    const [words, beside] = [mark.getBoundingClientRect(), note?.getBoundingClientRect()];
    return {
      hasWords: words.top >= 0 && words.bottom <= innerHeight,
      hasNote:
        (note?.checkVisibility() && beside && beside.top >= 0 && beside.top < innerHeight) === true,
      hasCard: document.querySelector('.preview')?.matches(':popover-open') === true,
    };
  });

describe('a click on words with a note', () => {
  const card = (page: Page) => page.getByRole('dialog', { name: vi('annotation.card') });

  test('never throws the words out of sight, and shows the note or its card', async () => {
    const { id } = longestDocument(readArchive());
    await using opened = await visit(address('root', `/d/${id}/`), wide);
    const marks = opened.page.locator('.text a.annotated.has-note');
    const count = Math.min(await marks.count(), 20);
    expect(count).toBeGreaterThan(5);
    const lost: unknown[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const one = marks.nth(nth);
      await one.evaluate(
        (mark, place) => {
          scrollBy(0, mark.getBoundingClientRect().top - innerHeight * place);
        },
        0.2 + (nth % 4) * 0.2,
      );
      await one.press('Enter');
      const { hasWords, hasNote, hasCard } = await sight(one);
      if (!hasWords || hasNote === hasCard) lost.push({ nth, hasWords, hasNote, hasCard });
      await opened.page.keyboard.press('Escape');
    }
    expect(lost).toEqual([]);
  });

  test('marks the note beside them as the one that the address names, until Back', async () => {
    await using opened = await visit(page, wide);
    await mark(opened.page).click();
    await opened.page.locator('#note-thuc-hien:target').waitFor();
    expect(opened.page.url()).toBe(`${page}#note-thuc-hien`);
    await opened.page.goBack();
    expect(opened.page.url()).toBe(page);
  });

  test('shows the note at the words on a phone; the card leads to it in place', async () => {
    await using opened = await visit(page, narrow);
    await mark(opened.page).focus();
    await opened.page.keyboard.press('Enter');
    await card(opened.page).waitFor();
    expect(await sight(mark(opened.page))).toMatchObject({ hasWords: true, hasNote: false });
    const way = card(opened.page).getByRole('link', { name: vi('annotation.to-note') });
    await way.press('Enter');
    await note(opened.page).waitFor();
    expect(await card(opened.page).isVisible()).toBe(false);
    expect(opened.page.url()).toBe(`${page}#note-thuc-hien`);
  });

  test('opens a card that Escape closes where the words are, and Tab leaves behind them', async () => {
    await using opened = await visit(page, narrow);
    await mark(opened.page).focus();
    await opened.page.keyboard.press('Enter');
    await card(opened.page).waitFor();
    await opened.page.keyboard.press('Escape');
    await card(opened.page).waitFor({ state: 'hidden' });
    const focused = () => opened.page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe('a-thuc-hien');
    await opened.page.keyboard.press('Enter');
    await card(opened.page).getByRole('link').last().focus();
    await opened.page.keyboard.press('Tab');
    await card(opened.page).waitFor({ state: 'hidden' });
    await opened.page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('a-thuc-hien');
  });

  test('by a finger opens the card, and a tap elsewhere closes it', async () => {
    await using opened = await visit(page, { ...narrow, hasTouch: true });
    await mark(opened.page).tap({ position: { x: 4, y: 8 } });
    await card(opened.page).waitFor();
    await opened.page.touchscreen.tap(180, 4);
    await card(opened.page).waitFor({ state: 'hidden' });
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
      await (javaScriptEnabled ? opened.page.getByRole('dialog') : note(opened.page)).waitFor();
    },
  );

  test('takes away the notes of a kind, and folds in which none is left', async () => {
    await using opened = await visit(page, wide);
    const choice = opened.page.locator('.mark-choice');
    await choice.locator('summary').click();
    const boxes = choice.getByRole('checkbox');
    const notes = opened.page.locator('.text .note');
    const folds = opened.page.locator('.text .notes');
    const frames = opened.page.locator('.text .beside:has(> .notes:only-child)');
    const visible = (all: Locator) => all.filter({ visible: true });
    const before = await visible(notes).count();
    await choice.getByRole('checkbox', { name: vi('annotation.kind.sic') }).uncheck();
    const left = await visible(notes).count();
    expect(left).toBeLessThan(before);
    expect(await visible(opened.page.locator('.text .note.kind-sic')).count()).toBe(0);
    expect(await visible(folds).count()).toBeGreaterThan(0);
    for (const box of await boxes.all()) {
      if ((await box.getAttribute('value')) !== 'notes') await box.uncheck();
    }
    expect(await visible(folds).count()).toBe(0);
    expect(await visible(frames).count()).toBe(0);
  });

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

  test('is the note where that is not to be seen, and nothing where it is', async () => {
    await using phone = await visit(page, narrow);
    await mark(phone.page).hover();
    await card(phone.page).waitFor();
    const words = (await note(phone.page).locator('.note-quote').textContent()) ?? 'no note';
    expect(await card(phone.page).innerText()).toContain(words);
    await using screen = await visit(page, wide);
    await mark(screen.page).scrollIntoViewIfNeeded();
    expect(await note(screen.page).isVisible()).toBe(true);
    await mark(screen.page).hover();
    await screen.page.waitForTimeout(600);
    expect(await card(screen.page).isVisible()).toBe(false);
  });

  test('is the unit itself where a note leads to one', async () => {
    await using opened = await visit(page, wide);
    const unit = opened.page.locator('#note-nhan-lai .note-ref a');
    await unit.hover();
    await card(opened.page).waitFor();
    expect(await card(opened.page).locator('q').innerText()).not.toBe('');
  });
});
