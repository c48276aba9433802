import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/commands/tool.ts';
import { readLock, stateOf } from '../../src/corpus/lock/lock.ts';
import { textHash } from '../../src/corpus/lock/published.ts';
import { unitHash } from '../../src/corpus/unit-hash.ts';
import { unitWords } from '../unit/render/unit-words.ts';
import { attribute, findElement, type Page, textOf } from './page.ts';
import { resolveAddress } from './resolve.ts';
import { readSite, siteCases } from './site.ts';

const [, revised] = siteCases.find(([, { name }]) => name === 'revised') ?? [];
if (!revised) throw new Error('The site of revised texts is not built');
const site = readSite(revised);
const { lock } = readLock(readFileSync(join(root, revised.content, 'addresses.lock'), 'utf8'));
const languages = site.languages.map((tag, index) => (index === 0 ? '/' : `/${tag}/`));

function pageAt(address: string, prefix = '/'): Page {
  const page = site.page.get(`${prefix}${address.slice(1)}index.html`);
  if (!page) throw new Error(`Nothing answers at ${prefix}${address.slice(1)}`);
  return page;
}
const robots = (page: Page) => {
  const element = findElement(page, 'meta', { name: 'robots' });
  return element && attribute(element, 'content');
};
const unitsOf = (page: Page): Element[] =>
  page.elements.filter((one) => attribute(one, 'className')?.split(' ').includes('unit'));
const inside = (around: Element, one: Element): boolean =>
  around.children.some(
    (child) => child.type === 'element' && (child === one || inside(child, one)),
  );
const refreshOf = (page: Page) => {
  const element = findElement(page, 'meta', { httpEquiv: 'refresh' });
  return element && attribute(element, 'content');
};

describe.each(languages)('under %s', (prefix) => {
  test('every address that was ever published answers, units under their ids', () => {
    expect(lock.history.size).toBeGreaterThan(25);
    const silent = [...lock.history.keys()].filter((address) => {
      const [path = '', id] = address.split('#');
      const page = site.page.get(`${prefix}${path.slice(1)}index.html`);
      if (!page) return true;
      // A page that has moved with all its units is left at once: its script carries the fragment on.
      return id !== undefined && refreshOf(page) === undefined && !page.ids.has(id);
    });
    expect(silent).toEqual([]);
  });

  test.each([
    ['/people/lai-do/', '/people/ong-lai-do/'],
    ['/d/don-xin/r1/', '/d/don-xin/'],
  ])('%s leads to %s: by script, by refresh and by link', (from, to) => {
    const page = pageAt(from, prefix);
    const target = `${prefix}${to.slice(1)}`;
    const heads = page.elements.filter(({ tagName }) => /^(script|meta|link|style)$/.test(tagName));
    const script = heads.findIndex((one) => attribute(one, 'src') === '/redirect.js');
    const refresh = heads.findIndex((one) => attribute(one, 'httpEquiv') === 'refresh');
    expect(script).toBeGreaterThan(-1);
    expect(refresh).toBeGreaterThan(script);
    expect(attribute(heads[refresh] as Element, 'content')).toBe(`0;url=${target}`);
    expect(findElement(page, 'a', { href: target, rel: 'bookmark' })).toBeDefined();
    const canonical = findElement(page, 'link', { rel: 'canonical' });
    const due = to.startsWith('/d/') ? to : target;
    expect(canonical && attribute(canonical, 'href')).toBe(`${site.address ?? ''}${due}`);
    expect(robots(page)).toBe('noindex');
  });

  test('a page of which units went elsewhere leads on by script, and without it by a link for each unit', () => {
    const page = pageAt('/d/thu-cu/', prefix);
    const target = `${prefix}d/thu-moi/`;
    expect(findElement(page, 'script', { src: '/redirect.js' })).toBeDefined();
    expect(refreshOf(page)).toBeUndefined();
    const links = page.elements
      .filter((one) => attribute(one, 'rel') === 'bookmark')
      .map((one) => attribute(one, 'href'));
    expect(links).toEqual([target, `${prefix}d/nhat-ky/#p11`, `${target}#p1`, `${target}#p2`]);
    const place = findElement(page, 'li', { id: 'p3' });
    expect(place && textOf(place)).toContain('p11');
    for (const id of ['p1', 'p2', 'p3']) expect(page.ids.has(id)).toBe(true);
  });

  test('pages that are gone and texts that were superseded are kept out of search engines, others not', () => {
    const open = site.pages.filter((page) => robots(page) === undefined).map(({ path }) => path);
    const gone = [
      'd/to-trinh/',
      'd/don-xin/',
      'people/nguoi-la/',
      'd/nhat-ky/r1/',
      'd/to-trinh/r2/',
    ];
    for (const path of gone) expect(open).not.toContain(`${prefix}${path}`);
    expect(open).toContain(`${prefix}d/nhat-ky/`);
  });

  test('a page that was withdrawn says what, why and when, and leads to its kept texts', () => {
    const page = pageAt('/d/to-trinh/', prefix);
    const main = findElement(page, 'main');
    const words = main ? textOf(main) : '';
    expect(words).toContain('Tờ trình đắp bờ');
    expect(words).toContain(stateOf(lock, '/d/to-trinh/')?.note);
    expect(findElement(page, 'time', { dateTime: '2027-02-10' })).toBeDefined();
    expect(findElement(page, 'a', { href: `${prefix}d/to-trinh/r2/` })).toBeDefined();
    expect(findElement(page, 'a', { href: `${prefix}d/to-trinh/r1/#p3` })).toBeDefined();
  });

  test.each<[address: string, n: number, ...links: (string | undefined)[]]>([
    ['/d/nhat-ky/', 1, '/d/nhat-ky/', '/d/nhat-ky/r2/', undefined],
    ['/d/nhat-ky/', 2, '/d/nhat-ky/', '/d/nhat-ky/', '/d/nhat-ky/r1/'],
    ['/d/to-trinh/', 2, '/d/to-trinh/', '/d/to-trinh/', '/d/to-trinh/r1/'],
  ])(
    '%s r%d keeps its words to the letter, and names what came before and after',
    (address, n, ...links) => {
      const page = pageAt(`${address}r${n}/`, prefix);
      const units = unitsOf(page).map((one) => ({
        id: attribute(one, 'id') ?? '',
        text: unitWords(one),
      }));
      const hashAt = (key: string) =>
        (lock.history.get(key) ?? []).findLast((one) => one.state === 'live' && one.revision <= n)
          ?.hash;
      expect(textHash(units)).toBe(hashAt(address));
      for (const { id, text } of units)
        expect([id, unitHash(text)]).toEqual([id, hashAt(`${address}#${id}`)]);
      const named = ['latest-version', 'successor-version', 'predecessor-version'].map((rel) => {
        const link = findElement(page, 'link', { rel });
        return link && attribute(link, 'href');
      });
      expect(named).toEqual(links.map((link) => link && `${prefix}${link.slice(1)}`));
    },
  );

  test('what a revision changed is shown by its words', () => {
    const page = pageAt('/d/nhat-ky/r1/', prefix);
    const quiet = (one: Element) => /visually-hidden/.test(attribute(one, 'className') ?? '');
    const changes = page.elements
      .filter(({ tagName }) => tagName === 'del' || tagName === 'ins')
      .map((one) => `${one.tagName} ${textOf(one, quiet)}`);
    expect(changes).toEqual([
      'del hai',
      'ins ba',
      'ins Giá muối hôm ấy chưa ai hay.',
      'ins Tối, mưa tạnh.',
      'del Tối, mưa tạnh.',
    ]);
  });

  test('aliases of units that went into others hold nothing', () => {
    const page = pageAt('/d/nhat-ky/', prefix);
    const alias = findElement(page, 'span', { id: 'p6' });
    expect(alias?.children).toEqual([]);
    const around = unitsOf(page).find((one) => attribute(one, 'id') === 'p5');
    expect(around && unitWords(around)).toBe(
      'Chiều đến, dân trong xóm đắp thêm một đoạn bờ. Tối, mưa tạnh.',
    );
  });
});

