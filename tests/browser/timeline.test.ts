import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

const timeline = address('root', '/timeline/');
const wide = { viewport: { width: 1280, height: 900 } };
const narrow = { viewport: { width: 360, height: 740 } };

/** Expect in a while: on a busy machine a page may take its time. */
const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 15_000 });
const shown = (page: Page) => page.locator('.event:visible').count();
const status = (page: Page) =>
  page.getByRole('form', { name: vi('timeline.filter') }).getByRole('status');
const query = (page: Page) => new URL(page.url()).searchParams;
const slider = (page: Page, handle: 'start' | 'end' | 'move') =>
  page.getByRole('slider', { name: vi(`timeline.overview.${handle}`) });
const button = (page: Page, name: 'in' | 'out' | 'whole' | 'on') =>
  page.getByRole('button', { name: vi(`timeline.tools.${name}`), exact: true });
/** How many times wider than its frame the picture is. */
const zoomOf = (page: Page) =>
  page.locator('.tl-window').evaluate((frame) => {
    const drawn = frame.firstElementChild?.clientWidth ?? 0;
    return Math.round((drawn / frame.clientWidth) * 10) / 10;
  });
/** What the focused mark says to a screen reader. */
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const field = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
/** The number and the words of an option: `Nghị quyết (7)`. */
async function option(page: Page, label: string, at: number) {
  const options = field(page, label).locator('option');
  const text = (await options.nth(at).textContent()) ?? '';
  const [, words = '', count = ''] = /^(.*) \((\d+)\)$/.exec(text) ?? [];
  return {
    words,
    count: Number(count),
    value: (await options.nth(at).getAttribute('value')) ?? '',
  };
}

/** Go by Tab until a mark of the picture has the focus. */
async function tabToPicture(page: Page): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('a.tl-mark'))) return;
  }
  throw new Error('Tab never reaches the picture');
}

test('without script the page is whole and offers nothing that would not work', async () => {
  await using plain = await visit(timeline, { ...wide, javaScriptEnabled: false });
  await using scripted = await visit(timeline, wide);
  expect(await shown(plain.page)).toBeGreaterThan(1);
  expect(await shown(plain.page)).toBe(await shown(scripted.page));
  for (const part of ['.tl-filters', '.tl-overview', '.tl-tools']) {
    expect(await plain.page.locator(part).isVisible()).toBe(false);
    expect(await scripted.page.locator(part).isVisible()).toBe(true);
  }
});

