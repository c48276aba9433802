import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import { witnessedWorks } from '../../../../src/corpus/collation.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { corpusTei } from '../../../../src/exports/tei/corpus-tei.ts';
import { documentTeiFile } from '../../../../src/exports/tei/document.ts';
import { goodCorpus, interfaceLanguages, markdown } from '../../corpus/temp-corpus.ts';
import { descendants, readXml, stringValue, type XmlElement } from './read-xml.ts';
import { type NamedXml, schemaFaults } from './schema-faults.ts';
import { pointedWords, teiFaults } from './tei-faults.ts';
import { witnessText } from './witness-text.ts';

vi.setConfig({ testTimeout: 30_000 });

const read = (corpus: Corpus, base?: string) =>
  readXml(Buffer.from(corpusTei(corpus, base)).toString('utf8'));
const folder = (name: string) =>
  readCorpus(join(root, name), { interfaceLanguages }).corpus as Corpus;
const named = (element: XmlElement, name: string) =>
  [...descendants(element)].filter((one) => one.name === name);
const withId = (element: XmlElement, id: string) =>
  [...descendants(element)].find(({ attributes }) => attributes.get('xml:id') === id);
/** The words of a unit: its own and those of its cells, without those of blocks inside it. */
const ownWords = (element: XmlElement): string =>
  element.children
    .map((child) => {
      if (typeof child === 'string') return child;
      return child.name === 'cell' || child.name === 'g' ? ownWords(child) : '';
    })
    .join('');

const hostile = () =>
  goodCorpus({
    'corpus.yaml':
      'title: { vi: "A & <b> ]]>", en: "\\"Q\\"" }\nlanguages: [vi, en]\nsite: https://archive.example\npublisher: P & Q\nrights: { vi: Tự do }\ntypes: { letter: "Th<ư" }\n',
    'documents/1-a/index.md': markdown(
      '# A < B & "C" ]]\\> {.lead}\n\n1.1. Một[^x] 𝒜𝒷 [An](/people/an/)\n\n- một\n  - hai\n\n  ba\n\n> # Trích\n>\n> lời\n\n| a | | b |\n|---|---|---|\n| c & d | e | |\n\n```\nx < y\n```\n\n## Sau\n\n[^x]: Ghi chú.',
      'title: "T & <t>"\ntype: letter\nnumber: "1 & 2"\nwork: w\nissuer: organisations/o\nsigner: "K <k>"\nbyline: [people/an, "L"]\ndates: { issued: { value: "[2020-03-20,2020-03-21]", note: "N & n" }, received: "2020~", captured: "2021-01/.." }\nrights: R\nsummary: { en: S }\nrevisions: [{ date: "2022-01", what: W, why: Y }]',
    ),
    'documents/1-a/annotations.yaml':
      '- { id: x, kind: date, quote: "𝒷", value: "2020", note: { vi: "M & m", en: O }, certainty: low, source: "S <s>", ref: "/d/b/#p1" }\n- { id: y, kind: figure, quote: "c & d e" }\n- { id: z, kind: note, quote: "ba", note: N, ref: "/d/1-a/#m1.1" }\n',
    'documents/b/index.md': markdown(
      '1.1. Một 𝒜𝒷 An khác\n\nlời ]]\\> & \u0007 <',
      'title: B\nwork: w\nsiglum: B\nlanguage: ar',
    ),
    'documents/people/index.md': markdown('Một {#an}', 'title: C'),
    'people/an.yaml':
      'name: An\nvariants: [Ân]\nsame_as: ["https://example.org/a?b&c"]\nroles: [{ title: Trưởng, from: "2020-01", to: "202X" }]\nsources: [{ document: b }, { url: "https://example.org/", note: N }]\n',
    'organisations/o.yaml': 'name: O\nroles: [{ title: R, from: "2020" }]\n',
    'places/an.yaml':
      'name: P\nsame_as: ["https://example.org/p"]\ndescription: D\nroles: [{ title: R }]\n',
    'terms/t.yaml': 'name: T\ndescription: { en: D }\nroles: [{ title: R, to: "2021" }]\n',
    'works/w.yaml': 'name: W\nnumber: "3"\nissuer: organisations/o\ndate: "2020?"\n',
    'events/e.yaml':
      'title: { vi: Lũ, en: Flood }\ndate: "2020-0X"\nkind: high water\nplaces: [an]\npeople: [an]\ndocuments: [b]\nabout: [works/w]\nsource: [/d/b/#p1, https://example.org/]\n',
  });

