import { describe, expect, test } from 'vitest';
import { collectionFaults } from '../unit/exports/web-annotation-faults.ts';
import { parseCsv } from './csv.ts';
import { resolveAddress } from './resolve.ts';
import { readSite, siteCases } from './site.ts';
import { readUnits } from './units.ts';

interface Selector {
  type: string;
  value: string;
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
  refinedBy: Selector;
}
interface Item {
  id: string;
  body: { purpose: string; source?: string }[];
  target: { source: string; selector: [Selector, Selector, Selector] };
}

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const file = '/data/annotations.jsonld';
  const collection = JSON.parse(site.files.has(file) ? site.read(file) : '{}') as Record<
    string,
    unknown
  > & {
    first?: { items: Item[] };
  };
  const items = collection.first?.items ?? [];
  const home = site.address === undefined ? '' : `${site.address}${site.base.slice(0, -1)}`;
  const unitAt = new Map(readUnits(site).map((unit) => [home + unit.address, unit]));

  test('the annotations are a sound Web Annotation collection', () => {
    expect(collectionFaults(collection)).toEqual([]);
  });

  test('each stands on the words of its unit, at the place and between the words that it says', () => {
    const wrong = items.filter(({ target }) => {
      const [fragment, quote, position] = target.selector;
      const unit = unitAt.get(target.source);
      const points = Array.from(unit?.text ?? '');
      const { start, end } = position;
      return (
        unit === undefined ||
        fragment.value !== unit.unit ||
        fragment.refinedBy.start !== start ||
        fragment.refinedBy.end !== end ||
        points.slice(start, end).join('') !== quote.exact ||
        points.slice(Math.max(0, start - 32), start).join('') !== quote.prefix ||
        points.slice(end, end + 32).join('') !== quote.suffix
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  test('its own address, that of its words and that to which it refers lead to a part of a page', () => {
    const start = site.page.get('/index.html');
    if (!start) throw new Error('There is no first page');
    const inside = (address: string) => (home === '' ? site.base + address.slice(1) : address);
    const lost = items
      .flatMap(({ id, target, body }) => [
        id,
        target.source,
        ...body.flatMap(({ source }) => source ?? []),
      ])
      .filter((address) => address.startsWith(`${home}/`))
      .filter((address) => resolveAddress(site, start, inside(address)).kind !== 'file');
    expect(lost).toEqual([]);
  });

  test('what annotations refer to stands in the list of links, on the same words', () => {
    const rows = parseCsv(site.read('/data/links.csv'));
    const listed = new Set(rows.map(({ from, to, quote }) => JSON.stringify([from, to, quote])));
    const archive = (address: string) =>
      address.startsWith(`${home}/`) ? address.slice(home.length) : address;
    const missing = items.flatMap(({ target, body }) =>
      body
        .filter(({ purpose }) => purpose === 'linking')
        .map(({ source = '' }) => [
          archive(target.source),
          archive(source),
          target.selector[1].exact,
        ])
        .filter((row) => !listed.has(JSON.stringify(row))),
    );
    expect(missing).toEqual([]);
  });
});
