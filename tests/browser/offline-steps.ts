import { expect } from 'vitest';

/** A page of a browser on a copy that stands in a folder. */
export interface DiskPage {
  /** Open a file of the copy: `search/index.html?q=a`. */
  open(path: string): Promise<void>;
  /** The value of an expression in the page. */
  ask(expression: string): Promise<unknown>;
  complaints: string[];
}

/** Expect in a while: on a busy machine a page may take its time, or give way to the next one. */
const soon = <T>(ask: () => Promise<T>) =>
  expect.poll(() => ask().catch(() => undefined), { timeout: 20_000 });

const results = `[...document.querySelectorAll('main .search-results h3 a')]`;
const marks = `[...new Set([...document.querySelectorAll('main mark')].map((mark) => mark.textContent))]`;
const path = `decodeURIComponent(location.pathname).split('/lưu trữ #1/')[1]`;
const theme = `document.documentElement.dataset.theme ?? ''`;

/** What a reader does in a copy. Each step expects what it leads to. */
const steps: Record<string, (page: DiskPage) => Promise<void>> = {
  'a search from the first page finds words typed without marks, and opens at the unit with them marked':
    async (page) => {
      await page.open('index.html');
      await page.ask(`(() => {
        const form = document.querySelector('form[role=search]');
        form.elements.q.value = 'cau ben da';
        form.requestSubmit();
      })()`);
      await soon(() => page.ask(path)).toBe('search/index.html');
      await soon(() => page.ask(`${results}.length`)).toBe(3);
      const found = (await page.ask(marks)) as string[];
      expect(found).toContain('cầu Bến Đá');
      for (const words of found) expect(words).toMatch(/^cầu bến đá$|^cau-ben-da$/i);
      const href = String(await page.ask(`${results}[0].href`));
      expect(decodeURIComponent(href)).toMatch(/\/lưu trữ #1\/d\/[\w-]+\/index\.html\?q=.*#\w+$/);
      await page.ask(`void ${results}[0].click()`);
      await soon(() => page.ask(path)).toMatch(/^d\/[\w-]+\/index\.html$/);
      await soon(() => page.ask(`document.querySelectorAll(':target mark').length`)).not.toBe(0);
    },
  'marks that were typed count': async (page) => {
    await page.open('search/index.html?q=c%E1%BA%A7u');
    await soon(() => page.ask(`${results}.length`)).toBe(3);
    expect(await page.ask(marks)).toEqual(expect.not.arrayContaining(['cấu', 'câu']));
  },
  'a word that occurs nowhere is named': async (page) => {
    await page.open('search/index.html?q=zzzz');
    await soon(() => page.ask(`document.querySelector('.search-missing').textContent`)).toMatch(
      /zzzz/,
    );
    expect(await page.ask(`${results}.length`)).toBe(0);
  },
  'the concordance shows a word in its lines': async (page) => {
    await page.open('concordance/index.html?q=c%E1%BA%A7u');
    const keys = `[...new Set([...document.querySelectorAll('.kwic .kwic-key')].map((key) => key.textContent.trim().toLowerCase()))]`;
    await soon(() => page.ask(keys)).toEqual(['cầu']);
  },
  'another language keeps the page': async (page) => {
    await page.open('d/thong-bao-12/index.html');
    await page.ask(`void document.querySelector('a[hreflang=en]').click()`);
    await soon(() => page.ask(path)).toBe('en/d/thong-bao-12/index.html');
  },
  'a theme that was chosen is kept from page to page': async (page) => {
    await page.open('index.html');
    await page.ask(`(() => {
      const choice = document.querySelector('theme-choice select');
      choice.value = 'dark';
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    for (const next of ['timeline/', 'documents/']) {
      await page.ask(
        `void document.querySelector('.site-nav a[href$="${next}index.html"]').click()`,
      );
      await soon(() => page.ask(path)).toBe(`${next}index.html`);
      await soon(() => page.ask(theme)).toBe('dark');
    }
  },
  'the timeline narrows, and says so in the address': async (page) => {
    await page.open('timeline/index.html');
    const shown = `[...document.querySelectorAll('.event')].filter((line) => line.checkVisibility()).length`;
    const all = Number(await page.ask(shown));
    await page.ask(`(() => {
      const choice = document.querySelector('.tl-filters select');
      choice.selectedIndex = 1;
      choice.dispatchEvent(new Event('input', { bubbles: true }));
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    await soon(() => page.ask('location.search')).toMatch(/^\?./);
    await soon(() => page.ask(`${shown} < ${all} && ${shown} > 0`)).toBe(true);
  },
  'a citation of a unit opens with its style': async (page) => {
    await page.open('d/thong-bao-12/index.html');
    await page.ask(`void document.querySelector('.unit a.address').click()`);
    const position = `getComputedStyle(document.querySelector('.cite-panel:popover-open')).position`;
    await soon(() => page.ask(position)).toBe('fixed');
  },
};

/** Do all that a reader does in a copy, the same in every browser. */
export async function doEverything(page: DiskPage): Promise<void> {
  for (const [what, step] of Object.entries(steps)) {
    await step(page).catch((cause: Error) => {
      throw new Error(`${what}: ${cause.message}`, { cause });
    });
  }
}
