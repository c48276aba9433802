import { text } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { collator } from '../../src/text/sort.ts';
import { parseCsv } from '../site/csv.ts';
import { readUnits } from '../site/units.ts';
import { readArchive } from './archive.ts';
import { address, visit } from './visit.ts';
import { vi } from './words.ts';

/** Every place in the units where a pattern stands: `document#unit`. */
const scanned = (pattern: RegExp) =>
  readUnits(readArchive()).flatMap(({ document, unit, text }) =>
    [...text.matchAll(pattern)].map(() => `${document}#${unit}`),
  );

interface Line {
  place: string;
  /** What the document is called. */
  name: string;
  left: string;
  key: string;
  right: string;
}

/** The lines that are shown, as soon as there are any. */
async function lines(page: Page): Promise<Line[]> {
  await page.locator('.kwic li').first().waitFor();
  return page.locator('.kwic li').evaluateAll((items) =>
    items.map((item) => {
      const text = (part: string) => item.querySelector(`.kwic-${part}`)?.textContent ?? '';
      const { pathname = '', hash = '' } = item.querySelector('a') ?? {};
      const place = `${pathname.split('/').at(-2)}${hash}`;
      return {
        place,
        name: text('document'),
        left: text('left'),
        key: text('key'),
        right: text('right'),
      };
    }),
  );
}

const firstWord = (text: string) => /[\p{L}\p{M}]+|\p{N}+/u.exec(text)?.[0].toLowerCase() ?? '';
/** Expect in a while: a busy machine takes its time. */
const soon = <T>(ask: () => T) => expect.poll(ask, { timeout: 20_000 });

const open = (query: string) =>
  visit(address('root', `/concordance/?${new URLSearchParams(query)}`));

test('every occurrence is a line; sorting, exporting and going back keep them all', async () => {
  await using opened = await open('q=dịch');
  const { page } = opened;
  const expected = scanned(/(?<![\p{L}\p{M}])dịch(?![\p{L}\p{M}])/giu).sort();
  expect(expected.length).toBeGreaterThan(50);
  const found = await lines(page);
  expect(found.map(({ place }) => place).sort()).toEqual(expected);
  expect(await page.getByRole('status').first().innerText()).toContain(
    new Intl.NumberFormat('vi').format(expected.length),
  );
  // Each document has a name of its own, also where two have one number.
  const named = new Set(found.map(({ place, name }) => `${place.split('#')[0]} ${name}`));
  const names = new Set(found.map(({ name }) => name));
  expect([names.size, names.has('')]).toEqual([named.size, false]);
  const sort = page.getByRole('combobox', { name: vi('concordance.sort'), exact: true });
  await sort.selectOption('r1');
  await soon(async () => new URL(page.url()).searchParams.get('sort')).toBe('r1');
  const sorted = await lines(page);
  const after = sorted.map(({ right }) => firstWord(right));
  expect(after).toEqual(after.toSorted(collator('vi')));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: vi('concordance.csv') }).press('Enter'),
  ]);
  const rows = parseCsv(await text(await download.createReadStream()));
  expect(rows.map(({ document, unit }) => `${document}#${unit}`)).toEqual(
    sorted.map(({ place }) => place),
  );
  expect(rows.map(({ right }) => right)).toEqual(sorted.map(({ right }) => right.trim()));
  await page.goBack();
  await soon(() => lines(page)).toEqual(found);
  expect(opened.complaints).toEqual([]);
});

test('a line opens its unit with the words marked', async () => {
  await using opened = await open('q=chống dịch&group=document&sort=l1');
  const { page } = opened;
  const [first] = await lines(page);
  await page.locator('.kwic li a').first().press('Enter');
  const unit = page.locator(`#${first?.place.split('#')[1]}`);
  await unit.locator('mark').first().waitFor();
  expect((await unit.locator('mark').first().innerText()).toLowerCase()).toMatch(/chống,? dịch/);
  expect(opened.complaints).toEqual([]);
});

test('a piece of the index that is missing is told of, with ways on, and the next try may do', async () => {
  await using opened = await visit(address('root', '/concordance/'));
  const { page } = opened;
  await page.route('**/*.pf_fragment*', (route) => route.abort());
  const box = page.getByRole('main').getByRole('searchbox');
  await box.fill('dịch');
  await box.press('Enter');
  const alert = page.getByRole('alert');
  await alert.getByRole('link', { name: vi('concordance.words') }).waitFor();
  await page.unroute('**/*.pf_fragment*');
  await box.press('Enter');
  expect((await lines(page)).length).toBeGreaterThan(50);
  expect(await alert.isVisible()).toBe(false);
});
