import { expect, test } from 'vitest';
import { withFreshAddresses } from '../../../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { atomColumns, jsonFeedColumns } from '../../../../src/exports/columns/feeds.ts';
import { atomFeed } from '../../../../src/exports/feeds/atom.ts';
import { mostEntries } from '../../../../src/exports/feeds/entries.ts';
import { jsonFeed } from '../../../../src/exports/feeds/json-feed.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';
import { readXml } from '../tei/read-xml.ts';
import { alternateOf, atomFaults, inside, wordsOf } from './atom-faults.ts';
import { jsonFeedFaults, type ReadJsonFeed } from './json-feed-faults.ts';

const settings =
  'title: { vi: Tủ giấy, en: Papers }\nlanguages: [vi, en]\nslug: papers\ntypes: { thu: { vi: Thư, en: Letter } }\n';
const revised = `title: Thư hai
revisions:
  - { date: "2026-12", what: { vi: Chép lại, en: Read anew }, why: { vi: Sai, en: It was wrong } }`;
const files = {
  'corpus.yaml': `${settings}site: https://archive.example\n`,
  'documents/a/index.md': markdown(
    'Một.',
    'title: "A ]]> <b> & \\"c\\",\\n; d \\u0007"\ndates: { issued: "2020" }\ntype: thu\nbyline: [An, Bình]\nrights: Free',
  ),
  'documents/b/index.md': markdown('Hai.', `${revised}\ndates: { issued: "2021" }`),
  'documents/c/index.md': markdown('Ba.', 'title: C\nsummary: { en: In short }'),
};
const corpus = (more: Record<string, string> = {}) => goodCorpus({ ...files, ...more });
const published = (more?: Record<string, string>, date = '2026-11-22') =>
  withFreshAddresses(corpus(more), date);

const atom = (of: Corpus, language = 'vi', base = '/x/') => readXml(atomFeed(of, language, base));
const json = (of: Corpus, language = 'vi', base = '/x/') =>
  JSON.parse(jsonFeed(of, language, base)) as ReadJsonFeed;

test.each(['vi', 'en'])('both feeds keep the rules of their formats in %s', (language) => {
  for (const of of [published(), corpus(), published({ 'corpus.yaml': settings })]) {
    expect(atomFaults(atom(of, language))).toEqual([]);
    expect(jsonFeedFaults(json(of, language))).toEqual([]);
  }
});

test('what the columns describe of an entry is what it has', () => {
  const elements = inside(atom(published()), 'entry').flatMap(({ children }) =>
    children.flatMap((child) => (typeof child === 'string' ? [] : [child.name])),
  );
  const names = atomColumns.map(({ name }) => name as string);
  expect(new Set(elements)).toEqual(new Set(names));
  const keys = json(published()).items.flatMap((item) => Object.keys(item));
  expect(new Set(keys)).toEqual(new Set(jsonFeedColumns.map(({ name }) => name as string)));
});

