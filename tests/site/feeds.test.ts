import { describe, expect, test } from 'vitest';
import { icsFaults, readIcs } from '../unit/exports/calendar/ics-faults.ts';
import { alternateOf, atomFaults, inside, wordsOf } from '../unit/exports/feeds/atom-faults.ts';
import { jsonFeedFaults, type ReadJsonFeed } from '../unit/exports/feeds/json-feed-faults.ts';
import { readXml } from '../unit/exports/tei/read-xml.ts';
import { parseCsv } from './csv.ts';
import { attribute, type Page } from './page.ts';
import { resolveAddress } from './resolve.ts';
import { readSite, siteCases } from './site.ts';

const types = { 'application/atom+xml': 'feed.xml', 'application/feed+json': 'feed.json' };

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const documents = JSON.parse(site.read('/data/documents.json')) as { id: string }[];

  test('there is a sound calendar of every event, in their order, where there are events', () => {
    const rows = parseCsv(site.read('/data/events.csv'));
    expect(site.files.has('/data/events.ics')).toBe(rows.length > 0);
    if (rows.length === 0) return;
    const file = site.read('/data/events.ics');
    expect(icsFaults(file)).toEqual([]);
    const events = readIcs(file);
    expect(events).toHaveLength(rows.length);
    const wrong = rows.filter(({ title = '', date = '' }, at) => {
      const { summary = '', start = '' } = events[at] ?? {};
      return !summary.includes(title) || !start.startsWith(/\d{4}/.exec(date)?.[0] ?? '');
    });
    expect(wrong.map(({ date }) => date).filter((date) => !date?.startsWith('../'))).toEqual([]);
  });

  describe.each(site.languages)('in %s', (language) => {
    const prefix = language === site.languages[0] ? '/' : `/${language}/`;
    const home = site.page.get(`${prefix}index.html`) as Page;
    const pages = documents.map(({ id }) => `${prefix}d/${id}/index.html`).sort();
    const led = (url: string | undefined) => {
      const target = resolveAddress(site, home, url ?? '');
      return target.kind === 'file' ? target.file : `${url} (${target.kind})`;
    };

    test('the Atom feed is sound, and leads to every document in that language', () => {
      const feed = readXml(site.read(`${prefix}feed.xml`));
      expect(atomFaults(feed)).toEqual([]);
      expect(led(alternateOf(feed))).toBe(`${prefix}index.html`);
      expect(inside(feed, 'entry').map(alternateOf).map(led).sort()).toEqual(pages);
    });

    test('the JSON feed is sound, and says the same', () => {
      const feed = JSON.parse(site.read(`${prefix}feed.json`)) as ReadJsonFeed;
      expect(jsonFeedFaults(feed)).toEqual([]);
      const atom = inside(readXml(site.read(`${prefix}feed.xml`)), 'entry');
      expect(feed.items.map(({ id, url }) => [id, led(url)])).toEqual(
        atom.map((entry) => [wordsOf(entry, 'id'), led(alternateOf(entry))]),
      );
      if (site.address !== undefined) expect(led(feed.feed_url)).toBe(`${prefix}feed.json`);
    });

    test('the first page and the lists name both, and pages that are read do not', () => {
      const named = (page: Page) =>
        page.elements.flatMap((element) => {
          const type = attribute(element, 'type') ?? '';
          if (element.tagName !== 'link' || !(type in types)) return [];
          const target = resolveAddress(site, page, attribute(element, 'href') ?? '');
          return target.kind === 'file' ? [target.file] : [];
        });
      const both = [`${prefix}feed.xml`, `${prefix}feed.json`];
      expect(named(home)).toEqual(both);
      expect(named(site.page.get(`${prefix}documents/index.html`) as Page)).toEqual(both);
      expect(pages.flatMap((file) => named(site.page.get(file) as Page))).toEqual([]);
    });
  });
});