describe.each([
  ['this archive', () => folder('content')],
  ['a small Vietnamese corpus', () => folder('tests/fixtures/vietnamese')],
  ['an English corpus with right-to-left text', () => folder('tests/fixtures/english')],
  ['the least corpus', () => folder('tests/fixtures/least')],
  ['a corpus of hostile words', hostile],
])('%s', (_name, make) => {
  let made: { corpus: Corpus; file: XmlElement } | undefined;
  const tei = () => {
    if (made) return made;
    const corpus = make();
    made = { corpus, file: read(corpus) };
    return made;
  };

  test('is valid by its schema, whole and document by document', async () => {
    const { corpus } = tei();
    const files = corpus.documents.map(
      (document): NamedXml => [`${document.id}.xml`, documentTeiFile(document, corpus)],
    );
    expect(await schemaFaults([['corpus.xml', corpusTei(corpus)], ...files])).toEqual([]);
  });

  test('ids are unique, and pointers lead somewhere', () => {
    const { corpus, file } = tei();
    expect(teiFaults(file)).toEqual([]);
    const alone = corpus.documents.map((document) =>
      teiFaults(readXml(documentTeiFile(document, corpus))),
    );
    expect(alone.flat()).toEqual([]);
  });

  test('holds every document in reading order, and every unit under its id with its words', () => {
    const { corpus, file } = tei();
    const texts = named(file, 'TEI').slice(0, corpus.documents.length);
    corpus.documents.forEach((document, at) => {
      const text = texts[at] as XmlElement;
      const id = text.attributes.get('xml:id') ?? '';
      expect(id.replace(/^_/, '')).toBe(document.id);
      const byId = new Map(
        [...descendants(text)].map((one) => [one.attributes.get('xml:id'), one]),
      );
      const found = document.units.map((unit) => {
        const element = byId.get(`${id}.${unit.id}`);
        return [unit.id, element?.attributes.get('n'), element && ownWords(element)];
      });
      expect(found).toEqual(
        document.units.map((unit) => [
          unit.id,
          unit.printed,
          unit.text.replaceAll('\u0007', '\ufffd'),
        ]),
      );
    });
  });

  test('points from each annotation to its words', () => {
    const { corpus, file } = tei();
    const annotations = named(file, 'annotation');
    expect(annotations).toHaveLength(
      corpus.documents.reduce((sum, document) => sum + document.annotations.length, 0),
    );
    const byId = new Map(
      [...descendants(file)].map((one) => [one.attributes.get('xml:id') ?? '', one]),
    );
    for (const annotation of annotations) {
      const quote = named(annotation, 'note').find(
        ({ attributes }) => attributes.get('type') === 'quote',
      );
      expect(pointedWords(annotation, byId)).toBe(quote && stringValue(quote));
    }
  });

  test('gives the witnesses of a work byte for byte', () => {
    const { corpus, file } = tei();
    for (const { work, base, witnesses } of witnessedWorks(corpus)) {
      const text = withId(file, `collation_${work}`) as XmlElement;
      const [body] = named(text, 'body') as [XmlElement];
      for (const { id, units } of [base, ...witnesses]) {
        const found = witnessText(body, `witness_${id}`).sort((a, b) => (a.id < b.id ? -1 : 1));
        const due = units.map((unit) => ({ id: unit.id, text: unit.text }));
        expect(found).toEqual(due.sort((a, b) => (a.id < b.id ? -1 : 1)));
      }
    }
  });

  test('is the same twice', () => {
    expect(Buffer.compare(corpusTei(make()), corpusTei(tei().corpus))).toBe(0);
  });
});

test('records and events stand in lists, with pointers to each other and to texts', () => {
  const file = read(hostile(), '/base/');
  const attributesOf = (name: string, attribute: string) =>
    named(file, name).flatMap(({ attributes }) => attributes.get(attribute) ?? []);
  expect(attributesOf('person', 'xml:id')).toEqual(['people_an']);
  expect(attributesOf('place', 'xml:id')).toEqual(['places_an']);
  expect(attributesOf('event', 'xml:id')).toEqual(['events_e']);
  expect(attributesOf('ptr', 'target')).toEqual([
    '#places_an',
    '#people_an',
    '#works_w',
    '#b',
    '#b.p1',
    '#_1-a.p2',
  ]);
  expect(withId(file, 'people.an')?.name).toBe('p');
});