test('a unit that went into another is listed with where it is now, and its words as they were', () => {
  const page = pageAt('/d/nhat-ky/');
  const place = page.elements.find((one) => attribute(one, 'dataWas') === 'p6');
  expect(place && textOf(place)).toContain('chữ ở bản r1');
  const links = page.elements
    .filter(({ tagName }) => tagName === 'a')
    .filter((one) => place && inside(place, one))
    .map((one) => attribute(one, 'href'));
  expect(links).toEqual(['#p5', '/d/nhat-ky/r1/#p6']);
});

test.each([
  ['english', ['en', 'vi', 'vi']],
  ['vietnamese', ['vi', 'vi', 'en']],
])('the %s archive cites first in its own language', (name, due) => {
  const [, built] = siteCases.find(([, one]) => one.name === name) ?? [];
  const pages = built
    ? readSite(built).pages.filter(({ path }) => /^\/d\/[^/]+\/$/.test(path))
    : [];
  expect(pages.length).toBeGreaterThan(0);
  for (const page of pages) {
    const forms = page.elements.filter((one) => attribute(one, 'className') === 'cite-words');
    expect(forms.map((one) => attribute(one, 'lang'))).toEqual(due);
  }
});

test.each([
  ['/', 'Tháng 3/1905', 'Nay không sự kiện nào'],
  ['/en/', 'March 1905', 'No event is dated in this period now'],
])('under %s a month that was published says that nothing is dated in it', (prefix, name, said) => {
  const page = pageAt('/timeline/1905-03/', prefix);
  const main = findElement(page, 'main');
  expect(main && textOf(main).replaceAll('\u00a0', ' ')).toContain(name);
  expect(main && textOf(main)).toContain(said);
  expect(findElement(page, 'a', { href: `${prefix}timeline/1905/`, rel: 'up' })).toBeDefined();
  // Nothing is shown that could be taken away.
  expect(findElement(page, 'timeline-out')).toBeUndefined();
});

test('nothing that is superseded or gone is found by search', () => {
  const words = [...site.files].filter((file) => /\.(jsonl|md|txt|csv)$/.test(file)).map(site.read);
  expect(words.length).toBeGreaterThan(3);
  expect(words.filter((text) => /muộn hai ngày|Xóm dưới/.test(text))).toEqual([]);
});

test('a document leads to each of its earlier revisions', () => {
  const page = pageAt('/d/nhat-ky/');
  const files = page.elements
    .filter((one) => attribute(one, 'rel') === 'version-history')
    .map((one) => resolveAddress(site, page, attribute(one, 'href') ?? ''));
  expect(files).toMatchObject([
    { file: '/d/nhat-ky/r2/index.html' },
    { file: '/d/nhat-ky/r1/index.html' },
  ]);
});
