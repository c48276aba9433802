import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { attribute, findElement, type Page, textOf } from './page.ts';
import { type BuiltSite, readSite, siteCases } from './site.ts';
import { readUnits } from './units.ts';

const pagesOf = ({ pages }: BuiltSite, path: RegExp) =>
  pages.filter((page) => path.test(page.path));

/** A word of letters, a number, or one letter of Chinese or Japanese. */
const aWord =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]\p{M}*|[[\p{L}\p{M}]--[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]]+|\p{N}+/gv;

/** The rows of the word tables of a page: the word, where it leads, and the figures beside it as numbers. */
function rowsOf(page: Page, language: string) {
  const figures = new Intl.NumberFormat(language).formatToParts(1234.5);
  const group = figures.find(({ type }) => type === 'group')?.value ?? ',';
  return page.elements
    .filter((element) => element.tagName === 'tr')
    .flatMap((row) => {
      const cells = row.children.filter((cell) => cell.type === 'element');
      const [head, ...rest] = cells;
      if (head?.properties['scope'] !== 'row') return [];
      const link = head.children.find((child) => child.type === 'element');
      const numbers = rest.map((cell) => textOf(cell).trim().replaceAll(group, ''));
      return [{ word: textOf(head).trim(), href: link && attribute(link, 'href'), numbers }];
    });
}

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const published = site.files.has('/data/words.csv') ? site.read('/data/words.csv') : '';
  const words = parseCsv(published);

  test('stands in every language, with the lists that need no script', () => {
    for (const path of ['', 'words/', 'keyness/']) {
      const found = pagesOf(site, new RegExp(`^/(\\w\\w/)?concordance/${path}$`));
      expect(found).toHaveLength(site.languages.length);
    }
    for (const page of pagesOf(site, /\/concordance\/$/)) {
      const scriptless = findElement(page, 'noscript');
      expect(scriptless && textOf(scriptless)).toMatch(/\w/);
      expect(page.html).toContain('concordance/words/');
    }
  });

  test('the word list counts what a plain scan of the units counts', () => {
    const text = readUnits(site)
      .map((unit) => unit.text)
      .join('\n');
    // A word that is nothing but bare letters or digits is found without knowing the language.
    const plain = words.filter(
      ({ word, length }) => length === '1' && /^(?:[a-z]+|\d+)$/i.test(word ?? ''),
    );
    expect(plain.length).toBeGreaterThan(0);
    const letters = text.match(aWord) ?? [];
    const counts = new Map<string, number>();
    for (const one of letters) {
      const key = one.normalize('NFC').toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    // i and y may be one word: then the list counts both.
    const wrong = plain.filter(
      ({ word = '', count }) =>
        !/[iy]$/i.test(word) && counts.get(word.toLowerCase()) !== Number(count),
    );
    expect(wrong).toEqual([]);
    const all = words.filter(({ length }) => length === '1');
    expect(all.reduce((sum, { count }) => sum + Number(count), 0)).toBe(letters.length);
  });

  test('the page of words is the beginning of the file, and each word leads to its lines', () => {
    for (const page of pagesOf(site, /\/concordance\/words\/$/)) {
      const language = String(findElement(page, 'html')?.properties['lang']);
      const rows = rowsOf(page, language);
      expect(rows.length).toBeGreaterThan(0);
      for (const { word, href = '', numbers } of rows) {
        const row = words.find((one) => one['word'] === word);
        expect([numbers[0], numbers[2]]).toEqual([row?.['count'], row?.['documents']]);
        const { pathname, searchParams } = new URL(href, 'https://x.test');
        expect(pathname).toMatch(/\/concordance\/$/);
        expect(searchParams.get('q')).toBe(word);
      }
    }
  });

  test('keyness is told of every document, with figures of the file', () => {
    const keyness = parseCsv(site.read('/data/keyness.csv'));
    const documents = parseCsv(site.read('/data/documents.csv')).map(({ id }) => id);
    const pages = pagesOf(site, /\/concordance\/keyness\/(\d+\/)?$/);
    const told = new Set(pages.flatMap(({ ids }) => [...ids].filter((id) => id.startsWith('k-'))));
    const works = new Set(keyness.map(({ document }) => document));
    for (const id of documents) if (works.has(id ?? '')) expect(told).toContain(`k-${id}`);
    for (const { count, size, rest_count, rest_size, g2, expected } of keyness) {
      const [a, c, b, d] = [count, size, rest_count, rest_size].map(Number) as [
        ...[number, number, number, number],
      ];
      const [one, other] = [(c * (a + b)) / (c + d), (d * (a + b)) / (c + d)];
      const term = (seen: number, due: number) => (seen === 0 ? 0 : seen * Math.log(seen / due));
      expect(Number(g2)).toBeCloseTo(2 * (term(a, one) + term(b, other)), 1);
      expect(Number(expected)).toBeCloseTo(one, 1);
      expect(Number(g2)).toBeGreaterThanOrEqual(6.6);
    }
  });
});
