import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.ts';
import { attribute, type Page } from './page.ts';
import { resolveAddress } from './resolve.ts';
import { readSite, siteCases } from './site.ts';

const hasClass = (element: Element, name: string) =>
  (attribute(element, 'className') ?? '').split(' ').includes(name);
/** Of a difference in these classes the words are touched. */
const ofWords = ['substantive', 'moved', 'ocr'];

/** What a reading page says of variants: marks, lines at the side of passages, folds and boxes. */
const told = ({ elements }: Page) =>
  elements.filter(
    (one) =>
      ['variant', 'differs', 'variants'].some((name) => hasClass(one, name)) ||
      (one.tagName === 'input' && /^(variants|forms)$/.test(attribute(one, 'value') ?? '')),
  );
/** Differences to which a page leads, each as `/compare/a/b/#n3`, within the folds or anywhere. */
const leadsTo = (page: Page, base: string, within: readonly Element[] = page.elements) =>
  new Set(
    within
      .flatMap((one) => (one.tagName === 'a' ? (attribute(one, 'href') ?? '') : []))
      .filter((href) => /\/compare\/.*#n\d+$/.test(href))
      .map((href) => href.slice(base.length - 1)),
  );

const cases = siteCases.map(([name, testSite]) => ({ name, site: readSite(testSite) }));

describe.each(cases)('$name', ({ site }) => {
  const rows = site.files.has('/data/variants.csv')
    ? parseCsv(site.read('/data/variants.csv')).filter((row) => row['class'] !== 'border')
    : [];
  const reading = site.pages.filter(({ path }) => /^\/d\/[^/]+\/$/.test(path));
  const compared = new Set(
    site.pages.flatMap(({ path }) => /^\/compare\/([^/]+)\/([^/]+)\/$/.exec(path)?.slice(1) ?? []),
  );
  /** The differences of a pair, numbered as its page numbers them. */
  const pairs = Map.groupBy(rows, ({ base, witness }) => `/compare/${base}/${witness}/`);

  test('only documents that are compared speak of variants, and their head leads to each comparison', () => {
    for (const page of reading) {
      const id = page.path.slice('/d/'.length, -1);
      if (!compared.has(id)) expect(told(page)).toEqual([]);
      const due = site.pages
        .map(({ path }) => path)
        .filter((path) => new RegExp(`^/compare/(${id}/[^/]+|[^/]+/${id})/$`).test(path));
      const facts = page.elements.filter(
        (one) =>
          one.tagName === 'a' &&
          due.includes((attribute(one, 'href') ?? '').slice(site.base.length - 1)),
      );
      expect(facts.length).toBeGreaterThanOrEqual(due.length);
    }
  });

  test('what differs in words in a unit is told on the page of either witness, with a link to that very difference', () => {
    const missing = [...pairs].flatMap(([address, differences]) =>
      differences.flatMap((row, index) => {
        if (!ofWords.includes(row['class'] ?? '')) return [];
        // A passage that one side lacks may be told with the one before it.
        const isAlone = row['base_unit'] === '' || row['witness_unit'] === '';
        if (isAlone) return [];
        return ['base', 'witness'].flatMap((side) => {
          const page = site.page.get(`/d/${row[side]}/index.html`);
          const isTold = page && leadsTo(page, site.base).has(`${address}#n${index + 1}`);
          return isTold ? [] : [`${row[side]}: ${address}#n${index + 1}`];
        });
      }),
    );
    expect(missing).toEqual([]);
  });

  test('every link to a difference leads to one, and to one of the same document', () => {
    for (const page of reading) {
      const id = page.path.slice('/d/'.length, -1);
      for (const href of leadsTo(page, site.base)) {
        expect(href).toMatch(new RegExp(`^/compare/(${id}/[^/]+|[^/]+/${id})/#n\\d+$`));
        const target = resolveAddress(site, page, site.base + href.slice(1));
        expect(target.kind).toBe('file');
        const file = target.kind === 'file' ? target.file : '';
        expect(site.page.get(file)?.ids.has(href.slice(href.indexOf('#') + 1))).toBe(true);
      }
    }
  });

  test('a box counts the places that are marked', () => {
    for (const page of reading) {
      const count = (value: string) => {
        const label = page.elements.find(
          (one) =>
            one.tagName === 'label' &&
            one.children.some(
              (child) => child.type === 'element' && attribute(child, 'value') === value,
            ),
        );
        const [text] =
          label?.children.flatMap((child) =>
            child.type === 'element' && hasClass(child, 'count') ? child.children : [],
          ) ?? [];
        return text?.type === 'text' ? Number(text.value) : 0;
      };
      const marked = page.elements.filter(
        (one) => (hasClass(one, 'variant') && attribute(one, 'title')) || hasClass(one, 'differs'),
      );
      const forms = marked.filter((one) => hasClass(one, 'of-form')).length;
      expect([count('variants'), count('forms')]).toEqual([marked.length - forms, forms]);
    }
  });
});

test('some sites have variants and some documents have none', () => {
  const marked = cases.map(({ site }) => site.pages.filter((page) => told(page).length > 0).length);
  expect(marked.filter((count) => count > 0).length).toBeGreaterThan(1);
  expect(marked.some((count) => count === 0)).toBe(true);
});
