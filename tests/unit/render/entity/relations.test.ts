import { expect, test } from 'vitest';
import { rangeOf } from '../../../../src/render/entity/range-of.ts';
import { byDate, relationsOf } from '../../../../src/render/entity/relations.ts';
import { tellApart } from '../../../../src/render/entity/tell-apart.ts';
import { aCorpus, aDate, aDocument, anEntity } from './a-corpus.ts';

const office = anEntity('organisations/office');
const late = anEntity('works/late', { date: aDate('2021-05') });
const early = anEntity('works/early', { date: aDate('2020-05-01') });
const undated = anEntity('works/undated');

test('finds the documents and works that a body issued, and what it published apart', () => {
  const [a, b] = [aDocument('a', []), aDocument('b', [])];
  const to = office.address;
  const corpus = aCorpus(
    [a, b],
    [office, late, early],
    [
      { from: b.address, to, kind: 'issued-by' },
      { from: a.address, to, kind: 'issued-by' },
      { from: a.address, to, kind: 'published-by' },
      { from: late.address, to, kind: 'issued-by' },
      { from: early.address, to, kind: 'issued-by' },
    ],
  );
  const { documents, works } = relationsOf(office, corpus);
  expect(documents.map(({ kind, documents }) => [kind, documents.map(({ id }) => id)])).toEqual([
    ['issued-by', ['a', 'b']],
    ['published-by', ['a']],
  ]);
  expect(works.map(({ id }) => id)).toEqual(['early', 'late']);
});

test('orders works by date, undated ones last', () => {
  expect(byDate([undated, late, early]).map(({ id }) => id)).toEqual(['early', 'late', 'undated']);
});

test('tells documents of one number or work apart by label or id, others not at all', () => {
  const documents = [
    aDocument('a', [], { number: '1', work: 'w' }),
    aDocument('b', [], { work: 'w', label: { vi: 'bản báo', en: 'newspaper' } }),
    aDocument('c', [], { number: '2' }),
  ];
  expect(documents.map((document) => tellApart(document, { documents }, 'vi'))).toEqual([
    'a',
    'bản báo',
    undefined,
  ]);
});

test.each([
  ['2021-04-05', undefined, '2021-04-05/..'],
  [undefined, '2021-04-05', '../2021-04-05'],
  ['2016-04', '2025-02-18', '2016-04/2025-02-18'],
  ['2020', '2020', '2020'],
  [undefined, undefined, undefined],
])('writes the time from %s to %s', (from, to, value) => {
  expect(rangeOf(from, to)).toBe(value);
});
