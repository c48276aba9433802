import { describe, expect, test } from 'vitest';
import { teiSchema } from '../../src/exports/tei/schema/tei-schema.ts';
import { launchBrowser } from '../browser/launch.ts';
import {
  descendants,
  readXml,
  stringValue,
  type XmlElement,
} from '../unit/exports/tei/read-xml.ts';
import { type NamedXml, schemaFaults } from '../unit/exports/tei/schema-faults.ts';
import { teiFaults } from '../unit/exports/tei/tei-faults.ts';
import { witnessText } from '../unit/exports/tei/witness-text.ts';
import { readSite, siteCases } from './site.ts';
import { readUnits } from './units.ts';

const path = '/data/corpus.tei.xml';

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const file = site.files.has(path) ? readXml(site.read(path)) : undefined;
  const all = file ? [...descendants(file)] : [];
  const units = readUnits(site);
  const named = (name: string) => all.filter((element) => element.name === name);

  test('the archive is published as sound TEI, and the data page leads to it', () => {
    expect(file && teiFaults(file)).toEqual([]);
    expect(site.read('/data/index.html')).toContain(`href="${site.base}data/corpus.tei.xml"`);
  });

  test('every unit stands in it under the id of its document and its own', () => {
    const byId = new Map(all.map((one) => [one.attributes.get('xml:id'), one]));
    const missing = units.filter(({ document, unit, text }) => {
      const element = byId.get(`${/^[a-z]/.test(document) ? '' : '_'}${document}.${unit}`);
      // Blocks inside an item follow its own words.
      return !element || !stringValue(element).startsWith(text);
    });
    expect(missing.map(({ address }) => address)).toEqual([]);
  });

  test('the witnesses of a work can be read off its apparatus', () => {
    const works = [...site.files].flatMap(
      (one) => /^\/data\/collation\/(.+)\.json$/.exec(one)?.[1] ?? [],
    );
    const texts = named('TEI').filter(({ attributes }) =>
      attributes.get('xml:id')?.startsWith('collation_'),
    );
    expect(texts.map(({ attributes }) => attributes.get('xml:id'))).toEqual(
      works.map((work) => `collation_${work}`),
    );
    for (const text of texts) {
      const inside = [...descendants(text)];
      const body = inside.find(({ name }) => name === 'body') as XmlElement;
      for (const { attributes } of inside.filter(({ name }) => name === 'witness')) {
        const document = attributes.get('corresp')?.slice(1);
        const found = witnessText(body, attributes.get('xml:id') ?? '');
        const own = units.filter((unit) => unit.document === document);
        expect(new Map(found.map(({ id, text: words }) => [id, words]))).toEqual(
          new Map(own.map(({ unit, text: words }) => [unit, words])),
        );
      }
    }
  });

  test('it names the addresses of the documents, whole where the site is known', () => {
    const home = site.address === undefined ? '/' : `${site.address}${site.base}`;
    const addresses = named('idno')
      .filter(({ attributes }) => attributes.get('type') === 'URL')
      .map(stringValue);
    expect(addresses).toEqual(
      expect.arrayContaining([...new Set(units.map(({ document }) => `${home}d/${document}/`))]),
    );
  });
});

test('every published file is valid by the schema that is published beside it', async () => {
  const sites = siteCases.map(([, testSite]) => readSite(testSite));
  const schemas = new Set(sites.map((site) => site.read('/data/corpus.tei.rng')));
  expect([...schemas]).toEqual([teiSchema()]);
  const files = sites.flatMap((site) =>
    [...site.files]
      .filter((file) => file === path || /^\/d\/[^/]+\/index\.xml$/.test(file))
      .map((file): NamedXml => [`${site.name}${file.replaceAll('/', '-')}`, site.read(file)]),
  );
  expect(files.length).toBeGreaterThan(2 * siteCases.length);
  expect(await schemaFaults(files)).toEqual([]);
});

test('a browser reads each file as XML', async () => {
  const files = siteCases.map(([, testSite]) => readSite(testSite).read(path));
  const server = await launchBrowser();
  const { chromium } = await import('playwright-core');
  const browser = await chromium.connect(server.wsEndpoint());
  try {
    const page = await browser.newPage();
    const roots = await Promise.all(
      files.map((text) =>
        page.evaluate(
          (xml) =>
            new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')
              ?.textContent ?? '',
          text,
        ),
      ),
    );
    expect(roots).toEqual(files.map(() => ''));
  } finally {
    await browser.close();
    await server.close();
  }
}, 60_000);
