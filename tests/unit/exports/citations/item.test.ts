import { expect, test } from 'vitest';
import { textHash } from '../../../../src/corpus/lock/published.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { sideCitations } from '../../../../src/corpus/side-files.ts';
import { citationOf } from '../../../../src/exports/citations/citation.ts';
import { citationsFile } from '../../../../src/exports/citations/files.ts';
import { citedItem } from '../../../../src/exports/citations/item.ts';
import { citationText } from '../../../../src/text/cite/parts.ts';
import { goodCorpus, markdown } from '../../corpus/temp-corpus.ts';

const settings = `title: { vi: Kho, en: Archive }
languages: [vi, en]
site: https://archive.example
types:
  tin: { vi: Tin, en: News, csl: article-newspaper }
  thong-bao: { vi: Thông báo, en: Notice }
`;
const body = 'Một.\n\nHai.\n\n2.1. Ba.\n\n2.2. Bốn.';
const files = {
  'corpus.yaml': settings,
  'documents/tin/index.md': markdown(
    body,
    'title: Tin\ntype: tin\nbyline: [people/an, Trần Văn Ẩn]\npublisher: organisations/bao\ndates: { published: "2021-12-10", session: "2021-12-09" }',
  ),
  'documents/tb/index.md': markdown(
    body,
    'title: Thông báo\ntype: thong-bao\nnumber: 12/TB\nissuer: organisations/bao\nsigner: people/an\nlabel: { vi: bản sao, en: copy }\nrevisions: [{ date: "2020", what: x, why: y }]',
  ),
  'documents/thu/index.md': markdown(
    body,
    'title: Thư\nsigner: people/an\ndates: { received: "1912" }',
  ),
  'people/an.yaml': 'name: Nguyễn An\nsort: An, Nguyễn\n',
  'organisations/bao.yaml': 'name: Báo Mới\n',
};
let made: Corpus | undefined;
const corpus = () => {
  made ??= goodCorpus(files);
  return made;
};
const document = (id: string) => {
  const found = corpus().document.get(id);
  if (!found) throw new Error(id);
  return found;
};
const code = (units: readonly { text: string }[]) => textHash(units).slice(0, 8);
const cited = (id: string, language = 'vi', range?: { from: string; to: string }) =>
  citedItem(document(id), { corpus: corpus(), base: '/kho/', language }, range);

test('a type that the keeper says is news is an article of its paper, by those who wrote it', () => {
  expect(cited('tin')).toMatchObject({
    type: 'article-newspaper',
    author: [
      { family: 'Nguyễn', given: 'An' },
      { family: 'Trần', given: 'Văn Ẩn' },
    ],
    'container-title': 'Báo Mới',
    issued: { 'date-parts': [[2021, 12, 10]] },
    URL: `https://archive.example/kho/d/tin/?v=${code(document('tin').units)}`,
  });
  expect(cited('tin')).not.toHaveProperty('publisher');
});

test('what a body issued is a report by that body, and not by who signed it', () => {
  expect(cited('tb')).toMatchObject({
    type: 'report',
    author: [{ literal: 'Báo Mới' }],
    publisher: 'Báo Mới',
    number: '12/TB',
    custom: { revision: 2, label: 'bản sao' },
  });
  expect(cited('tb')).not.toHaveProperty('issued');
});

test('anything else is a document by who signed it, and says in words the date that it has', () => {
  expect(cited('thu')).toMatchObject({
    type: 'document',
    author: [{ family: 'Nguyễn', given: 'An' }],
    custom: { dated: 'nhận năm 1912' },
  });
  expect(cited('thu', 'en').note).toMatch(/^received 1912; revision r1, sha256:[0-9a-f]{8}$/);
});

test('labels, kind and archive are in the language that is asked for', () => {
  const { genre, archive, custom } = cited('tb', 'en');
  expect([genre, archive, custom.label]).toEqual(['Notice', 'Archive', 'copy']);
});

test('a part is cited by its paragraphs and printed numbers, its own address and the hash of its words', () => {
  const { units } = document('tb');
  const part = cited('tb', 'vi', { from: 'p3', to: 'p4' });
  expect(part).toMatchObject({
    id: 'tb-p3-p4',
    URL: `https://archive.example/kho/d/tb/?to=p4&v=${code(units.slice(2, 4))}#p3`,
    custom: { locator: 'mục 2.1–2.2 (đoạn 3–4)', sha256: code(units.slice(2, 4)) },
  });
  expect(cited('tb', 'vi', { from: 'p4', to: 'p3' })).toEqual(part);
  expect(cited('tb', 'en', { from: 'p1', to: 'p3' }).custom.locator).toBe('pars. 1–3');
  expect(cited('tb', 'vi', { from: 'p2', to: 'p2' })).toMatchObject({
    id: 'tb-p2',
    URL: `https://archive.example/kho/d/tb/?v=${code(units.slice(1, 2))}#p2`,
    custom: { locator: 'đoạn 2', sha256: code(units.slice(1, 2)) },
  });
});

test('units that are not there leave the citation of the whole document', () => {
  expect(cited('tb', 'vi', { from: 'p1', to: 'p99' })).toEqual(cited('tb'));
});

test('a citation has the forms of both languages, whatever the language of the page', () => {
  const { item, forms } = citationOf(document('tb'), { from: 'p1', to: 'p1' }, corpus(), {
    base: '/',
    language: 'en',
  });
  expect(item.genre).toBe('Notice');
  expect(citationText(forms.official)).toContain('Thông báo số 12/TB (bản sao), đoạn 1, Kho, ');
  expect(citationText(forms.english)).toContain('(copy), Notice no. 12/TB, par. 1, Archive, ');
});

test('files stand beside documents as the formats say, and not in an archive of too many documents', () => {
  const { settings } = corpus();
  expect(sideCitations(settings, 5000)).toEqual(['bib', 'ris', 'json']);
  expect(sideCitations({ formats: ['ris', 'csv'] }, 3)).toEqual(['ris']);
  expect(sideCitations(settings, 5001)).toEqual([]);
});

test('where nobody knows the site the address leads from the root of the host', () => {
  const { site: _, ...settings } = corpus().settings;
  const item = citedItem(document('tin'), {
    corpus: { ...corpus(), settings },
    ...{ base: '/kho/', language: 'vi' },
  });
  expect(item.URL).toBe(`/kho/d/tin/?v=${code(document('tin').units)}`);
});

test.each([
  ['bib', /\n {2}url = \{https:\/\/archive\.example\//],
  ['ris', /\r\nUR {2}- https:\/\/archive\.example\//],
  ['json', /"URL": "https:\/\/archive\.example\//],
] as const)('a .%s file states whole addresses or none', (ending, address) => {
  const { site: _, ...settings } = corpus().settings;
  const nowhere = { ...corpus(), settings };
  expect(citationsFile(ending)(corpus(), '/kho/')).toMatch(address);
  const text = citationsFile(ending)(nowhere, '/kho/');
  expect(text).toContain('sha256');
  expect(text).not.toMatch(/url =|\nUR {2}-|"URL"|\/d\//);
});
