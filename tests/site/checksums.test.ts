import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { pageUnits } from '../../scripts/commands/mirror/page-units.ts';
import { checksumsPath } from '../../src/exports/checksums.ts';
import { readChecksums } from '../../src/text/read-checksums.ts';
import { readSite, siteCases } from './site.ts';
import { readUnits } from './units.ts';

interface Row {
  address: string;
  state: string;
  sha256?: string;
}

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);

  test('the hash of every file is published, and is that of its bytes', () => {
    const listed = readChecksums(site.read(`/${checksumsPath}`));
    const files = [...site.files].filter((file) => file !== `/${checksumsPath}`);
    expect([...listed.keys()].map((path) => `/${path}`)).toEqual(files);
    const wrong = [...listed].filter(
      ([path, hash]) =>
        createHash('sha256')
          .update(readFileSync(join(site.folder, path)))
          .digest('hex') !== hash,
    );
    expect(wrong).toEqual([]);
  });

  test('the words of every unit can be read back from its page, letter for letter', () => {
    const pages = new Map<string, Map<string, string>>();
    const wrong = readUnits(site).filter(({ document, unit, text }) => {
      const words = pages.get(document) ?? pageUnits(site.read(`/d/${document}/index.html`)).words;
      pages.set(document, words);
      return words.get(unit) !== text;
    });
    expect(wrong).toEqual([]);
  });

  test('every unit is among the addresses that are published, with the hash of its words', () => {
    const rows = JSON.parse(site.read('/data/addresses.json')) as Row[];
    const row = new Map(rows.map((one) => [one.address, one]));
    const wrong = readUnits(site).filter(({ address, sha256 }) => {
      const known = row.get(address);
      return known?.state !== 'live' || known.sha256 !== sha256.slice(0, 16);
    });
    expect(wrong).toEqual([]);
    expect(rows.map(({ address }) => address)).toEqual([...row.keys()].sort());
  });

  test('tables of moved pages stand there for hosts, also where nothing has moved', () => {
    expect(site.read('/_redirects')).toContain('# Pages that have moved');
    expect(site.read('/data/redirects.nginx.conf')).toContain('map $uri $moved_page {');
  });
});
