import { expect, test } from 'vitest';
import { entitiesJson } from '../../../src/exports/entities.ts';
import { linksCsv } from '../../../src/exports/links.ts';
import { csvColumns, parseCsv } from '../../site/csv.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const refs: [quote: string, fields: string, row: string[]][] = [
  ['the river', 'kind: place, ref: places/river', ['/places/river/', 'names', '']],
  ['Act 1', 'kind: document, ref: works/act', ['/works/act/', 'cites', '']],
  [
    'as it says',
    'kind: document, ref: works/act, relation: implements, certainty: low',
    ['/works/act/', 'implements', 'low'],
  ],
  ['in May', 'kind: date, ref: events/flood', ['/events/flood/', 'links-to', '']],
  ['the letter', 'kind: note, ref: /d/b/#p1', ['/d/b/#p1', 'links-to', '']],
  ['a page', 'kind: note, ref: "https://example.org/x"', ['https://example.org/x', 'links-to', '']],
];

const corpus = () =>
  goodCorpus({
    'documents/a/index.md': markdown(`${refs.map(([quote]) => quote).join(', ')}.`),
    'documents/a/annotations.yaml': refs
      .map(([quote, fields], index) => `- { id: x${index}, quote: ${quote}, ${fields} }\n`)
      .join(''),
    'documents/b/index.md': markdown('Text.'),
    'places/river.yaml': 'name: River Wey\n',
    'works/act.yaml': 'name: An Act\nnumber: 1/ACT\n',
    'people/an.yaml':
      'name: An\nvariants: [Ann]\nsort: An\ndescription: { en: A person. }\nroles: [{ title: Clerk, from: "2020" }]\nsame_as: ["https://example.org/an"]\nsources: [{ url: "https://example.org/an" }]\n',
    'events/flood.yaml':
      'title: Flood\ndate: "2019-05"\nkind: weather\nsource: "https://example.org/f"\n',
  });

test('what annotations refer to is a link on their words, of whatever kind the target is', () => {
  const table = linksCsv(corpus());
  expect(csvColumns(table)).toEqual(['from', 'to', 'kind', 'quote', 'certainty']);
  const rows = parseCsv(table).filter(({ from }) => from === '/d/a/#p1');
  expect(rows.map(({ to, kind, certainty, quote }) => [quote, [to, kind, certainty]])).toEqual(
    refs.map(([quote, , row]) => [quote, row]),
  );
});

test('every record is listed with all that it says', () => {
  const records = JSON.parse(entitiesJson(corpus())) as Record<string, unknown>[];
  expect(records.map(({ address }) => address).toSorted()).toEqual([
    '/people/an/',
    '/places/river/',
    '/works/act/',
  ]);
  expect(records.find(({ id }) => id === 'an')).toEqual({
    id: 'an',
    kind: 'people',
    address: '/people/an/',
    name: 'An',
    variants: ['Ann'],
    sort: 'An',
    description: { en: 'A person.' },
    roles: [{ title: 'Clerk', from: '2020' }],
    same_as: ['https://example.org/an'],
    sources: [{ url: 'https://example.org/an' }],
  });
});
