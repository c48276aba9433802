import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/corpus/accounting.ts';
import type { Corpus, Link, Settings } from '../../../src/corpus/model.ts';
import { listPages } from '../../../src/corpus/pages.ts';
import { describedFiles } from '../../../src/exports/summaries.ts';
import { periodsOf } from '../../../src/render/timeline/periods.ts';
import { goodCorpus, markdown, pngHead, readFiles } from './temp-corpus.ts';

const records = {
  'people/an.yaml': 'name: Nguyễn An\n',
  'organisations/ubnd.yaml': 'name: Ủy ban\n',
  'works/w.yaml': 'name: The notice\nissuer: organisations/ubnd\n',
};
const ends = (links: readonly Link[] | undefined) =>
  (links ?? []).map(({ from, to, kind }) => `${from} ${kind} ${to}`);

test('front matter links to records, and names as printed do not', () => {
  const fields =
    'title: x\nwork: w\nissuer: organisations/ubnd\nsigner: people/an\nbyline: [people/an, Someone]\npublisher: A paper';
  const { links } = goodCorpus({ ...records, 'documents/a/index.md': markdown('x', fields) });
  expect(ends(links)).toEqual([
    '/d/a/ witness-of /works/w/',
    '/d/a/ issued-by /organisations/ubnd/',
    '/d/a/ signed-by /people/an/',
    '/d/a/ credited-to /people/an/',
    '/works/w/ issued-by /organisations/ubnd/',
  ]);
});

test('links in a text are known from both ends', () => {
  const { links, backlinks } = goodCorpus({
    ...records,
    'documents/a/index.md': markdown(
      '[one](/d/b/#m2.1), [two](#p1), [three](https://example.org), [four](/people/an/).',
    ),
    'documents/b/index.md': markdown('2.1. Text.'),
  });
  expect(ends(links.filter(({ kind }) => kind === 'links-to'))).toEqual([
    '/d/a/#p1 links-to /d/b/#m2.1',
    '/d/a/#p1 links-to /d/a/#p1',
    '/d/a/#p1 links-to https://example.org',
    '/d/a/#p1 links-to /people/an/',
  ]);
  expect(ends(backlinks.get('/d/b/'))).toEqual(['/d/a/#p1 links-to /d/b/#m2.1']);
  expect(ends(backlinks.get('/people/an/'))).toEqual(['/d/a/#p1 links-to /people/an/']);
  expect([...backlinks.keys()].filter((page) => !page.startsWith('/'))).toEqual([]);
});

test('links of footnotes are not links of the text', () => {
  const { links } = goodCorpus({ 'documents/a/index.md': markdown('x[^1]\n\n[^1]: note') });
  expect(links).toEqual([]);
});

test('an annotation names, cites or links on its words', () => {
  const { links } = goodCorpus({
    ...records,
    'documents/a/index.md': markdown('One two three four.'),
    'documents/a/annotations.yaml': `
- { id: a, kind: person, quote: One, ref: people/an }
- { id: b, kind: document, quote: two, ref: works/w }
- { id: c, kind: note, quote: three, ref: /d/a/#p1 }
- { id: d, kind: note, quote: four, ref: https://example.org/ }
- { id: e, kind: note, quote: four, note: No link. }
`,
  });
  expect(
    links
      .filter(({ unit }) => unit)
      .map(({ kind, to, quote, start, end }) => [kind, to, quote, start, end]),
  ).toEqual([
    ['names', '/people/an/', 'One', 0, 3],
    ['cites', '/works/w/', 'two', 4, 7],
    ['links-to', '/d/a/#p1', 'three', 8, 13],
    ['links-to', 'https://example.org/', 'four', 14, 18],
  ]);
});

test('an event links to what it concerns and to where it rests', () => {
  const { backlinks } = goodCorpus({
    ...records,
    'documents/a/index.md': markdown('x'),
    'events/e.yaml':
      'title: E\ndate: "2020"\nkind: k\npeople: [an]\nsource: [/d/a/#p1, https://example.org/e]\n',
  });
  expect(ends(backlinks.get('/people/an/'))).toEqual(['/events/e/ concerns /people/an/']);
  expect(ends(backlinks.get('/d/a/'))).toEqual(['/events/e/ cites /d/a/#p1']);
});

