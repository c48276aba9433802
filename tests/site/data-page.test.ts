import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { fileSize } from '../../src/render/data/file-size.ts';
import { gap } from '../../src/render/data/sample.ts';
import { parseCsv } from './csv.ts';
import { attribute, type Page, textOf } from './page.ts';
import { readSite, siteCases } from './site.ts';

/** Files that pages, search and pictures are made of explain themselves, and so do the parts of the site map. */
const unexplained =
  /\.html$|^\/(favicon|apple-touch-icon|redirect\.js|sw\.js|sitemap-\d)|^\/\.(nojekyll|bien-nien)$/;
const isExplained = (file: string) =>
  /^\/(data\/|([a-z]{2}\/)?[^/]+$)/.test(file) && !unexplained.test(file);

const inside = (element: Element, fits: (one: Element) => boolean): Element[] =>
  element.children.flatMap((child) =>
    child.type === 'element' ? [...(fits(child) ? [child] : []), ...inside(child, fits)] : [],
  );
const hasClass = (name: string) => (one: Element) =>
  (attribute(one, 'className') ?? '').split(' ').includes(name);
const named = (tagName: string) => (one: Element) => one.tagName === tagName;

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const pages = site.languages.flatMap((language, at): Page[] => {
    const page = site.page.get(`${at === 0 ? '' : `/${language}`}/data/index.html`);
    return page ? [page] : [];
  });
  const sectionsOf = (page: Page) => page.elements.filter(hasClass('data-file'));
  const fileNames = (section: Element) =>
    inside(section, named('h3'))
      .flatMap((head) => inside(head, named('code')))
      .map((code) => textOf(code));

  test('every published file is explained in every language, and every explained file is published', () => {
    expect(pages).toHaveLength(site.languages.length);
    const due = [...site.files].filter(isExplained).sort();
    for (const page of pages) {
      const explained = sectionsOf(page).flatMap(fileNames);
      expect(explained.map((path) => `/${path}`).sort()).toEqual(due);
    }
  });

  test('the stated size of a file is its size', () => {
    pages.forEach((page, at) => {
      const names = sectionsOf(page).flatMap((section) => inside(section, hasClass('name')));
      const sizes = names.flatMap((name) => {
        const [size] = inside(name, hasClass('size'));
        const path = inside(name, named('code')).map((code) => textOf(code))[0] ?? '';
        return size ? [[path, textOf(size)]] : [];
      });
      expect(sizes.length).toBeGreaterThan(10);
      const due = sizes.map(([path = '']) => {
        const { size } = statSync(join(site.folder, path));
        return [path, fileSize(size, site.languages[at] ?? '')];
      });
      expect(sizes).toEqual(due);
    });
  });

  test('the lines of each sample stand in its file', () => {
    const strange = pages.flatMap((page) =>
      sectionsOf(page).flatMap((section) => {
        const files = fileNames(section).filter((path) => site.files.has(`/${path}`));
        return inside(section, hasClass('sample')).flatMap((sample) => {
          const caption = inside(sample, named('figcaption')).map((one) => textOf(one))[0] ?? '';
          const path = files.find((one) => caption.endsWith(one.replace(/^.*\//, ''))) ?? '';
          const text = path === '' ? '' : site.read(`/${path}`);
          const lines = inside(sample, hasClass('line')).map((one) => textOf(one));
          if (lines.length === 0) return [`${path} has no lines`];
          return lines
            .map((line) => (line.endsWith(gap) ? line.slice(0, -gap.length) : line))
            .filter((line) => !text.includes(line))
            .map((line) => `${path}: ${line}`);
        });
      }),
    );
    expect(strange).toEqual([]);
  });

  test('each column of a table is told of', () => {
    const [page] = pages;
    const missing = (page ? sectionsOf(page) : []).flatMap((section) => {
      const told = inside(section, named('dt')).map((one) => textOf(one));
      return fileNames(section)
        .filter((path) => path.endsWith('.csv'))
        .flatMap((path) => Object.keys(parseCsv(site.read(`/${path}`))[0] ?? {}))
        .filter((column) => !told.includes(column));
    });
    expect(missing).toEqual([]);
  });

  test('the files of each document are listed, and all of them', () => {
    const [page] = pages;
    const listed = (page?.elements ?? [])
      .filter(hasClass('sides'))
      .flatMap((list) => inside(list, named('a')))
      .map((link) => attribute(link, 'href') ?? '');
    const beside = [...site.files].filter((file) =>
      /^\/d\/[^/]+\/[^/]+\.(?!html$|png$|jpe?g$|avif$|webp$|gif$|svg$)\w+$/.test(file),
    );
    expect(listed.sort()).toEqual(beside.map((file) => site.base + file.slice(1)).sort());
  });
});
