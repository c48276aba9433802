import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { withFreshAddresses } from '../../../src/corpus/lock/publish.ts';
import { citationCff } from '../../../src/exports/citation-cff.ts';
import { licenseOf } from '../../../src/exports/license.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';
import { corpora } from './summary-corpora.ts';

/** Keys that version 1.2.0 knows, of those that an archive can have. */
const keys = [
  ...['cff-version', 'message', 'title', 'type', 'authors', 'abstract', 'contact', 'version'],
  ...['date-released', 'url', 'license'],
];

function cffFaults(text: string): string[] {
  const cff = parse(text) as Record<string, unknown>;
  const texts = Object.entries(cff).filter(([key]) => key !== 'authors' && key !== 'contact');
  const people = [cff['authors'], cff['contact'] ?? []].flat() as Record<string, unknown>[];
  return [
    ...Object.keys(cff).filter((key) => !keys.includes(key)),
    ...texts.filter(([, value]) => typeof value !== 'string' || value === '').map(([key]) => key),
    ...(cff['cff-version'] === '1.2.0' && cff['type'] === 'dataset' ? [] : ['another version']),
    ...(Array.isArray(cff['authors']) && cff['authors'].length > 0 ? [] : ['no authors']),
    ...people.filter(({ name }) => typeof name !== 'string' || name === '').map(() => 'no name'),
    ...(/^(\d{4}-\d\d-\d\d)?$/.test(String(cff['date-released'] ?? '')) ? [] : ['no day']),
  ];
}

describe.each(corpora)('%s', (_folder, read) => {
  test('its citation keeps the rules of the format', () => {
    expect(cffFaults(citationCff(read()))).toEqual([]);
  });
});

test('an archive is cited with its publisher, its newest day, its address and its licence', () => {
  const corpus = goodCorpus({
    'corpus.yaml':
      'title: "Letters: a selection"\nlanguages: [en]\nsite: https://a.example\npublisher: The library\nrights: CC0-1.0\ncontact: Write to lib@a.example.\n',
    'documents/a/index.md': markdown('One'),
  });
  expect(citationCff(withFreshAddresses(corpus, '2026-01-31'), '/x/')).toBe(`cff-version: "1.2.0"
message: "If you use this archive, please cite it as below."
title: "Letters: a selection"
type: "dataset"
authors:
  - name: "The library"
contact:
  - name: "The library"
    email: "lib@a.example"
version: "2026-01-31"
date-released: "2026-01-31"
url: "https://a.example/x/"
license: "CC0-1.0"
`);
});

test('an archive that names no publisher speaks for itself, and what is not known is left out', () => {
  const corpus = goodCorpus({ 'documents/a/index.md': markdown('One') });
  expect(Object.keys(parse(citationCff(corpus)) as object)).toEqual(keys.slice(0, 5));
  expect(parse(citationCff(corpus))).toMatchObject({ authors: [{ name: 'Test' }] });
});

test.each([
  ['CC-BY-SA-4.0', 'CC-BY-SA-4.0'],
  ['CC BY 3.0', 'CC-BY-3.0'],
  ['https://creativecommons.org/licenses/by-nc-nd/4.0/', 'CC-BY-NC-ND-4.0'],
  ['http://creativecommons.org/publicdomain/zero/1.0', 'CC0-1.0'],
  ['ODbL-1.0', 'ODbL-1.0'],
  ['CC-BY-5.0', undefined],
  ['Free for all', undefined],
  ['toString', undefined],
])('the rights “%s” are the licence %s', (rights, id) => {
  expect(licenseOf(rights)?.id).toBe(id);
});
