import { createHash } from 'node:crypto';
import { text as textOf } from 'node:stream/consumers';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { address, visit } from './visit.ts';
import { en, vi } from './words.ts';

const at = (path: string) => address('vietnamese', path);
const notice = '/d/thong-bao-12/';
const now = new Date();
const today = `${now.getDate()}/${now.getMonth() + 1}/${now.getFullYear()}`;
const opens = (page: Page) => page.locator('.cite-panel');
const link = (page: Page, unit: string) => page.locator(`#${unit} > a.address`);
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

/** Select words of a unit as a reader does who drags over them. */
const select = (page: Page, unit: string, words: string) =>
  page.evaluate(
    ([id, wanted]) => {
      const walker = document.createTreeWalker(
        document.getElementById(id as string) as Node,
        NodeFilter.SHOW_TEXT,
      );
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        const start = node.data.indexOf(wanted as string);
        if (start < 0) continue;
        getSelection()?.setBaseAndExtent(node, start, node, start + (wanted as string).length);
        return;
      }
    },
    [unit, words],
  );

describe('the block at the head of a document', () => {
  test('gives three forms with script off, and leaves the date of access blank', async () => {
    await using opened = await visit(at(notice), { javaScriptEnabled: false });
    const block = opened.page.locator('details.cite');
    await block.locator('summary').click();
    const forms = await block.locator('.cite-words').allInnerTexts();
    expect(forms).toHaveLength(3);
    expect(forms[0]).toMatch(
      /12\/TB-UBND.*\/d\/thong-bao-12\/\?v=(\w{8}), bản r2, sha256:\1, truy cập ngày …\.$/,
    );
    expect(forms[2]).toMatch(/accessed …\.$/);
    await block.getByText(vi('cite.accessed')).waitFor();
    expect(await block.getByRole('button').count()).toBe(0);
    await block.getByText('#p1').waitFor();
    expect(await opens(opened.page).isVisible()).toBe(false);
  });

  test('copies a form with the date of today, and says so', async () => {
    await using opened = await visit(at(notice), allowed);
    const { page } = opened;
    const block = page.locator('details.cite');
    await block.locator('summary').click();
    const name = `${vi('cite.copy')}: ${vi('cite.academic')}`;
    await block.getByRole('button', { name }).press('Enter');
    await block
      .getByRole('status')
      .filter({ hasText: vi('cite.copied') })
      .waitFor({ state: 'attached' });
    const text = await copied(page);
    expect(text).toBe(await block.locator('.cite-words').nth(1).innerText());
    expect(text).toContain(at(notice));
    expect(text.endsWith(`truy cập ngày ${today}.`)).toBe(true);
    expect(opened.complaints).toEqual([]);
  });

  test('selects the words where copying is not allowed', async () => {
    await using opened = await visit(at(notice));
    const { page } = opened;
    await page.evaluate(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    const block = page.locator('details.cite');
    await block.locator('summary').click();
    await block.getByRole('button').first().click();
    await block.getByText(vi('cite.copy-failed')).waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(await block.locator('.cite-words').first().innerText());
  });

  test('leads to files of the citation', async () => {
    await using opened = await visit(at(notice));
    const files = await opened.page.locator('details.cite .cite-files a').all();
    const urls = await Promise.all(
      files.map((file) => file.evaluate((a) => (a as HTMLAnchorElement).href)),
    );
    expect(urls).toEqual(['bib', 'ris', 'json'].map((ending) => at(`${notice}cite.${ending}`)));
    for (const url of urls) expect((await opened.page.request.get(url)).status()).toBe(200);
  });
});

describe('the panel of a unit', () => {
  test('opens by keyboard at its address, and gives the focus back', async () => {
    await using opened = await visit(at(notice), allowed);
    const { page } = opened;
    await link(page, 'p6').focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: vi('cite.part', { part: 'mục 1.1 (đoạn 6)' }) });
    await panel.waitFor();
    expect(page.url()).toBe(at(`${notice}#p6`));
    const words = await page.locator('#p6').innerText();
    const hash = createHash('sha256').update(words.trim().replace(/\s+/g, ' ')).digest('hex');
    const forms = await panel.locator('.cite-words').allInnerTexts();
    const code = hash.slice(0, 8);
    for (const form of forms) expect(form).toContain(`${at(`${notice}?v=${code}#p6`)}, `);
    for (const form of forms) expect(form).toContain(`sha256:${code}`);
    expect(forms[2]).toContain('sec. 1.1 (par. 6)');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => copied(page)).toBe(at(`${notice}?v=${code}#p6`));
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await link(page, 'p6').evaluate((one) => one === document.activeElement)).toBe(true);
    // Who follows the address is told that the words still stand there.
    await page.goto(at(`${notice}?v=${code}#p6`));
    await page.getByText(vi('cited.same')).waitFor();
    expect(opened.complaints).toEqual([]);
  });

  test.each([
    [
      'bib',
      /@techreport\{thong-bao-12-p6,[\s\S]*note = \{mục 1\.1 \(đoạn 6\); bản r2, sha256:\w{8}\}/,
    ],
    ['ris', /ID {2}- thong-bao-12-p6\r\n[\s\S]*Y2 {2}- \d{4}\/\d\d\/\d\d\/\r\n/],
    ['json', /"id": "thong-bao-12-p6"/],
  ])('makes its .%s file in the browser', async (ending, shape) => {
    await using opened = await visit(at(notice));
    const { page } = opened;
    await link(page, 'p6').click();
    const file = opens(page).locator(`[data-slot="${ending}"][download]`);
    const [download] = await Promise.all([page.waitForEvent('download'), file.click()]);
    expect(download.suggestedFilename()).toBe(`thong-bao-12-p6.${ending}`);
    expect(await textOf(await download.createReadStream())).toMatch(shape);
  });

  test('speaks English on English pages and cites the same address', async () => {
    await using opened = await visit(at(`/en${notice}`));
    const { page } = opened;
    await link(page, 'p6').click();
    await page
      .getByRole('dialog', { name: en('cite.part', { part: 'sec. 1.1 (par. 6)' }) })
      .waitFor();
    const to = await opens(page).locator('[data-slot="address"]').innerText();
    expect(to.replace(/\?v=\w{8}/, '')).toBe(at(`${notice}#p6`));
  });

  test('loads what fills it only when it opens', async () => {
    await using opened = await visit(at(notice));
    const { page, requests } = opened;
    await page.waitForLoadState('networkidle');
    expect(requests.filter((url) => url.includes('cite-panel'))).toEqual([]);
    await link(page, 'p6').click();
    await opens(page).waitFor();
    expect(requests.filter((url) => url.includes('cite-panel'))).not.toEqual([]);
  });
});