test('the newest comes first; of one day, later documents before earlier ones', () => {
  const entries = inside(atom(published()), 'entry');
  expect(
    entries.map((entry) => ['title', 'updated', 'published'].map((name) => wordsOf(entry, name))),
  ).toEqual([
    ['C', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'],
    ['Thư hai', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'],
    ['A ]]> <b> & "c", ; d ', '2026-11-22T00:00:00Z', '2026-11-22T00:00:00Z'],
  ]);
  expect(json(published()).items.map(({ title }) => title)).toEqual([
    ...['C', 'Thư hai', 'A ]]> <b> & "c", ; d \u0007'],
  ]);
});

test('where nobody knows a day, none is made up', () => {
  const [first, second] = inside(atom(corpus()), 'entry');
  // The front matter of the revised document tells of a month.
  expect(first && wordsOf(first, 'updated')).toBe('2026-12-31T00:00:00Z');
  expect(second && wordsOf(second, 'updated')).toBe('1970-01-01T00:00:00Z');
  expect(second && inside(second, 'published')).toEqual([]);
  expect(json(corpus()).items.map((item) => item['date_modified'])).toEqual([
    ...['2026-12-31T00:00:00Z', undefined, undefined],
  ]);
});

test('an entry says what changed and why, else its summary, else how the text begins', () => {
  const items = (language: string) =>
    json(published(), language).items.map((item) => [item['content_text'], item['language']]);
  expect(items('vi')).toEqual([
    ['In short', 'en'],
    ['Bản r2: Chép lại. Lý do: Sai', 'vi'],
    ['Một.', 'vi'],
  ]);
  expect(items('en').slice(0, 2)).toEqual([
    ['In short', 'en'],
    ['Revision r2: Read anew. Why: It was wrong', 'en'],
  ]);
});

test('links are whole where the site is known, in the language of the feed', () => {
  const links = (of: Corpus, language: string) => {
    const { feed_url, home_page_url, items } = json(of, language);
    return [alternateOf(atom(of, language)), feed_url, home_page_url, items[0]?.url];
  };
  expect(links(published(), 'vi')).toEqual([
    ...['https://archive.example/x/', 'https://archive.example/x/feed.json'],
    ...['https://archive.example/x/', 'https://archive.example/x/d/c/'],
  ]);
  expect(links(published(), 'en')).toEqual([
    ...['https://archive.example/x/en/', 'https://archive.example/x/en/feed.json'],
    ...['https://archive.example/x/en/', 'https://archive.example/x/en/d/c/'],
  ]);
  expect(links(published({ 'corpus.yaml': settings }), 'en')).toEqual([
    ...['./', undefined, undefined, 'd/c/'],
  ]);
});

test('ids are the same on every host and differ between languages', () => {
  const ids = (of: Corpus, language = 'vi') =>
    inside(atom(of, language), 'entry').map((entry) => wordsOf(entry, 'id'));
  const elsewhere = published({
    'corpus.yaml': files['corpus.yaml'].replace('archive.example', 'b.example'),
  });
  expect(ids(elsewhere)).toEqual(ids(published()));
  expect(ids(published(), 'en')).not.toEqual(ids(published()));
});

test('type and authors are told, and a feed holds no more than its most entries', () => {
  const entry = inside(atom(published(), 'en'), 'entry').at(-1);
  expect(entry && inside(entry, 'author').map((one) => wordsOf(one, 'name'))).toEqual([
    ...['An', 'Bình'],
  ]);
  expect(entry && inside(entry, 'category')[0]?.attributes).toEqual(
    new Map([
      ['term', 'thu'],
      ['label', 'Letter'],
    ]),
  );
  const many = Object.fromEntries(
    Array.from({ length: mostEntries + 1 }, (_, at) => [
      `documents/n${at}/index.md`,
      markdown('N'),
    ]),
  );
  expect(json(published(many)).items).toHaveLength(mostEntries);
});

test.each([
  ['no id', /<id>.*?<\/id>/, ''],
  ['two dates', /(<updated>.*?<\/updated>)/, '$1$1'],
  ['a day without a time', /T00:00:00Z/, ''],
  ['one id twice', /<id>.*?<\/id>\n<title xml/g, '<id>urn:a</id>\n<title xml'],
  ['no page', /<link rel="alternate" type="text\/html" href=".*?"\/>/, ''],
  ['an unknown element', /<generator>/, '<generator/><maker/><generator>'],
  ['no author at all', /<author>.*?<\/author>/g, ''],
])('a feed with %s would be found out', (_fault, from, to) => {
  const file = atomFeed(published(), 'vi', '/');
  expect(atomFaults(readXml(file))).toEqual([]);
  expect(file.replace(from, to)).not.toBe(file);
  expect(atomFaults(readXml(file.replace(from, to)))).not.toEqual([]);
});

test.each([
  ['another version', { version: 'https://jsonfeed.org/version/1' }],
  ['a relative address of its own', { feed_url: 'feed.json' }],
  ['an item without words', { items: [{ id: 'a', url: 'b', title: 'c' }] }],
])('a JSON feed with %s would be found out', (_fault, more) => {
  expect(jsonFeedFaults({ ...json(published()), ...more } as ReadJsonFeed)).not.toEqual([]);
});
