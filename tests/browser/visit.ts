import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject } from 'vitest';

let connection: Promise<Browser> | undefined;

/** A page in a fresh browser profile. */
export interface Visit extends AsyncDisposable {
  page: Page;
  /** Console messages, uncaught errors, failed requests and requests to another host, in order. */
  complaints: string[];
  /** Every request so far, as an address. */
  requests: string[];
}

/** Address of a page of a test site: `address('root', '/d/x/')`. */
export function address(site: string, path: string): string {
  const home = inject('addresses')[site];
  if (home === undefined) throw new Error(`No test site is called ${site}`);
  return home + path.replace(/^\//, '');
}

/** Open a page as somebody would who was never here before. Use it with `await using`. */
export async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  connection ??= chromium.connect(inject('browser'));
  const browser = await connection;
  // Without a service worker, unless asked for: pages are then what the server gives.
  const context = await browser.newContext({
    ...{ locale: 'vi-VN', serviceWorkers: 'block' },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  const home = new URL(url).origin;
  page.on('console', (message) => {
    const isBlocked = message.text().startsWith('Service Worker registration blocked');
    if (!isBlocked) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    requests.push(request.url());
    const { origin, protocol } = new URL(request.url());
    if (origin !== home && /^(https?|wss?):$/.test(protocol)) {
      complaints.push(`request to another host: ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400 && response.url() !== url) {
      complaints.push(`${response.status()}: ${response.url()}`);
    }
  });
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints, requests, [Symbol.asyncDispose]: () => context.close() };
}