test('dates are told for machines as far as they are sure', () => {
  const file = read(hostile());
  const told = [...named(file, 'date'), ...named(file, 'state'), ...named(file, 'event')].map(
    ({ attributes }) =>
      [...attributes]
        .filter(([name]) => /^(when|from|to|not.*|cert)$/.test(name))
        .map((pair) => pair.join(' '))
        .join(', '),
  );
  expect(new Set(told)).toEqual(
    new Set([
      'notBefore 2020-03-20, notAfter 2020-03-21',
      'when 2020, cert unknown',
      'from 2021-01',
      'from 2020-01, to 2029-12-31',
      'from 2020',
      '',
      'notBefore 2020-01-01, notAfter 2020-09-30',
    ]),
  );
});

test('a document as a file of its own points to itself inside, to all else by its page', () => {
  const corpus = hostile();
  const [first] = corpus.documents.filter(({ id }) => id === '1-a');
  const file = readXml(first ? documentTeiFile(first, corpus, '/base/') : '');
  const home = 'https://archive.example/base/';
  expect([file.name, file.attributes.get('xml:id')]).toEqual(['TEI', '_1-a']);
  expect(named(file, 'ptr').map(({ attributes }) => attributes.get('target'))).toEqual([
    `${home}d/b/#p1`,
    '#_1-a.p2',
  ]);
  expect(named(file, 'name').map(({ attributes }) => attributes.get('ref'))).toEqual([undefined]);
  expect(named(file, 'author').map(({ attributes }) => attributes.get('ref'))).toEqual([
    `${home}organisations/o/`,
    `${home}people/an/`,
    undefined,
  ]);
  expect(named(file, 'annotation')).toHaveLength(3);
});

test('both kinds of file name their schema', () => {
  const corpus = hostile();
  const [first] = corpus.documents;
  const schemaOf = (file: string) => /<\?xml-model href="([^"]+)"/.exec(file)?.[1];
  expect(schemaOf(Buffer.from(corpusTei(corpus)).toString('utf8'))).toBe('corpus.tei.rng');
  expect(schemaOf(first ? documentTeiFile(first, corpus) : '')).toBe('../../data/corpus.tei.rng');
});

test('addresses outside the file have site and base', () => {
  const file = Buffer.from(corpusTei(hostile(), '/base/')).toString('utf8');
  expect(file).toContain('<idno type="URL">https://archive.example/base/d/b/</idno>');
  expect(file).toContain('<publisher xml:lang="vi">P &amp; Q</publisher>');
  expect(file).toContain('<abbr type="siglum">B</abbr>');
  expect(file).toContain('<g type="control" n="U+0007">\ufffd</g>');
});

test('an archive without witnesses has no apparatus, one without records no lists', () => {
  const file = read(goodCorpus({ 'documents/a/index.md': markdown('Một') }));
  expect(named(file, 'app')).toEqual([]);
  expect(named(file, 'standOff')).toEqual([]);
});

test('an archive without documents is one empty text', () => {
  const file = read(goodCorpus({}));
  const names = file.children.flatMap((child) => (typeof child === 'string' ? [] : child.name));
  expect([file.name, ...names]).toEqual(['TEI', 'teiHeader', 'text']);
  expect(named(file, 'sourceDesc').map((one) => one.children.length)).toEqual([3]);
});

test('nothing of a capture that was left out is published', () => {
  const corpus = folder('content');
  const file = Buffer.from(corpusTei(corpus)).toString('utf8');
  const captures = corpus.documents.map((document) =>
    readFileSync(join(corpus.folder, 'documents', document.id, 'capture.txt'), 'utf8'),
  );
  const units = corpus.documents.flatMap((document) => document.units.map(({ text }) => text));
  const own = units.join(' ');
  const records = file.replace(/<body>[\s\S]*?<\/body>/g, '');
  const leaked = captures
    .flatMap((capture) => capture.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 60 && !own.includes(line) && records.includes(line));
  expect(leaked).toEqual([]);
});
