import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { pageUnits } from '../../scripts/commands/mirror/page-units.ts';
import { checksumsPath } from '../../src/exports/checksums.ts';
import { readChecksums } from '../../src/text/read-checksums.ts';
import { readCopy } from './copy.ts';
import { attribute, type Page } from './page.ts';
import { references } from './references.ts';
import { readSite, siteCases } from './site.ts';
import { readUnits } from './units.ts';

/** Where an address on a page of a copy leads: to a file of it, past it, or nowhere. */
function broken(page: Page, url: string, files: Map<string, unknown>, pages: Map<string, Page>) {
  if (/^(https?|mailto|geo|tel|data|blob):|^$/.test(url)) return undefined;
  const whole = new URL(url, `file://${page.file}`);
  if (url.startsWith('/') || whole.protocol !== 'file:') return 'from the root';
  const path = decodeURIComponent(whole.pathname.slice(1));
  if (!files.has(path)) return `no file ${path}`;
  const id = decodeURIComponent(whole.hash.slice(1)).replace(/:~:.*$/, '');
  const target = pages.get(`/${path}`);
  return id === '' || !target || target.ids.has(id) ? undefined : `no id ${id} in ${path}`;
}

describe.each(siteCases)('the offline copy of %s', (_name, testSite) => {
  const site = readSite(testSite);
  const copy = readCopy(site);
  const pages = new Map(copy.pages.map((page) => [page.file, page]));
  const everyElement = copy.pages.flatMap(({ file, elements }) =>
    elements.map((element) => ({ file, element })),
  );

  test('has every page of the site but the one for what is not found, at the same path', () => {
    const due = site.pages.map(({ file }) => file).filter((file) => file !== '/404.html');
    expect([...pages.keys()].sort()).toEqual(due.sort());
  });

  test('every address on its pages leads to a file of it and a place in that, or outside', () => {
    const wrong = copy.pages.flatMap((page) =>
      references(page).flatMap(({ url, from }) => {
        const why = broken(page, url, copy.files, pages);
        return why === undefined ? [] : [`${page.file}: ${from} ${url}: ${why}`];
      }),
    );
    expect([...new Set(wrong)]).toEqual([]);
  });

  test('a page loads nothing that a browser refuses to read from a disk', () => {
    const refused = everyElement.filter(
      ({ element }) =>
        attribute(element, 'type') === 'module' ||
        attribute(element, 'crossOrigin') !== undefined ||
        /\b(module)?preload\b|manifest/.test(attribute(element, 'rel') ?? ''),
    );
    expect(refused.map(({ file, element }) => `${file}: ${element.tagName}`)).toEqual([]);
    const loaded = copy.pages.flatMap((page) =>
      references(page).filter(({ loaded, url }) => loaded && /^(https?:)?\/\//.test(url)),
    );
    expect(loaded).toEqual([]);
  });

  test('its style sheets load what is there', () => {
    const sheets = [...copy.files.keys()].filter((path) => path.endsWith('.css'));
    const loaded = sheets.flatMap((path) =>
      [...copy.read(path).matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url = '']) =>
        new URL(url, `file:///${path}`).pathname.slice(1),
      ),
    );
    expect(loaded.length).toBeGreaterThan(3);
    expect(loaded.filter((path) => !copy.files.has(path))).toEqual([]);
  });

  test('the words of every unit are those of the archive, letter for letter', () => {
    const words = new Map<string, Map<string, string>>();
    const wrong = readUnits(site).filter(({ document, unit, text }) => {
      const own = words.get(document) ?? pageUnits(copy.read(`d/${document}/index.html`)).words;
      words.set(document, own);
      return own.get(unit) !== text;
    });
    expect(wrong).toEqual([]);
  });

  test('the hash of every file is in it', () => {
    const listed = readChecksums(copy.read(checksumsPath));
    const hashes = [...copy.files]
      .filter(([path]) => path !== checksumsPath)
      .map(([path, bytes]) => [path, createHash('sha256').update(bytes).digest('hex')] as const);
    expect([...listed].sort()).toEqual(hashes.sort());
  });

  test('nothing of hosts and browsers on the web is in it, and it is not in itself', () => {
    const odd = [...copy.files.keys()].filter((path) =>
      /^[_.][^/]*$|^404\.html$|^sw\.js$|\.webmanifest$|\.zip$|\.pf_\w+$/.test(path),
    );
    expect(odd).toEqual([]);
  });

  test('it says which build it is, beside the first page and on one of its own', () => {
    const [, digest = 'none'] =
      /<code>([0-9a-f]{32})<\/code>/.exec(copy.read('offline/index.html')) ?? [];
    expect(copy.read('README.txt')).toContain(digest);
    for (const language of ['', ...site.languages.slice(1)]) {
      const path = `${language === '' ? '' : `${language}/`}offline/index.html`;
      expect(site.read(`/${path}`)).toContain(digest);
      expect(site.read(`/${path}`)).not.toContain('<!--copy:');
      expect(copy.read(path)).not.toContain('-offline.zip');
    }
  });
});
