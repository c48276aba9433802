import { expect, test } from 'vitest';
import type { Document, Link, LinkKind } from '../../../../src/corpus/model.ts';
import { citationGraph } from '../../../../src/render/entity/citation-graph.ts';
import { citingDocuments } from '../../../../src/render/entity/citing-documents.ts';
import { drawCitations } from '../../../../src/render/entity/draw-citations.ts';
import { aCorpus, aDate, aDocument, aMention, anEntity } from './a-corpus.ts';

const dated = (id: string, value: string, matter: Partial<Document['matter']> = {}): Document => ({
  ...aDocument(id, ['It cites the law and the order.'], matter),
  date: { clock: 'issued', ...aDate(value) },
});

const law = anEntity('works/law', { date: aDate('2019') });
const order = anEntity('works/order', { date: aDate('2023-01-01') });
const notice = anEntity('works/notice', { date: aDate('2020-03-20') });
const press = dated('press', '2020-03-20', { work: 'notice' });
const stamped = dated('stamped', '2020-03-20', { work: 'notice' });
const later = dated('later', '2022-01-01');

const cites = (document: Document, to: string, kind: LinkKind = 'cites'): Link => ({
  ...aMention(document, 'p1', 'law', to),
  kind,
});
const carries = (document: Document, to: string): Link => ({
  from: document.address,
  to,
  kind: 'witness-of',
});
const corpusOf = (links: Link[]) => aCorpus([press, stamped, later], [law, notice, order], links);
const linesOf = (links: Link[]) => {
  const { nodes, citations } = citationGraph(corpusOf(links));
  return citations.map(({ from, to, kind }) => [nodes[from]?.address, kind, nodes[to]?.address]);
};

test('draws a line from each document to what it cites, once', () => {
  const links = [
    cites(later, '/works/law/'),
    cites(later, '/works/law/'),
    cites(press, '/works/law/'),
  ];
  expect(linesOf(links)).toEqual([
    ['/d/later/', 'cites', '/works/law/'],
    ['/d/press/', 'cites', '/works/law/'],
  ]);
});

test('a closer tie stands for a looser one between the same two', () => {
  const links = [cites(later, '/works/law/'), cites(later, '/works/law/', 'implements')];
  expect(linesOf(links)).toEqual([['/d/later/', 'implements', '/works/law/']]);
});

test('a work with one copy is that document, a work with several stands beside them', () => {
  const one = [carries(press, '/works/notice/'), cites(later, '/works/notice/')];
  expect(linesOf(one)).toEqual([['/d/later/', 'cites', '/d/press/']]);
  expect(linesOf([...one, carries(stamped, '/works/notice/')])).toEqual([
    ['/d/press/', 'witness-of', '/works/notice/'],
    ['/d/later/', 'cites', '/works/notice/'],
    ['/d/stamped/', 'witness-of', '/works/notice/'],
  ]);
});

test('leaves out names, notes, and a copy that names its own work', () => {
  const links = [
    carries(press, '/works/notice/'),
    carries(stamped, '/works/notice/'),
    cites(press, '/works/notice/'),
    cites(later, '/works/law/', 'names'),
    cites(later, '/works/law/', 'links-to'),
    cites(later, 'https://example.org/'),
  ];
  expect(linesOf(links).map(([, kind]) => kind)).toEqual(['witness-of', 'witness-of']);
});

test('stands in the order of time, a work before its copies', () => {
  const links = [
    cites(later, '/works/order/'),
    cites(press, '/works/law/'),
    carries(press, '/works/notice/'),
    carries(stamped, '/works/notice/'),
  ];
  expect(citationGraph(corpusOf(links)).nodes.map(({ address }) => address)).toEqual([
    ...['/works/law/', '/works/notice/', '/d/press/', '/d/stamped/', '/d/later/', '/works/order/'],
  ]);
});

test('of a large archive the most connected stay, none of them alone, and the rest is counted', () => {
  const works = Array.from({ length: 100 }, (_, index) => anEntity(`works/w${index}`));
  const documents = Array.from({ length: 200 }, (_, index) => dated(`d${index}`, '2020'));
  // Ten documents that cite ten works each, and many that cite one nobody else does or one that all do.
  const links = documents.flatMap((document, index) => {
    const cited = index < 10 ? Array.from({ length: 10 }, (_, n) => n) : [0, 10 + (index % 90)];
    return cited.map((n) => cites(document, `/works/w${n}/`));
  });
  const { nodes, citations, left } = citationGraph(aCorpus(documents, works, links));
  expect(nodes.length).toBeLessThanOrEqual(60);
  const addresses = nodes.map(({ address }) => address);
  for (let n = 0; n < 10; n += 1)
    expect(addresses).toEqual(expect.arrayContaining([`/d/d${n}/`, `/works/w${n}/`]));
  const tied = new Set(citations.flatMap(({ from, to }) => [from, to]));
  expect(tied.size).toBe(nodes.length);
  expect([nodes.length + left.nodes, citations.length + left.citations]).toEqual([300, 480]);
});

test('arcs run from row to row, those to something later the other way round, one head a row', () => {
  const links = [
    cites(press, '/works/law/'),
    cites(later, '/works/law/'),
    cites(later, '/works/order/'),
  ];
  const { arcs, heads } = drawCitations(citationGraph(corpusOf(links)));
  expect(arcs.map(({ path }) => path)).toEqual([
    'M93 25A89 10 0 0 1 93 5',
    'M93 15A65.86 5 0 0 1 93 5',
    'M93 25A65.86 5 0 0 0 93 35',
  ]);
  expect(heads).toEqual(['M100 5l-6 -1.8v3.6z', 'M100 35l-6 -1.8v3.6z']);
});

test('names the documents that cite a work, without its copies', () => {
  const links = [cites(later, law.address), cites(press, law.address), cites(press, law.address)];
  const notices = [
    carries(press, notice.address),
    cites(press, notice.address),
    cites(later, notice.address),
  ];
  const corpus = corpusOf([...links, ...notices]);
  const idsOf = (work: typeof law) => citingDocuments(work, corpus).map(({ id }) => id);
  expect([idsOf(law), idsOf(notice)]).toEqual([['press', 'later'], ['later']]);
});