describe('a range of units', () => {
  const range = `${notice}?to=p7#p5`;
  const marked = (page: Page) =>
    page.locator('.in-range').evaluateAll((units) => units.map(({ id }) => id));

  test('is chosen in the panel, named in the address bar, marked and cited', async () => {
    await using opened = await visit(at(notice));
    const { page } = opened;
    await link(page, 'p5').click();
    await opens(page).getByLabel(vi('cite.to')).selectOption('p7');
    await expect.poll(() => marked(page)).toEqual(['p5', 'p6', 'p7']);
    expect(page.url()).toBe(at(range));
    const form = await opens(page).locator('[data-slot="official"]').innerText();
    expect(form).toMatch(/\/d\/thong-bao-12\/\?to=p7&v=\w{8}#p5, /);
    expect(opened.complaints).toEqual([]);
  });

  test('is marked and told on arrival, and left again', async () => {
    await using opened = await visit(at(range));
    const { page } = opened;
    await expect.poll(() => marked(page)).toEqual(['p5', 'p6', 'p7']);
    const said = page.getByRole('status').filter({ hasText: 'đoạn 5–7' });
    await said.waitFor({ state: 'attached' });
    await page.getByRole('button', { name: vi('cite.title'), exact: true }).click();
    await opens(page).getByText('đoạn 5–7').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: vi('cite.close'), exact: true }).click();
    expect(await marked(page)).toEqual([]);
    expect(page.url()).toBe(at(`${notice}#p5`));
  });

  test('is left by the address of another unit', async () => {
    await using opened = await visit(at(range));
    const { page } = opened;
    await expect.poll(() => marked(page)).toHaveLength(3);
    await link(page, 'p9').click();
    await opens(page).waitFor();
    expect(page.url()).toBe(at(`${notice}#p9`));
    expect(await marked(page)).toEqual([]);
  });

  test('is printed alone, with its citation', async () => {
    await using opened = await visit(at(range));
    const { page } = opened;
    await page.evaluate(() => {
      window.print = () => {};
    });
    await page.getByRole('button', { name: vi('cite.print') }).click();
    await page.locator('html[data-print="part"]').waitFor();
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    const units = await page
      .locator('.document .unit')
      .evaluateAll((all) => all.filter((one) => one.checkVisibility()).map(({ id }) => id));
    expect(units).toEqual(['p5', 'p6', 'p7']);
    expect(text).toMatch(/\/d\/thong-bao-12\/\?to=p7&v=\w{8}#p5, /);
    expect(text).not.toContain(vi('nav.data'));
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.locator('html[data-print]').count()).toBe(0);
  });

  test('leads to its first unit with script off', async () => {
    await using opened = await visit(at(range), { javaScriptEnabled: false });
    const bar = await opened.page.locator('#p5').evaluate((unit) => unit.matches(':target'));
    expect(bar).toBe(true);
  });
});