describe('filters', () => {
  test('narrow list, picture and counts together, say so, and Back brings all again', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    const all = await shown(page);
    const kind = field(page, vi('timeline.filter.kind'));
    const { count, words, value } = await option(page, vi('timeline.filter.kind'), 1);
    await kind.selectOption(value);
    await soon(() => shown(page)).toBe(count);
    expect(count).toBeLessThan(all);
    expect(await status(page).innerText()).toBe(vi('timeline.count', { n: count }));
    expect(query(page).get('kind')).toBe(value);
    const clear = page.locator('a.tl-mark:not(.faded) title');
    for (const title of await clear.allTextContents()) expect(title).toContain(`(${words})`);
    const years = page.locator('[data-count]:visible');
    const counts = (await years.allInnerTexts()).map((text) => Number.parseInt(text, 10));
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(count);
    await page.goBack();
    await soon(() => shown(page)).toBe(all);
    expect(await kind.inputValue()).toBe('');
  });

  test('each choice counts what it would leave beside the others; nobody is shut out of any of it', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    for (const name of ['kind', 'place'] as const) {
      const select = field(page, vi(`timeline.filter.${name}`));
      const most = (await select.locator('option').allTextContents())
        .map((text, index) => ({ index, count: Number(/\((\d+)\)$/.exec(text)?.[1] ?? 0) }))
        .reduce((best, one) => (one.count > best.count ? one : best));
      await select.selectOption({ index: most.index });
      await soon(() => shown(page)).toBe(most.count);
    }
    await button(page, 'in').click();
    await tabToPicture(page);
    await page.keyboard.press('?');
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await loaded.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`));
    });
    expect(found).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });

  test('words are found with or without marks, and none at all is said', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    const all = await shown(page);
    const words = page.getByLabel(vi('timeline.filter.q'), { exact: true });
    await words.pressSequentially('nghi quyet');
    await soon(() => shown(page)).toBeLessThan(all);
    const some = await shown(page);
    expect(some).toBeGreaterThan(0);
    await words.fill('NGHỊ QUYẾT');
    await soon(() => query(page).get('q')).toBe('NGHỊ QUYẾT');
    expect(await shown(page)).toBe(some);
    await words.fill('zzzz');
    await soon(() => status(page).innerText()).toBe(vi('timeline.filter.none'));
    expect(await page.locator('.tl-year:visible').count()).toBe(0);
    await page.getByRole('button', { name: vi('timeline.filter.clear') }).press('Enter');
    await soon(() => shown(page)).toBe(all);
    expect(new URL(page.url()).search).toBe('');
  });

  test('work on a narrow screen and go along to other pages of the timeline', async () => {
    await using opened = await visit(timeline, narrow);
    const { page } = opened;
    const { count, value } = await option(page, vi('timeline.filter.kind'), 2);
    await field(page, vi('timeline.filter.kind')).selectOption(value);
    await soon(() => shown(page)).toBe(count);
    expect(await page.locator('.tl-overview').isVisible()).toBe(false);
    await page.locator('.tl-year:visible h2 a').first().click();
    expect(query(page).get('kind')).toBe(value);
    await soon(() => status(page).innerText()).not.toBe('');
    expect(await page.locator(`.event:visible:not([data-kind="${value}"])`).count()).toBe(0);
  });
});

describe('the address', () => {
  test('restores window, filters and the chosen event, and says what it cannot', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    const year = await firstYear(page);
    await page.goto(`${timeline}?from=${year}-02&to=${year}-11&place=nowhere`);
    await soon(() => status(page).innerText()).toContain(`2/${year}–11/${year}`);
    expect(await status(page).innerText()).toContain('place=nowhere');
    expect(await zoomOf(page)).toBeGreaterThan(2);
    expect(await slider(page, 'start').getAttribute('aria-valuetext')).toBe(`2/${year}`);
    // Fonts that come late change the width of the picture, not what it shows.
    expect(await monthUnderEdge(page)).toBe(`2/${year}`);
    const id = (await page.locator('.event:visible').last().getAttribute('id')) ?? '';
    await page.goto(`${timeline}?from=${year}-02&to=${year}-11#${id}`);
    const line = page.locator(`[id="${id}"]`);
    await soon(() => line.getAttribute('aria-current')).toBe('true');
    expect(await page.locator('a.tl-mark[aria-current]').count()).toBeGreaterThan(0);
    const top = await line.evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(900);
    // On the page of a year a window of days names the days, every fifth of a longer one.
    const days = page.locator('.tl-day-names text:visible');
    expect(await days.count()).toBe(0);
    await page.goto(`${timeline}${year}/?from=${year}-03-01&to=${year}-04-25`);
    await soon(() => days.count()).toBe(12 * 5);
    await page.goto(`${timeline}${year}/?from=${year}-03-10&to=${year}-04-09`);
    await soon(() => days.count()).toBeGreaterThan(340);
  });

  test('on paper the list is what is asked for, which is said, and the picture is whole', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    const year = await firstYear(page);
    const kind = vi('timeline.filter.kind');
    const { value, words } = await option(page, kind, 1);
    await page.goto(`${timeline}?from=${year}&to=${year}&kind=${value}`);
    await soon(() => status(page).innerText()).not.toBe('');
    const some = await shown(page);
    await page.emulateMedia({ media: 'print' });
    await soon(() => zoomOf(page)).toBe(1);
    expect(await shown(page)).toBe(some);
    expect(await status(page).innerText()).toBe(`${vi('timeline.count', { n: some })}, ${year}`);
    const address = await status(page).evaluate(
      (line) => getComputedStyle(line, '::after').content,
    );
    expect(address).toContain(`/timeline/?from=${year}&to=${year}&kind=${value}`);
    expect(await field(page, kind).locator('option:checked').innerText()).toContain(words);
    expect(await page.locator('.tl-filters :is(input, select, button):visible').count()).toBe(1);
  });
});

describe('by keyboard alone', () => {
  test('marks are walked through, told, zoomed and opened', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    await tabToPicture(page);
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    const second = await focused(page);
    expect(second).not.toBe(first);
    expect(await page.locator('.tl-told').innerText()).toBe(second);
    expect(new URL(page.url()).hash).toMatch(/^#e-./);
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe(first);
    await page.keyboard.press('End');
    const last = await focused(page);
    await page.keyboard.press('PageUp');
    expect(await focused(page)).not.toBe(last);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('+');
    await soon(() => zoomOf(page)).toBe(2);
    expect(query(page).has('from') || query(page).has('to')).toBe(true);
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe(first);
    // What has the focus is in sight.
    await soon(() =>
      page.evaluate(() => {
        const mark = document.activeElement?.getBoundingClientRect();
        const frame = document.querySelector('.tl-window')?.getBoundingClientRect();
        return mark && frame && mark.right > frame.left && mark.left < frame.right;
      }),
    ).toBe(true);
    await page.keyboard.press('0');
    await soon(() => zoomOf(page)).toBe(1);
    await page.keyboard.press('?');
    expect(await page.locator('.tl-keys[open]').count()).toBe(1);
    await tabToPicture(page);
    const target = await page.evaluate(() => document.activeElement?.getAttribute('href'));
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === new URL(target ?? '', url).pathname);
  });

  test('one tab leads into the picture and one out of it; the slash leads to the words', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    await tabToPicture(page);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('q');
    await tabToPicture(page);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.tl-mark'))).toBe(false);
  });

  test('the sliders of the overview say month and year', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    await slider(page, 'end').focus();
    const before = await slider(page, 'end').getAttribute('aria-valuetext');
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const after = await slider(page, 'end').getAttribute('aria-valuetext');
    expect(after).toMatch(/^\d+\/\d{4}$/);
    expect(after).not.toBe(before);
    await soon(() => status(page).innerText()).toContain(`–${after}`);
    expect(query(page).get('to')).toMatch(/^\d{4}-\d\d$/);
    // In another language of the interface too; keys that follow each other are one step back.
    const other = page.locator('header a[hreflang]').first();
    expect(await other.getAttribute('href')).toContain(new URL(page.url()).search);
    await page.goBack();
    await soon(() => new URL(page.url()).search).toBe('');
  });
});

