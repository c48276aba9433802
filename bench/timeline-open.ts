import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as after } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { contentType } from '../scripts/commands/content-types.ts';
import { type Moments, noteMoments, type Signs } from './timeline-ready.ts';

/** What a browser needs to have a page of a timeline ready, and what a reader then has. */
export interface Opened extends Moments {
  /** Milliseconds of processor time on the main thread until it is ready. */
  work: number;
  /** Milliseconds until it is ready where the processor is four times slower. */
  slow: number;
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

/** A page to open: its address, the folder that the server serves, and how to tell that it is ready. */
export interface PageToOpen extends Signs {
  url: string;
  folder: string;
}

const patience = 540_000;
/** The customary stand-in for a common telephone or an old computer. */
const slowness = 4;

/** Open a page in fresh contexts without caches: as it is, with a slow processor, and without script. */
export async function openTimeline(browser: Browser, page: PageToOpen): Promise<Opened> {
  return {
    ...(await openAsItIs(browser, page)),
    slow: await readyWhenSlow(browser, page),
    text: await textWithoutScript(browser, page.url),
  };
}

async function openAsItIs(browser: Browser, page: PageToOpen) {
  return inContext(browser, async (tab, session) => {
    const asked = new Set<string>();
    tab.on('request', (request) => asked.add(request.url()));
    // Time of the processor, which other work on the machine does not lengthen as it does the moments.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const ready = await openUntilReady(tab, session, page);
    const work = await metricOf(session, 'TaskDuration');
    const seen = await momentIn(session, 'seen');
    const told = await momentIn(session, 'told');
    return {
      ...{ ready, told, seen, work: work * 1000 },
      ...(await tab.evaluate(countElements)),
      heap: await metricOf(session, 'JSHeapUsedSize'),
      bytes: weightOf([...asked], page),
    };
  });
}

async function readyWhenSlow(browser: Browser, page: PageToOpen): Promise<number> {
  return inContext(browser, async (tab, session) => {
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    return openUntilReady(tab, session, page);
  });
}

async function inContext<T>(
  browser: Browser,
  work: (tab: Page, session: CDPSession) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  try {
    const tab = await context.newPage();
    tab.setDefaultTimeout(patience);
    return await work(tab, await context.newCDPSession(tab));
  } finally {
    await context.close();
  }
}

async function openUntilReady(
  tab: Page,
  session: CDPSession,
  { url, marks, isTelling }: PageToOpen,
): Promise<number> {
  await tab.addInitScript(noteMoments, { marks, isTelling });
  await tab.goto(url, { timeout: patience, waitUntil: 'commit' });
  return momentIn(session, 'ready');
}

/** Wait for a moment of a page. Playwright would run a program of its own in the page while it loads, which costs more than some pages do; and it would ask at every frame. */
async function momentIn(session: CDPSession, moment: keyof Moments): Promise<number> {
  const asked = session.send('Runtime.evaluate', {
    expression: `moments.${moment}`,
    awaitPromise: true,
    returnByValue: true,
  });
  const answer = await Promise.race([asked, after(patience, undefined, { ref: false })]);
  const noted: unknown = answer?.result.value;
  if (typeof noted !== 'number') throw new Error(`A page was never ${moment}.`);
  return noted;
}

async function metricOf(session: CDPSession, name: string): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
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
