import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../scripts/commands/tool.ts';
import { foldSpace } from '../../src/text/fold-space.ts';
import { csvColumns, parseCsv } from './csv.ts';
import { attribute, textOf } from './page.ts';
import { references } from './references.ts';
import { resolveAddress } from './resolve.ts';
import { readSite, siteCases } from './site.ts';
import { readUnits } from './units.ts';

/** Columns that are public: a file may have more of them, never fewer. */
const tables: [file: string, columns: string[]][] = [
  ['/data/documents.csv', ['id', 'title', 'type', 'number', 'work', 'language', 'url']],
  ['/data/links.csv', ['from', 'to', 'kind', 'quote']],
  ['/data/events.csv', ['id', 'title', 'date', 'kind', 'source', 'documents']],
];
const arrays: [file: string, keys: string[]][] = [
  ['/data/documents.json', ['id', 'title', 'language', 'url', 'units', 'words']],
  ['/data/entities.json', ['id', 'kind', 'name']],
  ['/data/events.json', ['id', 'title', 'date', 'kind', 'source', 'documents']],
];
const unitKeys = ['address', 'document', 'label', 'sha256', 'text', 'unit'];

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest('hex');

type Records = Record<string, unknown>[];

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const units = readUnits(site);
  const listed = site.files.has('/data/documents.json') ? site.read('/data/documents.json') : '[]';
  const documents = JSON.parse(listed) as Records;
  const pageOf = (path: string) => site.page.get(`${path}index.html`);

  test.each(tables)('%s has its columns, and every row has them all', (file, columns) => {
    const text = site.read(file);
    expect(csvColumns(text)).toEqual(expect.arrayContaining(columns));
    const width = csvColumns(text).length;
    expect(parseCsv(text).filter((row) => Object.keys(row).length !== width)).toEqual([]);
  });

  test.each(arrays)('%s is an array of objects with its keys', (file, keys) => {
    const lacking = (JSON.parse(site.read(file)) as Records).filter((record) =>
      keys.some((key) => !(key in record)),
    );
    expect(lacking).toEqual([]);
  });

  test('the table of documents holds the same documents as the array', () => {
    const rows = parseCsv(site.read('/data/documents.csv'));
    expect(documents.length).toBeGreaterThan(0);
    expect(rows.map(({ id }) => id)).toEqual(documents.map(({ id }) => id));
    expect(rows.map(({ title }) => title)).toEqual(documents.map(({ title }) => title));
  });

  /** An address of a data file as a page would write it: whole where the site is known, else below the base. */
  const fromOutside = (address: string) =>
    site.address === undefined ? site.base + address.slice(1) : address;

  test('every document is listed with the address of its page, whole where the site is known', () => {
    const home = site.address === undefined ? '/' : `${site.address}${site.base}`;
    expect(documents.map(({ url }) => url)).toEqual(documents.map(({ id }) => `${home}d/${id}/`));
  });

  test('every unit is listed whole, with the hash of its text', () => {
    const wrong = units.filter(
      (unit) =>
        unitKeys.some((key) => !(key in unit)) ||
        unit.address !== `/d/${unit.document}/#${unit.unit}` ||
        unit.sha256 !== sha256(unit.text),
    );
    expect(wrong).toEqual([]);
    expect(new Set(units.map(({ document }) => document))).toEqual(
      new Set(documents.map(({ id }) => id)),
    );
  });

  test('the words of every unit stand on its page, under its id', () => {
    const missing = units.filter(({ document, unit, text }) => {
      const page = pageOf(`/d/${document}/`);
      const element = page?.elements.find(({ properties }) => properties.id === unit);
      if (!element) return true;
      // Footnote marks and the address in the margin are ours, not the text's.
      const shown = textOf(
        element,
        (part) => part.tagName === 'sup' || /\baddress\b/.test(attribute(part, 'className') ?? ''),
      );
      return !foldSpace(shown).includes(foldSpace(text));
    });
    expect(missing.map(({ address, text }) => `${address} ${text}`)).toEqual([]);
  });

  test.runIf(site.hasSideFiles)('every document is published as Markdown and as plain text', () => {
    const lacking = documents.flatMap(({ id, title }) =>
      ['md', 'txt']
        .map((ending) => `/d/${id}/index.${ending}`)
        .filter((file) => !site.files.has(file) || !site.read(file).includes(String(title))),
    );
    expect(lacking).toEqual([]);
  });

  test.runIf(site.hasSideFiles)('the plain text of a document holds its units in order', () => {
    const disordered = documents.filter(({ id }) => {
      const text = foldSpace(site.read(`/d/${id}/index.txt`));
      let from = 0;
      return units
        .filter(({ document }) => document === id)
        .some((unit) => {
          const at = text.indexOf(foldSpace(unit.text), from);
          from = at + unit.text.length;
          return at < 0;
        });
    });
    expect(disordered).toEqual([]);
  });

  test('the stated hash of a capture is that of its bytes', () => {
    const wrong = documents.filter(({ id, capture_sha256: stated }) => {
      const capture = join(root, site.content, 'documents', String(id), 'capture.txt');
      const due = existsSync(capture) ? sha256(readFileSync(capture)) : undefined;
      return stated !== due;
    });
    expect(wrong).toEqual([]);
  });

  test('every link of the list resolves, and the page it leads to leads back', () => {
    const links = parseCsv(site.read('/data/links.csv'));
    const home = site.page.get('/index.html');
    if (!home) throw new Error('There is no first page');
    const inside = (address: string) => site.base + address.slice(1);
    const faults = links.flatMap(({ from = '', to = '', kind }) => {
      if (!to.startsWith('/')) return [];
      const [start, end] = [from, to].map((address) => resolveAddress(site, home, inside(address)));
      if (start?.kind !== 'file') return [`${from} is nowhere`];
      if (end?.kind !== 'file') return [`${to} is nowhere`];
      const page = site.page.get(end.file);
      const back = page && leadsTo(page, start.file);
      return back ? [] : [`${to} does not lead back to ${from} (${kind})`];
    });
    expect(faults).toEqual([]);
  });

  /** Whether a page has a link to another page. */
  function leadsTo(page: NonNullable<ReturnType<typeof pageOf>>, file: string): boolean {
    return references(page).some(({ url, from }) => {
      const target = from === 'a href' ? resolveAddress(site, page, url) : undefined;
      return target?.kind === 'file' && target.file === file;
    });
  }

  test('every event has a source', () => {
    const rows = parseCsv(site.read('/data/events.csv'));
    expect(rows.filter(({ source }) => !source)).toEqual([]);
  });

  test('a calendar, where there is one, holds every event', () => {
    if (!site.files.has('/data/events.ics')) return;
    const entries = site.read('/data/events.ics').match(/^BEGIN:VEVENT\r$/gm) ?? [];
    expect(entries).toHaveLength(parseCsv(site.read('/data/events.csv')).length);
  });

  test('annotations are a collection with its items inside, each on a unit that is there', () => {
    const collection = JSON.parse(site.read('/data/annotations.jsonld')) as {
      id: string;
      type: string;
      total: number;
      first: { items: { target: { source: string } }[] };
    };
    expect(collection.type).toBe('AnnotationCollection');
    expect(collection.first.items).toHaveLength(collection.total);
    const home = site.page.get('/index.html');
    if (!home) throw new Error('There is no first page');
    const addresses = [collection.id, ...collection.first.items.map(({ target }) => target.source)];
    const lost = addresses.filter(
      (address) => resolveAddress(site, home, fromOutside(address)).kind !== 'file',
    );
    expect(lost).toEqual([]);
  });
});
