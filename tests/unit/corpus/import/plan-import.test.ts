import { expect, test } from 'vitest';
import { annotationYaml } from '../../../../src/corpus/annotation-yaml.ts';
import type { ImportPlan } from '../../../../src/corpus/import/plan-import.ts';
import { planOf, recorded } from './letter.ts';

const records = ({ entries }: ImportPlan) =>
  entries.map(({ record: { at: _at, ...record } }) => record);
const reasons = ({ loose }: ImportPlan) => loose.map(({ words, reason }) => [words, reason]);
const remarks = ({ entries }: ImportPlan) => entries.map((entry) => entry.remarks);

test('the export of the Hypothesis client becomes entries, with answers in the note that they answer', () => {
  const plan = planOf(recorded('hypothesis-client.json'));
  expect(records(plan)).toEqual([
    {
      id: 'bridge',
      kind: 'place',
      motivation: 'commenting',
      unit: 'p2',
      quote: 'bridge',
      note: {
        en: 'It stood for **ninety** years.\n\nSee https://example.org/bridge_1.\n\nbinh: Ninety-one, by the parish book.\n\nMai Trần: Thank you!\n\nTags: engineering works',
      },
      source: 'Mai Trần <acct:mai@hypothes.is>, https://hypothes.is/a/qK1bEQexEe6, 2024-05-01',
    },
    {
      id: 'before-the-harvest',
      kind: 'note',
      motivation: 'highlighting',
      unit: 'p3',
      quote: 'before the harvest',
      source: 'Mai Trần <acct:mai@hypothes.is>, https://hypothes.is/a/vX6gJViCEe6, 2024-05-01',
    },
    {
      id: 'anna-gray',
      kind: 'person',
      motivation: 'commenting',
      unit: 'p4',
      quote: 'Anna Gray',
      note: { en: 'Anna signs with her name & place.' },
      source: 'Mai Trần <acct:mai@hypothes.is>, https://hypothes.is/a/wY7hKWjDEe6, 2024-05-01',
    },
  ]);
  expect(remarks(plan)).toEqual([
    [],
    ['It was not public: ask before you publish it.'],
    ['A script in its note is left out.'],
  ]);
  expect(reasons(plan)).toEqual([
    ['A fine letter.', 'It quotes no words: a note on a whole page has no place in the text.'],
  ]);
});

test('an answer of the interface for programs is read the same way, and what stands elsewhere is listed', () => {
  const plan = planOf(recorded('hypothesis-api.json'));
  expect(plan.entries.map(({ record }) => record.id)).toEqual(['bridge']);
  expect(reasons(plan)).toEqual([
    ['the dam', 'There is no document “letter-9”. Did you mean “letter-1”?'],
    ['The stream rose', 'Its words do not stand in letter-1. Nearest: “The river rose”, unit p2.'],
  ]);
});

test('annotations of RecogitoJS name no page, so that the person says which document is meant', () => {
  const file = recorded('recogito-js.json');
  expect(reasons(planOf(file)).map(([, reason]) => reason)).toEqual([
    'It connects other annotations, and quotes no words.',
    ...Array(2).fill('It names no page: say which document is meant with --document.'),
  ]);
  const plan = planOf(file, 'letter-1');
  expect(records(plan)).toEqual([
    {
      id: 'anna-gray',
      kind: 'note',
      unit: 'p4',
      quote: 'Anna Gray',
      note: { en: 'Five stars \\* not four\n\nTags: Anna' },
      source: 'Web Annotation #ce0ed291-766b-4763-8e91-90ce1d04e706',
    },
  ]);
  expect(reasons(plan)[1]).toEqual([
    'bridge',
    'Its words stand in 2 places that fit: p2 (“ the night, and the bridge was gone by morning”), p3 (“The bridge will be built again”).',
  ]);
});

test('a place of Recogito keeps its gazetteer entry as what it refers to', () => {
  expect(records(planOf(recorded('recogito.jsonld')))).toEqual([
    {
      id: 'the-mill',
      kind: 'place',
      motivation: 'commenting',
      unit: 'p1',
      quote: 'the mill',
      ref: 'https://sws.example/2643743',
      note: { en: 'The mill is not on the map.' },
      source: '<https://recogito.example/mai>, https://recogito.example/annotation/29f1',
    },
  ]);
});

test('the model of the Recogito text annotator is read: several places, documents of its editor, labels as tags', () => {
  const plan = planOf(recorded('text-annotator.json'), 'letter-1');
  const common = {
    kind: 'term',
    unit: 'p3',
    ref: 'https://vocabulary.example/term',
    source: 'Mai Trần, Recogito 0f0a3a52-8b1e-4d9c-9a55-3c2b7a1c0d11, 2024-05-01',
  };
  expect(records(plan)).toEqual([
    {
      ...common,
      id: 'built-again',
      motivation: 'commenting',
      quote: 'built again',
      note: { en: 'Built [again] in spring?\n\nBình Lê: In May.' },
    },
    { ...common, id: 'harvest', quote: 'harvest' },
    {
      id: 'the-river-rose',
      kind: 'note',
      motivation: 'highlighting',
      unit: 'p2',
      quote: 'The river rose',
      source: 'Recogito 1f0a3a52-8b1e-4d9c-9a55-3c2b7a1c0d12',
    },
  ]);
});

const files = [
  'hypothesis-client.json',
  'recogito-js.json',
  'recogito.jsonld',
  'text-annotator.json',
];
const chosen = (name: string) => (name.startsWith('hypothesis') ? undefined : 'letter-1');
const written = (plan: ImportPlan) => ({
  'documents/letter-1/annotations.yaml': annotationYaml(plan.entries.map(({ record }) => record)),
});