test('a text may link to lists and essays that the archive has, and to no others', () => {
  const body = '[a](/about/) [b](/people/) [c](/essays/method/) [d](/essays/other/) [e](/places/)';
  const { problems } = readFiles({
    'documents/a/index.md': markdown(body),
    'people/p.yaml': 'name: P\n',
    'essays/method.vi.mdx': '---\ntitle: M\n---\n\nText\n',
  });
  expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
    ['broken-link', 'The address /essays/other/ leads nowhere.'],
    ['broken-link', 'The address /places/ leads nowhere.'],
  ]);
});

test('lines of captures are sources that are known from both ends', () => {
  const { backlinks } = goodCorpus({
    'documents/a/index.md': markdown(
      'One',
      `title: x\ncapture: { file: capture.txt, sha256: ${sha256('One\n')} }`,
    ),
    'documents/a/capture.txt': 'One\n',
    'events/e.yaml': 'title: E\ndate: "2020"\nkind: k\nsource: { document: a, line: 1 }\n',
    'places/p.yaml': 'name: P\nsources: [{ document: a }, { document: a, line: 1 }]\n',
  });
  expect(ends(backlinks.get('/d/a/'))).toEqual([
    '/places/p/ cites /d/a/',
    '/events/e/ cites /d/a/',
  ]);
});

describe('an address of the archive', () => {
  const corpus = {
    'documents/a/index.md': markdown(
      'One ![x](<a map.png>)',
      'title: x\ndates: { issued: 2020-03-04 }',
    ),
    'documents/a/a map.png': pngHead,
    'documents/a/annotations.yaml':
      '- { id: x, kind: note, quote: One, note: N }\n- { id: y, kind: note, quote: One, ref: /d/a/ }\n',
  };
  const faults = (address: string) =>
    readFiles({ ...corpus, 'documents/b/index.md': markdown(`[link](<${address}>)`) }).problems.map(
      ({ rule }) => rule,
    );

  test.each([
    '/timeline/2020/',
    '/timeline/2020-03/',
    '/search/?q=x',
    '/documents/?type=letter',
    '/about/#rights',
    '/data/units.jsonl',
    '/d/a/index.md',
    '/d/a/index.txt',
    '/d/a/cite.bib',
    '/data/citations.ris',
    '/d/a/a map.png',
    '/d/a/#a-x',
    '/d/a/#note-x',
    '/d/a/#a-y',
  ])('%s leads somewhere', (address) => {
    expect(faults(address)).toEqual([]);
  });

  test.each([
    '/timeline/2021/',
    '/timeline/2020-04/',
    '/about/?q=x',
    '/about/#letter',
    '/data/units.xml',
    '/d/a/index.html',
    '/d/a/capture.txt',
    '/d/a/#a-z',
    '/d/a/#note-y',
    '/d/a/#accounting',
    '/d/a/?q=x',
    '/d/a/?to=p2',
    '/d/a/?to=p9#p1',
    '/d/a/?to=p1#p9',
    '/d/a/?to=a-y#p1',
    '/d/a/?to=/d/b/#p1',
    '/d/a/?to=p1&to=p2#p1',
    '/d/a/?v=1a2b#p1',
    '/d/a/index.md?to=p2#p1',
    '/people/an/?to=p2',
    '/people/an/?v=1a2b3c4d',
    '/people/a/b/',
  ])('%s leads nowhere', (address) => {
    expect(faults(address)).toEqual(['broken-link']);
  });

  test('of the timeline and of a data file is one that is published', () => {
    const { corpus: read } = readFiles(corpus);
    const settings = read?.settings as Settings;
    const events = read?.events ?? [];
    const pages = listPages({ files: [], entities: [], events, settings });
    const published = [
      ...periodsOf(events).map(({ address }) => address),
      ...describedFiles(read as Corpus)
        .map(({ path }) => `/${path}`)
        .filter((path) => path !== '/ro-crate-metadata.json'),
    ];
    expect([...pages].sort()).toEqual(published.sort());
  });
});

test('the bare id of a record in the place of a name is told from a name as printed', () => {
  const { problems } = readFiles({
    'organisations/ubnd.yaml': 'name: Ủy ban\n',
    'documents/a/index.md': markdown('x', 'title: A\nissuer: ubnd\nsigner: Nguyễn Văn An'),
  });
  expect(problems.map(({ rule, fix }) => [rule, fix])).toEqual([
    ['unknown-entity', 'Write “organisations/ubnd”.'],
  ]);
});
