import { expect, test } from 'vitest';
import { eventsCsv, eventsJson } from '../../../src/exports/events.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const note = (id: string, quote: string, value: string) =>
  `- { id: ${id}, kind: date, motivation: identifying, quote: "${quote}", value: "${value}" }\n`;
const corpus = () =>
  goodCorpus({
    'documents/a/index.md': markdown(
      'Một\n\nNgày 20-3\n\nNgày 21-3',
      'title: A\nwork: w\ndates: { issued: "2020-03-20", received: "2020-03-21", published: "2020-03-21", captured: "2021" }',
    ),
    'documents/a/annotations.yaml':
      note('x', '20-3', '2020-03-20') + note('y', '21-3', '2020-03-21'),
    'documents/b/index.md': markdown('20-3', 'title: B\nwork: w\ndates: { issued: "2020-03-20" }'),
    'documents/b/annotations.yaml': note('z', '20-3', '2020-03-20'),
    'works/w.yaml': 'name: W\n',
    'people/an.yaml': 'name: An\n',
    'places/song.yaml': 'name: Sông\n',
    'events/e.yaml':
      'title: E\ndate: "2019"\nkind: k\npeople: [an]\nplaces: [places/song]\nsource: /d/a/#p1\n',
  });
type Told = { people: string[]; places: string[]; stated_in: string[]; id: string };

test('events name people and places, dates of documents the units of every witness that state them', () => {
  const events = JSON.parse(eventsJson(corpus())) as Told[];
  expect(
    events.map(({ id, people, places, stated_in }) => [id, ...people, ...places, ...stated_in]),
  ).toEqual([
    ['e', 'people/an', 'places/song'],
    ['w-issued', '/d/a/#p2', '/d/b/#p1'],
    ['a-published'],
    ['a-received'],
    ['a-captured'],
  ]);
});

test('the columns of a table only grow: new ones stand at its end', () => {
  const [header, first, second] = eventsCsv(corpus()).split('\r\n');
  expect(header).toBe('id,title,date,kind,source,documents,about,note,people,places,stated_in');
  expect(first).toBe('e,E,2019,k,/d/a/#p1,,,,people/an,places/song,');
  expect(second).toBe('w-issued,W,2020-03-20,issued,/d/a/ /d/b/,a b,,,,,/d/a/#p2 /d/b/#p1');
});
