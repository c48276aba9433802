import { expect, test } from 'vitest';
import type { Corpus, Document, Link, LinkKind } from '../../../../src/corpus/model.ts';
import { drawRelations } from '../../../../src/render/timeline/relation-rows.ts';
import { relationsIn, timelineRelations } from '../../../../src/render/timeline/relations.ts';
import type { Clock } from '../../../../src/schema/front-matter.ts';
import { aCorpus, aDate, aDocument, aMention, anEntity } from '../entity/a-corpus.ts';

const dated = (
  id: string,
  value: string | undefined,
  matter: Partial<Document['matter']> = {},
  clock: Clock = 'issued',
): Document => ({
  // No two texts share words, unless a test is about that.
  ...aDocument(id, [`${id}-a follows the law ${id}-b. More of ${id}-c.`], matter),
  ...(value !== undefined && { date: { clock, ...aDate(value) } }),
});

const law = anEntity('works/law', { date: aDate('2019-05-30') });
const undated = anEntity('works/undated');
const notice = anEntity('works/notice', { date: aDate('[2020-03-20,2020-03-21]') });
const press = dated('press', '2020-03-20', { work: 'notice' });
const stamped = dated('stamped', '2020-03-20', { work: 'notice' });
const later = dated('later', '2020-03-26');
const scan = dated('scan', '2026-03-04', {}, 'captured');

const says = (document: Document, to: string, more: Partial<Link> = {}): Link => ({
  ...aMention(document, 'p1', 'law', to),
  kind: 'cites',
  ...more,
});
const texts = [press, stamped, later, scan];
const corpusOf = (links: Link[]): Corpus => ({
  ...aCorpus(texts, [law, notice, undated], links),
  digest: JSON.stringify(links),
});
const linesOf = (links: Link[]) =>
  timelineRelations(corpusOf(links)).map(({ kind, from, to }) => [from.address, kind, to.address]);

test('copies of one work speak as one text, with the words of the first', () => {
  const links = [says(press, '/works/law/'), says(stamped, '/works/law/')];
  const [relation, ...others] = timelineRelations(corpusOf(links));
  expect(others).toEqual([]);
  expect(relation?.from.address).toBe('/works/notice/');
  expect(relation?.quotes).toMatchObject([
    {
      address: '/d/press/#p1',
      words: [
        { text: 'press-a follows the ' },
        { text: 'law', marked: true },
        { text: ' press-b.' },
      ],
    },
  ]);
});

test('every kind of relation between two texts is told, the closest first', () => {
  const kinds: LinkKind[] = ['cites', 'repeats', 'implements', 'names'];
  const links = kinds.map((kind) => says(later, '/d/press/#p1', { kind }));
  expect(linesOf(links)).toEqual([
    ['/d/later/', 'implements', '/works/notice/'],
    ['/d/later/', 'repeats', '/works/notice/'],
    ['/d/later/', 'cites', '/works/notice/'],
  ]);
});

test.each([
  ['a work without a date', says(later, '/works/undated/')],
  ['a text of which only the day of a copy is known', says(scan, '/works/law/')],
  ['a copy that names its own work', says(press, '/works/notice/')],
  ['a copy that cites the other copy', says(press, '/d/stamped/')],
  [
    'a link that stands on no words',
    { from: '/d/later/', to: '/works/law/', kind: 'cites' } as Link,
  ],
])('leaves out %s', (_case, link) => {
  expect(linesOf([link])).toEqual([]);
});

test('is as sure as the surest of its links', () => {
  const [doubted, sure] = [
    says(later, '/works/law/', { certainty: 'medium' }),
    says(later, '/works/law/'),
  ];
  expect(timelineRelations(corpusOf([doubted]))[0]?.certainty).toBe('medium');
  expect(timelineRelations(corpusOf([doubted, sure]))[0]?.certainty).toBeUndefined();
});

test('a period shows the relations that one of its texts has', () => {
  const corpus = corpusOf([says(press, '/works/law/'), says(later, '/works/notice/')]);
  expect(relationsIn('2019', corpus)).toHaveLength(1);
  expect(relationsIn('2020-03', corpus)).toHaveLength(2);
  expect(relationsIn('2021', corpus)).toEqual([]);
});

test('texts stand in the order of time, with a row for long time between', () => {
  const links = [
    says(press, '/works/law/'),
    says(later, '/works/notice/', { kind: 'implements' }),
    says(later, '/works/notice/', { kind: 'repeats' }),
  ];
  const { rows, arcs, heads, left } = drawRelations(timelineRelations(corpusOf(links)));
  expect(rows.map(({ text, gap }) => text?.address ?? gap?.least)).toEqual([
    '/works/law/',
    295,
    '/works/notice/',
    '/d/later/',
  ]);
  expect(new Set(arcs.map(({ path }) => path)).size).toBe(3);
  expect(heads).toHaveLength(2);
  expect(left).toBe(0);
});

test('what comparing texts finds is told where their dates say which was first', () => {
  const words =
    'All villages keep the road to the landing clear of carts in the days of high water.';
  const said = (document: Document): Document => ({
    ...document,
    units: [{ id: 'p1', kind: 'paragraph', text: words, line: 1 }],
  });
  const undirected = dated('same-day', '2020-03-26');
  const all = [press, later, undirected].map(said);
  const corpus = { ...aCorpus(all, [notice], []), digest: 'reuse' };
  const found = timelineRelations(corpus).map(({ from, to, quotes, repeated }) => [
    ...[from.address, to.address, quotes.flatMap(({ words }) => words.map(({ text }) => text))],
    repeated?.words,
  ]);
  expect(found).toEqual([
    ['/d/later/', '/d/press/', [words.slice(0, -1)], 17],
    ['/d/same-day/', '/d/press/', [words.slice(0, -1)], 17],
  ]);
});

test('of very many texts the picture keeps the most connected', () => {
  const many = Array.from({ length: 90 }, (_, index) => ({
    ...dated(`d${index}`, `2020-04-${String((index % 30) + 1).padStart(2, '0')}`),
    units: [{ id: 'p1', kind: 'paragraph' as const, text: 'law', line: 1 }],
  }));
  const links = many.map((document) => says(document, '/works/law/'));
  const corpus = { ...aCorpus(many, [law], links), digest: 'many' };
  const { rows, relations, left } = drawRelations(timelineRelations(corpus));
  expect(rows.filter(({ text }) => text).length).toBeLessThanOrEqual(40);
  expect(relations.length + left).toBe(90);
  expect(rows.some(({ text }) => text?.address === '/works/law/')).toBe(true);
});
