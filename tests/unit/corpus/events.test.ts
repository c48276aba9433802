import { expect, test } from 'vitest';
import { goodCorpus, markdown } from './temp-corpus.ts';

const fields = (rest: string) => `title: Test\n${rest}`;
const shown = (files: Record<string, string>) =>
  goodCorpus(files).events.map(({ id, clock, documents, date }) => [
    id,
    clock,
    date.value,
    documents.join(' '),
  ]);

test('each date of a document is an event, in time order, with the document as its source', () => {
  const { events } = goodCorpus({
    'documents/a/index.md': markdown(
      'x',
      fields('dates: { published: "2020-03-21", session: "2020-03-20" }'),
    ),
  });
  expect(events.map(({ id, address, sources }) => [id, address, sources])).toEqual([
    ['a-session', '/d/a/', ['/d/a/']],
    ['a-published', '/d/a/', ['/d/a/']],
  ]);
});

test('witnesses of one work share its session and issue, and keep their own other dates', () => {
  const dates =
    'work: w\ndates: { session: "2020-03-20", issued: "2020-03-20", published: "2020-03-21" }';
  const files = {
    'works/w.yaml': 'name: The notice\n',
    'documents/a/index.md': markdown('x', fields(dates)),
    'documents/b/index.md': markdown('y', fields(dates)),
  };
  expect(shown(files)).toEqual([
    ['w-issued', 'issued', '2020-03-20', 'a b'],
    ['w-session', 'session', '2020-03-20', 'a b'],
    ['a-published', 'published', '2020-03-21', 'a'],
    ['b-published', 'published', '2020-03-21', 'b'],
  ]);
  expect(goodCorpus(files).events[1]).toMatchObject({
    title: 'The notice',
    address: '/works/w/',
    sources: ['/d/a/', '/d/b/'],
  });
});

test('witnesses that state different sessions have different events', () => {
  const witness = (session: string) =>
    markdown('x', fields(`work: a\ndates: { session: "${session}" }`));
  const files = {
    'works/a.yaml': 'name: The notice\n',
    'documents/a/index.md': witness('2020-03-22'),
    'documents/b/index.md': witness('2020-03-20'),
    'documents/c/index.md': witness('2020-03-21'),
  };
  const ids = shown(files).map(([id]) => id);
  expect(ids).toEqual(['b-session', 'c-session', 'a-session']);
});

test('a date that one document alone states is told of the document, also where its work has the same id', () => {
  const dates = 'title: The paper\nwork: w\ndates: { session: "2020-03-20", issued: "2020-03-21" }';
  const { events } = goodCorpus({
    'works/w.yaml': 'name: The notice\n',
    'documents/w/index.md': markdown('x', dates),
  });
  expect(events.map(({ address, title }) => [address, title])).toEqual([
    ['/d/w/', 'The paper'],
    ['/d/w/', 'The paper'],
  ]);
});

test('a shared event whose id is taken by a date of a document gets another id', () => {
  const dates = 'work: a\ndates: { session: "2020-03-20" }';
  const ids = shown({
    'works/a.yaml': 'name: The notice\n',
    'documents/a/index.md': markdown('x', fields('dates: { session: "2020-03-19" }')),
    'documents/b/index.md': markdown('y', fields(dates)),
    'documents/c/index.md': markdown('z', fields(dates)),
  }).map(([id]) => id);
  expect(ids).toEqual(['a-session', 'b-session']);
});

test('a written event keeps what its keeper wrote, with whole references', () => {
  const { events } = goodCorpus({
    'documents/a/index.md': markdown('x'),
    'places/p.yaml': 'name: P\n',
    'people/q.yaml': 'name: Q\n',
    'events/flood.yaml':
      'title: Flood\ndate: "2019"\nkind: weather\nplaces: [p]\npeople: [people/q]\ndocuments: [a]\nsource: /d/a/#p1\n',
  });
  expect(events).toEqual([
    expect.objectContaining({
      id: 'flood',
      file: 'events/flood.yaml',
      kind: 'weather',
      places: ['places/p'],
      people: ['people/q'],
      documents: ['a'],
      sources: ['/d/a/#p1'],
    }),
  ]);
});
