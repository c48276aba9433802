import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../../scripts/commands/tool.ts';
import { withFreshAddresses } from '../../../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { bookFiles } from '../../../../src/offline/epub/book-files.ts';
import { writeEpub } from '../../../../src/offline/epub/write-epub.ts';
import { interfaceLanguages, tempFolder } from '../../corpus/temp-corpus.ts';
import { stringValue } from '../../exports/tei/read-xml.ts';
import { bookOf, hardCorpus } from './a-book.ts';
import { packageFaults } from './package-faults.ts';
import { pageFaults } from './page-faults.ts';
import { at, named, readEpub } from './read-epub.ts';

const faultsOf = (bytes: Uint8Array) => {
  const epub = readEpub(bytes);
  return [...packageFaults(epub), ...pageFaults(epub)];
};

test.each(['content', 'vietnamese', 'english', 'revised', 'changed', 'least'])(
  'the book of %s keeps the rules of EPUB 3',
  (name) => {
    const folder = join(root, name === 'content' ? name : `tests/fixtures/${name}`);
    const { corpus } = readCorpus(folder, { interfaceLanguages });
    expect(faultsOf(bookOf(corpus as Corpus))).toEqual([]);
  },
);

test('what is hard for a book keeps them too', () => {
  expect(faultsOf(bookOf(hardCorpus()))).toEqual([]);
});

const page = 'EPUB/d-a.xhtml';
test.each([
  ['mimetype is not first and stored', 'mimetype', /epub/, 'zip'],
  ['no unique identifier', 'EPUB/package.opf', /id="id"/, 'id="other"'],
  ['no dc:title', 'EPUB/package.opf', /<dc:title>.*<\/dc:title>/, ''],
  ['dcterms:modified: ', 'EPUB/package.opf', /<meta property="dcterms:modified".*/, ''],
  ['EPUB/style.css is not listed', 'EPUB/package.opf', /<item id="style".*/, ''],
  ['page-d-a is read twice', 'EPUB/package.opf', /(<itemref idref="page-d-a"\/>)/, '$1$1'],
  ['d-a.xhtml is never read', 'EPUB/package.opf', /<itemref idref="page-d-a"\/>/, ''],
  ['no landmarks', 'EPUB/nav.xhtml', /landmarks/g, 'toc'],
  ['EPUB/style.css', 'EPUB/style.css', /$/, '@font-face { src: url(x) }'],
  ['d-a.xhtml: <div> in <p>', page, /(<p [^>]*id="p2"[^>]*>)/, '$1<div>x</div>'],
  ['d-a.xhtml: <a> in <a>', page, /(<a [^>]*>)/, '$1<a href="title.xhtml">x</a>'],
  ['d-a.xhtml: <script>', page, /<\/body>/, '<script></script></body>'],
  ['d-a.xhtml: <p onclick>', page, /<p /, '<p onclick="x" '],
  ['d-a.xhtml: id p2 twice', page, /id="p1"/, 'id="p2"'],
  ['d-a.xhtml: leads to d-b.xhtml#p9', page, /d-b\.xhtml#p1/, 'd-b.xhtml#p9'],
  ['d-a.xhtml: no note #note-y', page, /id="note-y"/, 'id="note-w"'],
  ['d-a.xhtml: note note-y leads nowhere', page, /href="#a-y"/, 'href="#a-w"'],
  ['d-a.xhtml: no title', page, /<title>.*<\/title>/, '<title></title>'],
])('the rules find: %s', (fault, where, from, to) => {
  const damaged = bookOf(hardCorpus(), (path, content) =>
    path === where ? content.replace(from, to) : content,
  );
  expect(faultsOf(damaged)).toContain(fault);
});

test('each unit stands in the book under its id, before its words the address that lasts', () => {
  const corpus = hardCorpus();
  const { pages } = readEpub(bookOf(corpus));
  for (const { id, units, address } of corpus.documents) {
    const all = [...named(pages.get(`d-${id}.xhtml`) as never, 'a')];
    const printed = all.filter((one) => at(one, 'class') === 'address');
    expect(printed.map((one) => [stringValue(one), at(one, 'href')])).toEqual(
      units.map((unit) => [unit.id, `https://archive.example${address}#${unit.id}`]),
    );
  }
});

test('links lead to pages of the book where it has them, to the site where only that has', () => {
  const { text } = readEpub(bookOf(hardCorpus()));
  expect(text(page)).toContain('href="d-b.xhtml#p1"');
  expect(text(page)).toContain('href="https://archive.example/timeline/"');
  expect(text('EPUB/timeline.xhtml')).toContain('href="d-a.xhtml#p2"');
  expect(text('EPUB/people.xhtml')).toContain('href="d-a.xhtml#p2"');
});

test('without the address of the site there is no link to it', () => {
  const corpus = hardCorpus({ 'corpus.yaml': 'title: Kho\nlanguages: [vi, en]\n' });
  const bytes = bookOf(corpus);
  expect(faultsOf(bytes)).toEqual([]);
  const hrefs = [...readEpub(bytes).pages.values()].flatMap((one) =>
    named(one, 'a').map((link) => at(link, 'href')),
  );
  expect(hrefs.filter((href) => /^(\/|https:\/\/archive)/.test(href))).toEqual([]);
});

test('notes on the same words are parted, numbered through, and say what they rest on', () => {
  const { text, pages } = readEpub(bookOf(hardCorpus()));
  const notes = named(pages.get('d-a.xhtml') as never, 'aside').map((one) => stringValue(one));
  expect(notes).toEqual([
    expect.stringMatching(/^1\. Huế nơi chốn\. Thành phố\./),
    expect.stringMatching(/^2\. An đi Huế nhận xét\. Xem b\. .*example\.org/),
  ]);
  expect(text(page)).toMatch(/>1<\/a><\/sup>.*<sup>,<a [^>]*>2<\/a><\/sup>/);
});

test('the same content gives the same bytes, with the day of the newest address', () => {
  const corpus = withFreshAddresses(hardCorpus(), '2026-11-22');
  const [first, second] = [tempFolder({}), tempFolder({})].map((outDir) => {
    expect(writeEpub(corpus, { outDir, base: '/' })).toBe(1);
    return readFileSync(join(outDir, 'data/archive.epub'));
  });
  expect(first?.equals(second as Buffer)).toBe(true);
  expect(readEpub(first as Buffer).text('EPUB/package.opf')).toContain('2026-11-22T00:00:00Z');
});

test('no book is made of more than 5,000 documents, nor where the formats leave it out', () => {
  const { settings, documents } = hardCorpus();
  const many = Array.from({ length: 5001 }, () => documents[0] as (typeof documents)[number]);
  expect(bookFiles({ settings, documents: many.slice(1) })).toHaveLength(1);
  expect(bookFiles({ settings, documents: many })).toEqual([]);
  expect(bookFiles({ settings: { ...settings, formats: ['json'] }, documents })).toEqual([]);
});
