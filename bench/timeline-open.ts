import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { contentType } from '../scripts/commands/content-types.ts';

/** What a browser needs to have a page of a timeline ready, and what a reader then has. */
export interface Opened {
  /** Milliseconds from the start of the navigation until the page is loaded, or the library says that it is done. */
  ready: number;
  /** The same until the second frame after that: what was drawn is on the screen, and the page answers. */
  seen: number;
  /** Milliseconds of processor time on the main thread until it is seen. */
  work: number;
  /** Elements of the page. */
  nodes: number;
  /** Bytes of the heap of its program. */
  heap: number;
  /** Elements that the keyboard reaches. */
  focusable: number;
  /** Characters that are there to read where no script runs. */
  text: number;
  /** Bytes of all its files, those of text compressed. */
  bytes: number;
}

/** A page to open: its address, and the folder that the server serves. */
export interface PageToOpen {
  url: string;
  folder: string;
  /** The page itself says when it is ready, by `tellReady()`; else it is once it has loaded. */
  isTelling: boolean;
}

const patience = 540_000;

/** Open a page once, in a fresh context without caches. */
export async function openTimeline(browser: Browser, page: PageToOpen): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(patience);
    const asked = new Set<string>();
    tab.on('request', (request) => asked.add(request.url()));
    const session = await context.newCDPSession(tab);
    // Time of the processor, which other work on the machine does not lengthen as it does `ready`.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await tab.addInitScript(tellWhenSeen, page.isTelling);
    await tab.goto(page.url, { timeout: patience, waitUntil: 'commit' });
    await tab.waitForFunction(() => 'seen' in window, undefined, { timeout: patience });
    const { ready, seen } = await tab.evaluate(() => {
      const { ready, seen } = window as unknown as { ready: number; seen: number };
      return { ready, seen };
    });
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
    const { nodes, focusable } = await tab.evaluate(countElements);
    return {
      ...{ ready, seen },
      work: metric('TaskDuration') * 1000,
      ...{ nodes, focusable },
      heap: metric('JSHeapUsedSize'),
      text: await textWithoutScript(browser, page.url),
      bytes: weightOf([...asked], page),
    };
  } finally {
    await context.close();
  }
}

/** Runs in the page before all else. */
function tellWhenSeen(isTelling: boolean) {
  const tellReady = () => {
    Object.assign(window, { ready: performance.now() });
    requestAnimationFrame(() =>
      requestAnimationFrame(() => Object.assign(window, { seen: performance.now() })),
    );
  };
  Object.assign(window, { tellReady });
  if (!isTelling) addEventListener('load', tellReady);
}

/** Runs in the page. */
function countElements() {
  const all = [...document.querySelectorAll<HTMLElement | SVGElement>('*')];
  const native = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const focusable = all.filter(
    (one) => one.matches(native) && one.tabIndex >= 0 && one.checkVisibility(),
  );
  return { nodes: all.length, focusable: focusable.length };
}

async function textWithoutScript(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const tab = await context.newPage();
    await tab.goto(url, { timeout: patience });
    const text = await tab.evaluate(() => {
      const body = document.body.cloneNode(true) as HTMLElement;
      for (const one of body.querySelectorAll('script, style')) one.remove();
      return body.textContent ?? '';
    });
    return text.replace(/\s+/g, ' ').trim().length;
  } finally {
    await context.close();
  }
}

function weightOf(urls: readonly string[], { url, folder }: PageToOpen): number {
  const { origin } = new URL(url);
  return urls.reduce((sum, one) => {
    if (!one.startsWith(origin)) return sum;
    const path = decodeURIComponent(new URL(one).pathname);
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const bytes = readFileSync(file);
    const isText = /^(text|application\/(json|xml))|svg/.test(contentType(file));
    return sum + (isText ? gzipSync(bytes).length : bytes.length);
  }, 0);
}