describe('selected words', () => {
  test('are cited by keyboard, and their address leads to them', async () => {
    await using opened = await visit(at(notice));
    const { page } = opened;
    await select(page, 'p6', 'đóng');
    await page.getByRole('button', { name: vi('cite.quote') }).waitFor();
    await page.keyboard.press('Alt+q');
    await opens(page).waitFor();
    const url = await opens(page).locator('[data-slot="address"]').innerText();
    expect(url.replace(/\?v=\w{8}/, '').startsWith(at(`${notice}#p6:~:text=`))).toBe(true);
    expect(decodeURIComponent(url)).toContain('đóng');
    const form = await opens(page).locator('[data-slot="academic"]').innerText();
    expect(form.startsWith('“đóng” – ')).toBe(true);
    expect(form).toContain('đóng');
    expect(form).not.toContain('%C4');
    expect(opened.complaints).toEqual([]);
  });

  test('that begin and end inside words are cited with the whole of these', async () => {
    await using opened = await visit(at(notice));
    const { page } = opened;
    await select(page, 'p1', 'Y BAN NHÂN DÂN XÃ ẤP Đ');
    await page.getByRole('button', { name: vi('cite.quote') }).waitFor();
    await page.keyboard.press('Alt+q');
    await opens(page).waitFor();
    const form = await opens(page).locator('[data-slot="academic"]').innerText();
    expect(form.startsWith('“ỦY BAN NHÂN DÂN XÃ ẤP ĐỖ” – ')).toBe(true);
  });

  test('are told of by a button', async () => {
    await using opened = await visit(at(notice));
    const { page } = opened;
    await select(page, 'p6', 'đóng');
    await page.getByRole('button', { name: vi('cite.quote') }).click();
    await opens(page).waitFor();
    expect(await opens(page).locator('[data-slot="address"]').innerText()).toContain(':~:text=');
  });

  test('that are not of the text are not cited', async () => {
    await using opened = await visit(at(notice));
    const { page } = opened;
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('.facts') as Element),
    );
    await page.waitForTimeout(400);
    expect(await page.getByRole('button', { name: vi('cite.quote') }).isVisible()).toBe(false);
  });
});

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

test.each(['light', 'dark'] as const)('axe finds nothing while citing, %s', async (colorScheme) => {
  await using opened = await visit(at(`${notice}?to=p7#p5`), {
    colorScheme,
    reducedMotion: 'reduce',
  });
  const { page } = opened;
  await page.evaluate(axe.source);
  const findings = () =>
    page.evaluate(async (values) => {
      const { axe: loaded } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await loaded.run(document, { runOnly: { type: 'tag', values } });
      return violations.map(
        ({ id, nodes }) => `${id} ${nodes.map(({ target }) => target).join(' ')}`,
      );
    }, wcag);
  await page.getByRole('button', { name: vi('cite.title'), exact: true }).waitFor();
  await page.locator('details.cite summary').click();
  const withBar = await findings();
  await page.getByRole('button', { name: vi('cite.title'), exact: true }).click();
  await opens(page).waitFor();
  expect({ withBar, withPanel: await findings() }).toEqual({ withBar: [], withPanel: [] });
});
