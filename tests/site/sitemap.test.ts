import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/commands/tool.ts';
import { type Lock, readLock, stateOf } from '../../src/corpus/lock/lock.ts';
import { inside, wordsOf } from '../unit/exports/feeds/atom-faults.ts';
import { readXml } from '../unit/exports/tei/read-xml.ts';
import { attribute, findElement, type Page } from './page.ts';
import { readSite, siteCases } from './site.ts';

/** XML without its declaration and the line end after it, which the site map does without. */
const withoutDeclaration = (file: string) => file.replace(/^<\?xml[^>]*\?>\s*/, '');

function lockOf(content: string): Lock {
  const path = join(root, content, 'addresses.lock');
  return readLock(existsSync(path) ? readFileSync(path, 'utf8') : '').lock;
}

const known = siteCases.filter(([, { site }]) => site !== undefined);

test('a site whose address is known is among those that are tried, and has pages that are gone', () => {
  const gone = known.flatMap(([, { content }]) =>
    [...lockOf(content).history.values()].filter((lines) => lines.at(-1)?.state !== 'live'),
  );
  expect(gone.length).toBeGreaterThan(0);
});

test.each(siteCases.filter(([, { site }]) => site === undefined))(
  '%s: without an address there is no site map',
  (_name, testSite) => {
    const { files } = readSite(testSite);
    expect([...files].filter((file) => file.includes('sitemap'))).toEqual([]);
  },
);

describe.each(known)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const lock = lockOf(site.content);
  const home = `${site.address}${site.base}`;
  const index = readXml(withoutDeclaration(site.read('/sitemap-index.xml')));
  const entries = inside(index, 'sitemap').flatMap((map) => {
    const file = wordsOf(map, 'loc').slice(home.length);
    return inside(readXml(withoutDeclaration(site.read(`/${file}`))), 'url');
  });
  const listed = entries.map((entry) => wordsOf(entry, 'loc'));

  test('it lists just the pages that name themselves as the ones to be found', () => {
    const canonical = (page: Page) => {
      const link = findElement(page, 'link', { rel: 'canonical' });
      return link && attribute(link, 'href');
    };
    const found = site.pages.filter(
      (page) =>
        canonical(page) === home + page.path.slice(1) &&
        !findElement(page, 'meta', { name: 'robots' }),
    );
    expect([...listed].sort()).toEqual(found.map(({ path }) => home + path.slice(1)).sort());
  });

  test('it lists every live page of the lock, and none that is gone', () => {
    const pages = [...lock.history.keys()].filter((address) => address.endsWith('/'));
    const isLive = (address: string) => stateOf(lock, address)?.state === 'live';
    const whole = (address: string) => home + address.slice(1);
    expect(pages.filter(isLive).filter((page) => !listed.includes(whole(page)))).toEqual([]);
    const gone = pages.filter((page) => !isLive(page));
    const there = site.languages
      .slice(1)
      .flatMap((one) => gone.map((page) => `/${one}${page}`))
      .concat(gone)
      .filter((page) => listed.includes(whole(page)));
    expect(there).toEqual([]);
  });

  test('a document is dated by the day on which the lock says that it was published as it stands', () => {
    const dated = entries.filter((entry) => inside(entry, 'lastmod').length > 0);
    const documents = listed.filter((url) => url.startsWith(`${home}d/`));
    expect(dated.map((entry) => wordsOf(entry, 'loc'))).toEqual(documents);
    const wrong = dated.filter((entry) => {
      const address = `/${wordsOf(entry, 'loc').slice(home.length)}`;
      const day = lock.history.get(address)?.findLast(({ state }) => state === 'live')?.date;
      return day !== undefined && !wordsOf(entry, 'lastmod').startsWith(day);
    });
    expect(wrong.map((entry) => wordsOf(entry, 'loc'))).toEqual([]);
  });

  test('the other languages of a page are named, each leading back', () => {
    const links = new Map(
      entries.map((entry) => [
        wordsOf(entry, 'loc'),
        inside(entry, 'xhtml:link').map(({ attributes }) => attributes.get('href') ?? ''),
      ]),
    );
    const wrong = [...links].filter(([url, others]) =>
      url.startsWith(`${home}d/`)
        ? others.length > 0
        : others.length !== site.languages.length ||
          others.some((other) => !links.get(other)?.includes(url)),
    );
    expect(wrong).toEqual([]);
  });
});
