import { describe, expect, test } from 'vitest';
import { interfaceLanguages, words } from '../../src/i18n/words.ts';
import { attribute, type Page, textOf } from './page.ts';
import { readSite, siteCases } from './site.ts';
import { readUnits } from './units.ts';

interface Place {
  document: string;
  unit: string;
  start: number;
  end_unit?: string;
  end: number;
}
interface Passage {
  from: Place;
  to: Place;
  directed: boolean;
  words: number;
  similarity: number;
  text: string;
}

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const file = '/data/reuse.jsonl';
  const lines = site.files.has(file) ? site.read(file).split('\n').filter(Boolean) : [];
  const passages = lines.map((line) => JSON.parse(line) as Passage);
  const unitOf = new Map(readUnits(site).map((unit) => [`${unit.document} ${unit.unit}`, unit]));
  const pageOf = (id: string) => site.page.get(`/d/${id}/index.html`) as Page;
  const linksTo = (page: Page, path: string) =>
    page.elements.some(
      (element) => element.tagName === 'a' && attribute(element, 'href') === site.base + path,
    );
  const reusePages = site.pages.filter(({ path }) => /^\/(\w\w\/)?reuse\/$/.test(path));

  test('the words of every passage stand where it says', () => {
    const wrong = passages.filter(({ from, text }) => {
      const unit = Array.from(unitOf.get(`${from.document} ${from.unit}`)?.text ?? '');
      const words = unit.slice(from.start, from.end_unit === undefined ? from.end : undefined);
      return words.length === 0 || !text.startsWith(words.join(''));
    });
    expect(wrong).toEqual([]);
  });

  test('every passage is told on both sides, with a link to the other', () => {
    const missing = passages.flatMap(({ from, to }) =>
      [
        [from, to],
        [to, from],
      ].flatMap(([here, there]) => {
        if (!here || !there) return [];
        const folds = pageOf(here.document).elements.filter(
          (element) => element.tagName === 'details' && attribute(element, 'className') === 'also',
        );
        const href = `${site.base}d/${there.document}/#${there.unit}`;
        const isTold = folds.some((fold) => hasLink(fold, href));
        return isTold ? [] : [`${here.document} ${here.unit} → ${href}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  test('every document that shares words says so and leads to the page of reuse; no other does', () => {
    const sharing = new Set(passages.flatMap(({ from, to }) => [from.document, to.document]));
    const pages = site.pages.filter(({ path }) => /^\/d\/[^/]+\/$/.test(path));
    expect(
      pages.filter(({ ids }) => ids.has('reuse-title')).map(({ path }) => path.slice(3, -1)),
    ).toEqual([...sharing].sort());
  });

  test('pages lead to the page of reuse when there is any, and only then', () => {
    const home = site.page.get('/index.html') as Page;
    expect(linksTo(home, 'reuse/')).toBe(passages.length > 0);
    expect(linksTo(site.page.get('/documents/index.html') as Page, 'reuse/')).toBe(
      passages.length > 0,
    );
  });

  test('the page of reuse has every place of the passages, or says that there is none', () => {
    expect(reusePages).toHaveLength(site.languages.length);
    for (const page of reusePages) {
      const language = site.languages.find((one) => page.path.startsWith(`/${one}/`));
      const [first = ''] = site.languages;
      const t = words(language ?? first);
      const text = page.elements.map((element) => textOf(element)).join(' ');
      expect(interfaceLanguages).toContain(language ?? first);
      expect(text.includes(t('reuse.none'))).toBe(passages.length === 0);
      const prefix = language ? `${language}/` : '';
      const absent = passages
        .flatMap(({ from, to }) => [from, to])
        .filter(({ document, unit }) => !linksTo(page, `${prefix}d/${document}/#${unit}`));
      expect(absent).toEqual([]);
    }
  });
});

test('the archive shows reuse at all', () => {
  const counts = siteCases.map(([, site]) => readSite(site).read('/data/reuse.jsonl').length);
  expect(counts.some((length) => length > 0)).toBe(true);
  expect(counts.some((length) => length === 0)).toBe(true);
});

function hasLink(element: Page['elements'][number], href: string): boolean {
  return element.children.some(
    (child) =>
      child.type === 'element' &&
      ((child.tagName === 'a' && attribute(child, 'href') === href) || hasLink(child, href)),
  );
}
