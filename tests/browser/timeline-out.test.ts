import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { csvRecords } from '../../src/text/csv-records.ts';
import { readArchive } from './archive.ts';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

const home = readArchive().read('/timeline/index.html');
const [, kind = ''] = /<select name="kind">.*?<option value="([^"]+)"/s.exec(home) ?? [];
if (kind === '') throw new Error('The archive has events of one kind only');

/** The file that a button saves: its name and its bytes. */
async function saved(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  const name = download.suggestedFilename();
  const said = vi('timeline.out.saved').replace('%s', name);
  await page.locator('.tl-out').getByText(said).waitFor();
  const parts: Buffer[] = await (await download.createReadStream()).toArray();
  return { name, bytes: Buffer.concat(parts) };
}

test('what filters and window leave is saved as a table, a picture and an image', async () => {
  const narrowed = address('root', `/timeline/?from=2020-03&to=2021-02&kind=${kind}`);
  await using opened = await visit(narrowed, { colorScheme: 'dark', acceptDownloads: true });
  const { page, complaints } = opened;
  await page.locator('.event[hidden]').first().waitFor({ state: 'attached' });
  const ids = await page
    .locator('.event[data-kind]:not([hidden])')
    .evaluateAll((events) => events.map(({ id }) => id.replace(/^e-/, '')));

  const table = await saved(page, 'CSV');
  const [header, ...rows] = csvRecords(table.bytes.toString());
  expect(table.name).toBe('timeline-2020-03-2021-02.csv');
  expect(header?.cells.slice(0, 2)).toEqual(['id', 'title']);
  expect(rows.map(({ cells }) => cells[0])).toEqual(ids);

  const picture = (await saved(page, 'SVG')).bytes.toString();
  const read = await page.evaluate((text) => {
    const file = new DOMParser().parseFromString(text, 'image/svg+xml');
    const texts = [...file.querySelectorAll('text')].map(({ textContent }) => textContent);
    const marks = file.querySelectorAll('a:not([opacity]) > title').length;
    const fault = file.querySelector('parsererror')?.textContent;
    return { texts, marks, fault, ground: file.querySelector('rect')?.getAttribute('fill') };
  }, picture);
  expect(read.fault).toBeUndefined();
  expect(read.marks).toBeGreaterThanOrEqual(ids.length);
  expect(read.texts.slice(-1)).toEqual([page.url()]);
  // Light, though the reader has it dark, and the page is dark again.
  expect(read.ground).toMatch(/^#f/);
  expect(await page.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  expect(await page.locator('.tl > .tl-frame use + g').count()).toBe(0);

  const image = (await saved(page, 'PNG')).bytes;
  expect(image.subarray(1, 4).toString()).toBe('PNG');
  expect(image.readUInt32BE(16)).toBeGreaterThan(2000);
  expect(complaints).toEqual([]);
});

test('without script the files of all events are a link away', async () => {
  await using opened = await visit(address('root', '/timeline/'), { javaScriptEnabled: false });
  const ways = opened.page.locator('.tl-out');
  expect(await ways.getByRole('button').count()).toBe(0);
  expect(await ways.getByRole('link').allInnerTexts()).toEqual([
    ...['CSV', 'JSON', 'iCalendar', 'TimelineJS'],
  ]);
});
