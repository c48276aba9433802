import { gzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { attribute, type Page, textOf } from './page.ts';
import { readSite, siteCases } from './site.ts';
import { readUnits } from './units.ts';

const hasClass = (element: Element, name: string) =>
  (attribute(element, 'className') ?? '').split(' ').includes(name);
/** What the page adds to the words of a text: explanations, links, numbers. */
const isOurs = (element: Element) =>
  ['visually-hidden', 'to', 'app-number', 'cell-name'].some((name) => hasClass(element, name));

/** Elements of some names inside another. */
const within = (element: Element, names: string[]): Element[] =>
  element.children.flatMap((one) =>
    one.type === 'element'
      ? [...(names.includes(one.tagName) ? [one] : []), ...within(one, names)]
      : [],
  );

/** Words of each unit in the table, by its anchor: `a.p6`. */
const cellsOf = ({ elements }: Page) =>
  new Map(
    elements
      .filter((one) => one.tagName === 'p' && /^[ab]\./.test(attribute(one, 'id') ?? ''))
      .map((one) => [attribute(one, 'id') ?? '', textOf(one, isOurs)]),
  );

const cases = siteCases.map(([name, testSite]) => ({ name, site: readSite(testSite) }));
const comparing = cases
  .map(({ name, site }) => ({
    name,
    site,
    pages: site.pages.flatMap((page) => {
      const [, base = '', witness = ''] =
        /^\/(?:\w\w\/)?compare\/([^/]+)\/([^/]+)\/$/.exec(page.path) ?? [];
      return base === '' ? [] : [{ ...page, base, witness }];
    }),
  }))
  .filter(({ pages }) => pages.length > 0);

test('some of the sites compare documents', () => {
  expect(comparing.length).toBeGreaterThan(2);
});

test('the archive compares texts that share words, folds what only one has, and leads there from the list of reuse', () => {
  const [archive] = comparing.filter(({ name }) => name === 'content at /');
  const page = archive?.pages.find(
    ({ path, witness }) => path.startsWith('/compare/') && witness === 'kl-296-tu',
  );
  expect(page?.elements.some((one) => hasClass(one, 'gap'))).toBe(true);
  expect(page?.elements.some((one) => hasClass(one, 'reading-text'))).toBe(false);
  const list = archive?.site.page.get('/reuse/index.html');
  expect(list?.elements.some((one) => attribute(one, 'href') === page?.path)).toBe(true);
});

describe.each(comparing)('$name', ({ site, pages }) => {
  const units = readUnits(site);
  // Where paragraphs are parted otherwise nothing differs in words.
  const variants = parseCsv(site.read('/data/variants.csv')).filter(
    (row) => row['class'] !== 'border',
  );

  test('the table holds every unit of both documents once, in the very words', () => {
    for (const page of pages) {
      const due = [page.base, page.witness].flatMap((id, side) =>
        units
          .filter(({ document }) => document === id)
          .map(({ unit, text }) => [`${'ab'[side]}.${unit}`, text] as const),
      );
      const cells = cellsOf(page);
      expect(Object.fromEntries(cells)).toEqual(Object.fromEntries(due));
      const places = page.elements.filter((one) => cells.has(attribute(one, 'id') ?? ''));
      expect(places).toHaveLength(due.length);
    }
  });

  test('the text to read is the base, unit by unit', () => {
    for (const page of pages) {
      const [text] = page.elements.filter((one) => hasClass(one, 'reading-text'));
      // Witnesses of a work have one; texts that only share words are not read as one.
      if (!text && page.elements.some((one) => hasClass(one, 'gap'))) continue;
      const paragraphs = text?.children.flatMap((one) =>
        one.type === 'element' ? [textOf(one, isOurs)] : [],
      );
      const due = units.filter(({ document }) => document === page.base);
      expect(paragraphs).toEqual(due.map((unit) => unit.text));
    }
  });

  test('what is marked, listed and drawn is what the file of variants holds', () => {
    for (const page of pages) {
      const rows = variants.filter(
        ({ base, witness }) => base === page.base && witness === page.witness,
      );
      // A pair that only the settings name is in no file.
      if (rows.length === 0) continue;
      const readings = (tag: string) =>
        page.elements
          .filter(({ tagName }) => tagName === tag)
          .map((one) => [attribute(one, 'className')?.slice(2), textOf(one, isOurs)].join(' '))
          .sort();
      const due = (side: 'base_reading' | 'witness_reading') =>
        rows
          .filter((row) => row[side] !== '')
          .map((row) => `${row['class']} ${row[side]}`)
          .sort();
      expect(readings('del')).toEqual(due('base_reading'));
      expect(readings('ins')).toEqual(due('witness_reading'));
      const entries = page.elements.filter(
        (one) => one.tagName === 'li' && /^n\d+$/.test(attribute(one, 'id') ?? ''),
      );
      expect(entries.map((one) => attribute(one, 'className')?.slice(2))).toEqual(
        rows.map((row) => row['class']),
      );
      const ticks = page.elements.filter((one) => hasClass(one, 'tick'));
      const moves = rows.filter((row) => row['class'] === 'moved').length;
      expect(ticks).toHaveLength(rows.length + moves);
    }
  });

  test('of two texts that share words nothing is marked as changed where the other has no passage', () => {
    for (const page of pages) {
      const folds = page.elements.filter((one) => hasClass(one, 'gap-words'));
      const marks = folds.flatMap((fold) => within(fold, ['del', 'ins']));
      expect(marks.map((one) => attribute(one, 'className'))).toEqual(marks.map(() => 'c-alone'));
      const ids = page.elements.flatMap((one) => attribute(one, 'id') ?? []);
      expect(ids.length).toBe(new Set(ids).size);
    }
  });

  test('each pair stands under one address only, and the work leads to it', () => {
    const seen = pages
      .filter(({ path }) => path.startsWith('/compare/'))
      .map(({ base, witness }) => [base, witness].sort().join(' '));
    expect(new Set(seen).size).toBe(seen.length);
    for (const { base, witness, work } of variants) {
      const page = site.page.get(`/works/${work}/index.html`);
      const path = `${site.base}compare/${base}/${witness}/`;
      expect(page?.elements.some((one) => attribute(one, 'href') === path)).toBe(true);
    }
  });

  test('the table of a work names its witnesses, and its tokens are their texts', () => {
    for (const work of new Set(variants.map((row) => row['work']))) {
      const { witnesses, table } = JSON.parse(site.read(`/data/collation/${work}.json`)) as {
        witnesses: string[];
        table: { t: string; unit: string }[][][];
      };
      const texts = witnesses.map((document, index) => {
        const byUnit = Map.groupBy(
          table.flatMap((cells) => cells[index] ?? []),
          ({ unit }) => unit,
        );
        return [...byUnit].map(
          ([unit, tokens]) => `${document} ${unit} ${tokens.map(({ t }) => t).join('')}`,
        );
      });
      const due = units
        .filter(({ document }) => witnesses.includes(document))
        .map(({ document, unit, text }) => `${document} ${unit} ${text}`);
      expect(texts.flat().sort()).toEqual(due.sort());
    }
  });

  test('a page of two short texts is light', () => {
    for (const { html } of pages) expect(gzipSync(html).length).toBeLessThan(30_000);
  });
});
