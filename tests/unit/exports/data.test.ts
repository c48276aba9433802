import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { documentsCsv, documentsJson } from '../../../src/exports/documents.ts';
import { entitiesJson } from '../../../src/exports/entities.ts';
import { eventsCsv, eventsJson } from '../../../src/exports/events.ts';
import { linksCsv } from '../../../src/exports/links.ts';
import { documentMarkdown, documentText } from '../../../src/exports/plain-text.ts';
import { unitsJsonl } from '../../../src/exports/units.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const corpus = () =>
  goodCorpus({
    'corpus.yaml':
      'title: Test\nlanguages: [vi, en]\nsite: https://archive.example\nrights: Free\n',
    'documents/a/index.md': markdown(
      '# Lines, "quoted"\n\n1.1. One **two** [three](/people/an/)',
      'title: Letter, "one"\ndates: { issued: "2020-03-20", captured: "2021~" }',
    ),
    'people/an.yaml': 'name: Nguyễn An\n',
    'events/flood.yaml':
      'title: { en: Flood, vi: "Lũ, lụt" }\ndate: "2019"\nkind: weather\npeople: [an]\ndocuments: [a]\nsource: [/d/a/#p1, https://example.org/]\n',
  });

test('documents are a table with one column a date', () => {
  expect(documentsCsv(corpus()).split('\r\n')).toEqual([
    'id,title,type,number,work,session,issued,received,published,captured,language,url,capture_sha256,units,words,issuer,signer,byline,publisher',
    'a,"Letter, ""one""",,,,,2020-03-20,,,2021~,vi,https://archive.example/d/a/,,2,6,,,,',
    '',
  ]);
});

test('documents are an array that leaves out what is unknown', () => {
  expect(JSON.parse(documentsJson(corpus()))).toEqual([
    {
      id: 'a',
      title: 'Letter, "one"',
      issued: '2020-03-20',
      captured: '2021~',
      language: 'vi',
      url: 'https://archive.example/d/a/',
      units: 2,
      words: 6,
    },
  ]);
});

test('events have titles in every language and a source that is never empty', () => {
  const events = JSON.parse(eventsJson(corpus())) as {
    id: string;
    source: string[];
    title: unknown;
  }[];
  expect(events.map(({ id, source }) => [id, source])).toEqual([
    ['flood', ['/d/a/#p1', 'https://example.org/']],
    ['a-issued', ['/d/a/']],
    ['a-captured', ['/d/a/']],
  ]);
  expect(events[0]?.title).toEqual({ en: 'Flood', vi: 'Lũ, lụt' });
  expect(eventsCsv(corpus()).split('\r\n')[1]).toBe(
    'flood,"Lũ, lụt",2019,weather,/d/a/#p1 https://example.org/,a,,,people/an,,',
  );
});

test('a line of a capture is a source without a space, for spaces part the sources of one cell', () => {
  const text = 'Menu\n';
  const sha256 = createHash('sha256').update(text).digest('hex');
  const { events } = goodCorpus({
    'documents/a/index.md': markdown(
      'Menu',
      `title: x\ncapture: { file: capture.txt, sha256: "${sha256}" }`,
    ),
    'documents/a/capture.txt': text,
    'events/e.yaml': 'title: E\ndate: "2019"\nkind: k\nsource: { document: a, line: 1 }\n',
  });
  expect(eventsCsv({ ...corpus(), events }).split('\r\n')[1]).toBe(
    'e,E,2019,k,/d/a/capture.txt:1,,,,,,',
  );
});

test('links are a table with the quoted words', () => {
  expect(linksCsv(corpus()).split('\r\n').slice(0, 2)).toEqual([
    'from,to,kind,quote,certainty',
    '/d/a/#p2,/people/an/,links-to,three,',
  ]);
});

test('records have the public names of their fields', () => {
  expect(JSON.parse(entitiesJson(corpus()))).toEqual([
    {
      id: 'an',
      kind: 'people',
      address: '/people/an/',
      name: 'Nguyễn An',
      sort: 'Nguyễn An',
      variants: [],
      roles: [],
      same_as: [],
      sources: [],
    },
  ]);
});

test('units are one JSON object a line, with the hash of their words', () => {
  const lines = Buffer.from(unitsJsonl(corpus()))
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, string>);
  expect(lines.map(({ address, label, text }) => [address, label, text])).toEqual([
    ['/d/a/#p1', 'p1', 'Lines, "quoted"'],
    ['/d/a/#p2', '1.1', '1.1. One two three'],
  ]);
  expect(lines[1]?.['sha256']).toBe(
    createHash('sha256').update('1.1. One two three').digest('hex'),
  );
});

test('a document is published as Markdown with a header that YAML reads', () => {
  const { document } = corpus();
  const a = document.get('a');
  expect(a && documentMarkdown(a, corpus())).toBe(`---
title: "Letter, \\"one\\""
issued: "2020-03-20"
captured: "2021~"
address: "https://archive.example/d/a/"
rights: "Free"
---

# Lines, "quoted"

1.1. One **two** [three](/people/an/)
`);
});

test('a document is published as plain text, one unit a paragraph', () => {
  const { document } = corpus();
  const a = document.get('a');
  expect(a && documentText(a, corpus())).toContain(
    'rights: Free\n\nLines, "quoted"\n\n1.1. One two three\n',
  );
});
