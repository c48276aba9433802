import { expect, test } from 'vitest';
import type { Event } from '../../../../src/corpus/model.ts';
import { countAnnotations } from '../../../../src/render/annotations/counts.ts';
import { entriesOf } from '../../../../src/render/annotations/entries.ts';
import { aCorpus, aDate, aDocument, anEntity } from '../entity/a-corpus.ts';
import { anAnnotation, anOrphan } from './an-annotation.ts';

const bare = aDocument('a', ['The bridge in York fell.', 'Nobody saw the bridge fall.']);
const document = {
  ...bare,
  annotations: [
    anAnnotation(bare, 'p2', 'saw', { id: 'last', note: { en: 'A *guess*.', vi: 'Đoán.' } }),
    anAnnotation(bare, 'p1', 'York', { id: 'york', kind: 'place', ref: 'places/york' }),
    anAnnotation(bare, 'p1', 'bridge', { id: 'bridge', ref: 'events/fall', motivation: 'tagging' }),
    anAnnotation(bare, 'p1', 'bridge in York', { id: 'longer', ref: '/d/a/#p2' }),
  ],
};
const fall: Event = {
  id: 'fall',
  address: '/events/fall/',
  file: 'events/fall.yaml',
  title: { en: 'The fall', vi: 'Vụ sập' },
  date: aDate('2020'),
  kind: 'fall',
  places: [],
  people: [],
  about: [],
  documents: [],
  sources: [],
};
const corpus = {
  ...aCorpus([document], [anEntity('places/york', { name: 'York' })], []),
  events: [fall],
};

test('lists annotations in the order of the text, the longer first where two begin together', () => {
  const ids = entriesOf(document, corpus, 'en').map(({ annotation }) => annotation.id);
  expect(ids).toEqual(['longer', 'bridge', 'york', 'last']);
});

test('names what each refers to: record, event, unit', () => {
  const names = entriesOf(document, corpus, 'en').map(
    ({ refers }) => refers && [refers.address, refers.text],
  );
  expect(names).toEqual([
    ['/d/a/#p2', 'a, p2'],
    ['/events/fall/', 'The fall'],
    ['/places/york/', 'York'],
    undefined,
  ]);
});

test('names an essay by its title, in the language of the page where it has one', () => {
  const essay = { slug: 'how', file: 'essays/how.vi.mdx' };
  const essays = [
    { ...essay, language: 'vi', title: 'Cách làm' },
    { ...essay, language: 'en', title: 'How' },
  ];
  const noted = {
    ...bare,
    annotations: [anAnnotation(bare, 'p1', 'York', { ref: '/essays/how/' })],
  };
  const shown = (language: string) =>
    entriesOf(noted, { ...corpus, essays }, language).map(({ refers }) => refers);
  expect(['en', 'vi', 'fr'].flatMap(shown)).toEqual([
    { address: '/essays/how/', text: 'How', language: 'en' },
    { address: '/essays/how/', text: 'Cách làm', language: 'vi' },
    { address: '/essays/how/', text: 'Cách làm', language: 'vi' },
  ]);
});

test('names an outside address by its host alone', () => {
  const noted = {
    ...bare,
    annotations: [anAnnotation(bare, 'p1', 'York', { ref: 'https://www.york.example/a#b' })],
  };
  expect(entriesOf(noted, corpus, 'en').map(({ refers }) => refers?.text)).toEqual([
    'york.example',
  ]);
});

test('shows the note in the language of the page, and the motivation stated or usual', () => {
  const of = (language: string) => entriesOf(document, corpus, language);
  expect([of('en').at(-1)?.note, of('vi').at(-1)?.note]).toEqual(['A guess.', 'Đoán.']);
  expect(of('en').map(({ motivation }) => motivation)).toEqual([
    'commenting',
    'tagging',
    'identifying',
    'commenting',
  ]);
});

test('counts by kind and motivation, notes and those without a place apart', () => {
  expect(countAnnotations([document, { ...bare, orphans: [anOrphan('a')] }])).toEqual({
    all: 4,
    notes: 1,
    orphans: 1,
    kinds: [
      { name: 'place', count: 1 },
      { name: 'note', count: 3 },
    ],
    motivations: [
      { name: 'commenting', count: 2 },
      { name: 'identifying', count: 1 },
      { name: 'tagging', count: 1 },
    ],
  });
});
