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

test('witnesses of one work share its session, and keep their own other dates', () => {
  const dates = 'work: w\ndates: { session: "2020-03-20", published: "2020-03-21" }';
  const files = {
    'works/w.yaml': 'name: The notice\n',
    'documents/a/index.md': markdown('x', fields(dates)),
    'documents/b/index.md': markdown('y', fields(dates)),
  };
  expect(shown(files)).toEqual([
    ['w-session', 'session', '2020-03-20', 'a b'],
    ['a-published', 'published', '2020-03-21', 'a'],
    ['b-published', 'published', '2020-03-21', 'b'],
  ]);
  expect(goodCorpus(files).events[0]).toMatchObject({
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
  expect(ids).toEqual(['a-session', 'c-session', 'a-session-2']);
});

test('only the session is told of the work, also where document and work have one id', () => {
  const fields =
    'title: The paper\nwork: w\ndates: { session: "2020-03-20", issued: "2020-03-21" }';
  const { events } = goodCorpus({
    'works/w.yaml': 'name: The notice\n',
    'documents/w/index.md': markdown('x', fields),
  });
  expect(events.map(({ address, title }) => [address, title])).toEqual([
    ['/works/w/', 'The notice'],
    ['/d/w/', 'The paper'],
  ]);
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