test.each(files)(
  'what %s holds is written without a fault, and known when it comes again',
  (name) => {
    const first = planOf(recorded(name), chosen(name));
    expect(first.entries.length).toBeGreaterThan(0);
    const again = planOf(recorded(name), chosen(name), written(first));
    expect(again.entries).toEqual([]);
    expect(again.known).toBeGreaterThan(0);
    expect(reasons(again)).toEqual(reasons(first));
  },
);

test('it is known again by its address when its keeper has rewritten the note and moved it', () => {
  const plan = planOf(recorded('recogito.jsonld'));
  const moved = plan.entries.map(({ record: { at: _at, ...record } }) => ({
    ...record,
    quote: 'mill',
    note: 'Rewritten.',
  }));
  const yaml = { 'documents/letter-1/annotations.yaml': annotationYaml(moved) };
  expect(planOf(recorded('recogito.jsonld'), undefined, yaml)).toMatchObject({
    entries: [],
    known: 1,
  });
});

test('an answer that came later is listed, since the note is its keeper’s now', () => {
  const all = JSON.parse(recorded('hypothesis-client.json')) as { annotations: object[] };
  const before = JSON.stringify({ ...all, annotations: [all.annotations[0], all.annotations[1]] });
  const first = planOf(before);
  const again = planOf(recorded('hypothesis-client.json'), undefined, written(first));
  expect(reasons(again)).toContainEqual([
    'Thank you!',
    'It answers an annotation that has been imported before: add it to the note of bridge yourself.',
  ]);
});

const web = (more: object, words: object = { exact: 'bridge', suffix: ' was' }) =>
  JSON.stringify([
    {
      id: 'urn:uuid:1',
      type: 'Annotation',
      target: {
        source: 'https://archive.example/base/d/letter-1/',
        selector: { type: 'TextQuoteSelector', ...words },
      },
      ...more,
    },
  ]);

test.each([
  ['its tag in English', { body: [{ purpose: 'tagging', value: 'Term' }] }, 'term'],
  ['its tag in Vietnamese', { body: [{ purpose: 'tagging', value: '#Nơi chốn' }] }, 'place'],
  [
    'the record that it refers to',
    { body: 'https://archive.example/base/people/anna-gray/' },
    'person',
  ],
  ['the motivation of correcting', { motivation: 'oa:editing', body: 'Brigde' }, 'sic'],
  ['nothing', { body: 'Which one?' }, 'note'],
])('the kind of an entry follows %s', (_case, more, kind) => {
  expect(planOf(web(more)).entries[0]?.record.kind).toBe(kind);
});

test('addresses of the archive become references, as its own entries write them', () => {
  const body = (source: string) => ({
    body: [{ type: 'SpecificResource', purpose: 'linking', source }],
  });
  const ref = (source: string) => planOf(web(body(source))).entries[0]?.record.ref;
  expect(ref('https://archive.example/base/people/anna-gray/')).toBe('people/anna-gray');
  expect(ref('https://archive.example/base/d/letter-2/#p1')).toBe('/d/letter-2/#p1');
  expect(ref('https://other.example/people/anna-gray/')).toBe(
    'https://other.example/people/anna-gray/',
  );
});

test('what an entry has no room for stands in its note', () => {
  const plan = planOf(
    web({
      body: ['https://a.example/', 'https://b.example/x_y', { value: 'old', purpose: 'tagging' }],
    }),
  );
  expect(plan.entries[0]?.record).toMatchObject({
    ref: 'https://a.example/',
    note: { en: 'https://b.example/x_y\n\nTags: old' },
  });
});

test('notes keep their languages, and one that names none, or none that exists, is in that of the corpus', () => {
  const texts = ['vi', 'en', 'zz', undefined].map((language) => ({
    value: `In ${language}`,
    language,
  }));
  expect(planOf(web({ body: texts })).entries[0]?.record.note).toEqual({
    vi: 'In vi',
    en: 'In en\n\nIn zz\n\nIn undefined',
  });
});

test('words that have changed a little are found, and the person is told', () => {
  const words = 'The river rose in the night, and the brigde was gone by morning.';
  const { entries } = planOf(web({ body: 'So much water.' }, { exact: words }));
  expect(entries[0]?.record.quote).toBe(words.replace('brigde', 'bridge'));
  expect(entries[0]?.remarks[0]).toContain('brigde');
});

test('words that stand twice in their unit get the neighbours that tell them apart', () => {
  const twice = {
    'documents/letter-2/index.md': '---\ntitle: B\n---\n\nWe saw the sea and heard the sea.\n',
  };
  const file = web({ body: 'Which?' }, { exact: 'the sea', prefix: 'heard ' }).replace(
    'letter-1',
    'letter-2',
  );
  expect(planOf(file, undefined, twice).entries[0]?.record).toMatchObject({
    quote: 'the sea',
    after: '.',
  });
});

test('a target that is the address of a unit means all of it', () => {
  const file = JSON.stringify({ id: 'urn:x', target: '/d/letter-1/#p4', body: 'Her hand.' });
  expect(planOf(file).entries[0]?.record.quote).toBe('Anna Gray wrote this in May.');
});

test('an item that is not as its tool writes it does not keep the others from being read', () => {
  const broken = { uri: 'https://archive.example/d/letter-1/', user: 7 };
  const file = JSON.stringify([
    broken,
    'x',
    ...(JSON.parse(recorded('recogito.jsonld')) as object[]),
  ]);
  const plan = planOf(file);
  expect(plan.entries).toHaveLength(1);
  expect(plan.loose.map(({ reason }) => reason)).toEqual([
    'It is not an annotation of Hypothesis: “user”: Invalid input: expected string, received number',
    'It is not an object.',
  ]);
});