describe('by pointer', () => {
  test('a window is drawn on the overview, moved, and Back undoes each', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    await drag(page, '.tl-overview', 0.26, 0.5);
    await soon(() => query(page).get('from')).not.toBeNull();
    await soon(() => status(page).innerText()).toContain('–');
    const drawn = page.url();
    const seen = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.event:not([hidden]), .tl-mark:not(.faded)')].map(
          ({ id, textContent }) => id + textContent,
        ),
      );
    const [before, place] = [await seen(), await brushOf(page)];
    await page.reload();
    await soon(seen).toEqual(before);
    expect(await brushOf(page)).toBe(place);
    const zoom = await zoomOf(page);
    await drag(page, '.tl-overview', 0.4, 0.65);
    await soon(() => page.url()).not.toBe(drawn);
    expect(Math.abs((await zoomOf(page)) - zoom)).toBeLessThan(0.5);
    await page.goBack();
    await soon(() => page.url()).toBe(drawn);
    await page.goBack();
    await soon(() => zoomOf(page)).toBe(1);
    expect(new URL(page.url()).search).toBe('');
  });

  test('Ctrl and the wheel zoom, the wheel alone scrolls the page, dragging pans and opens no link', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    const box = await boxOf(page, '.tl-window');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.wheel(0, 100);
    await soon(() => page.evaluate(() => scrollY)).toBeGreaterThan(50);
    expect(await zoomOf(page)).toBe(1);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await soon(() => zoomOf(page)).toBeGreaterThan(1.5);
    await soon(() => query(page).get('from')).not.toBeNull();
    const from = query(page).get('from');
    const y = await page.evaluate(() => scrollY);
    await drag(page, '.tl-window', 0.3, 0.6);
    await soon(() => query(page).get('from') ?? '').not.toBe(from);
    expect(new URL(page.url()).pathname).toBe(new URL(timeline).pathname);
    expect(await page.evaluate(() => scrollY)).toBe(y);
  });

  test('buttons zoom and move for those who make no gestures', async () => {
    await using opened = await visit(timeline, wide);
    const { page } = opened;
    await button(page, 'in').click();
    await soon(() => zoomOf(page)).toBe(2);
    const before = page.url();
    await button(page, 'on').click();
    await soon(() => page.url()).not.toBe(before);
    await button(page, 'whole').click();
    await soon(() => zoomOf(page)).toBe(1);
  });

  test('two fingers zoom the picture and not the page', async () => {
    await using opened = await visit(timeline, { ...wide, hasTouch: true });
    const { page } = opened;
    const box = await boxOf(page, '.tl-window');
    const client = await page.context().newCDPSession(page);
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', apart?: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints:
          apart === undefined
            ? []
            : [
                { x: x - apart, y, id: 0 },
                { x: x + apart, y, id: 1 },
              ],
      });
    await touch('touchStart', 40);
    for (const apart of [60, 80, 100, 120]) await touch('touchMove', apart);
    await touch('touchEnd');
    await soon(() => zoomOf(page)).toBeGreaterThan(2);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
    await soon(() => status(page).innerText()).toContain('–');
  });
});

/** The first year that has a column of its own in the picture. */
const firstYear = (page: Page) => page.locator('.tl-heads .tl-head').first().innerText();

/** The month that begins at the left edge of the frame, to two pixels. */
const monthUnderEdge = (page: Page) =>
  page.locator('.tl-window').evaluate((frame) => {
    const { left } = frame.getBoundingClientRect();
    const names = [...frame.querySelectorAll('.tl-column-names text')];
    const at = names.find((name) => Math.abs(name.getBoundingClientRect().left - 4 - left) < 2.5);
    return at?.textContent;
  });

/** Where the window stands on the overview. */
const brushOf = (page: Page) => page.locator('.tl-brush').getAttribute('style');

async function boxOf(page: Page, selector: string) {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not to be seen`);
  return box;
}

/** Drag from one share of the width of an element to another. */
async function drag(page: Page, selector: string, from: number, to: number): Promise<void> {
  const { x, y, width } = await boxOf(page, selector);
  await page.mouse.move(x + width * from, y + 12);
  await page.mouse.down();
  await page.mouse.move(x + (width * (from + to)) / 2, y + 12);
  await page.mouse.move(x + width * to, y + 12);
  await page.mouse.up();
}
