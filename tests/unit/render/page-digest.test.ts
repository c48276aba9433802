import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { pageDigest } from '../../../src/render/page-digest.ts';
import { timelineDigest } from '../../../src/render/timeline/digest.ts';
import { goodCorpus, markdown } from '../corpus/temp-corpus.ts';

const base = {
  'documents/a/index.md': markdown(
    'One, said An Nguyen.',
    'title: A\nissuer: organisations/mill\nwork: notice\ndates: { issued: "2019" }',
  ),
  'documents/a/annotations.yaml':
    '- { id: x, kind: note, quote: One, note: "[him](/people/noted/), [six](/d/f/#p1)", source: "g/capture.txt:1" }\n- { id: y, kind: date, quote: said, ref: events/noted }\n',
  'documents/b/index.md': markdown('Two.', 'title: B\ndates: { issued: "2020" }'),
  'documents/c/index.md': markdown(
    'See [a](/d/a/).',
    'title: C\nnumber: 3/CV\ndates: { issued: "2021" }',
  ),
  'documents/d/index.md': markdown('Four.', 'title: D\nwork: notice\ndates: { issued: "2022" }'),
  'documents/e/index.md': markdown('Five.', 'title: E\ndates: { issued: "2023" }'),
  'documents/f/index.md': markdown('Six.', 'title: F'),
  'documents/g/index.md': markdown('Seven.', 'title: G'),
  'people/noted.yaml': 'name: Noted\n',
  'events/noted.yaml': 'title: Noted\ndate: "2000"\nkind: x\nsource: https://example.org/\n',
  'works/notice.yaml': 'name: Notice\n',
  'organisations/mill.yaml': 'name: The Mill\n',
  'people/an.yaml': 'name: An Nguyen\n',
  'people/other.yaml': 'name: Somebody Else\n',
  'events/flood.yaml':
    'title: Flood\ndate: "2018"\nkind: flood\ndocuments: [a]\nsource: https://example.org/\n',
};
const corpusOf = (files: Record<string, string>) => goodCorpus({ ...base, ...files });
const digest = (files: Record<string, string>, site = '/') => {
  const corpus = corpusOf(files);
  return pageDigest(corpus.document.get('a') as Document, corpus, site);
};
const b = (fields: string) => ({ 'documents/b/index.md': markdown('Two.', fields) });
const e = (fields: string) => ({ 'documents/e/index.md': markdown('Five.', fields) });

test.each<[what: string, files: Record<string, string>]>([
  [
    'its text',
    {
      'documents/a/index.md': markdown(
        'One, said An Nguyen!',
        'title: A\nissuer: organisations/mill\nwork: notice\ndates: { issued: "2019" }',
      ),
    },
  ],
  [
    'its annotations',
    { 'documents/a/annotations.yaml': '- { id: x, kind: note, quote: One, note: x }\n' },
  ],
  ['the name of its issuer', { 'organisations/mill.yaml': 'name: The Old Mill\n' }],
  ['the name of its work', { 'works/notice.yaml': 'name: The Notice\n' }],
  ['a name that its text holds', { 'people/an.yaml': 'name: Anh Nguyen\n' }],
  ['the settings', { 'corpus.yaml': 'title: Other\nlanguages: [vi, en]\n' }],
  ['the title of its neighbour', b('title: Bee\ndates: { issued: "2020" }')],
  ['the language of its neighbour', b('title: B\nlanguage: ar\ndates: { issued: "2020" }')],
  [
    'the title of another witness of its work',
    {
      'documents/d/index.md': markdown(
        'Four.',
        'title: Dee\nwork: notice\ndates: { issued: "2022" }',
      ),
    },
  ],
  [
    'the text of another witness of its work',
    {
      'documents/d/index.md': markdown(
        'Four, and more.',
        'title: D\nwork: notice\ndates: { issued: "2022" }',
      ),
    },
  ],
  [
    'what another witness of its work is called',
    {
      'documents/d/index.md': markdown(
        'Four.',
        'title: D\nlabel: copy\nwork: notice\ndates: { issued: "2022" }',
      ),
    },
  ],
  [
    'whether it is compared with another document',
    { 'corpus.yaml': 'title: Test\nlanguages: [vi, en]\ncompare: [[a, f]]\n' },
  ],
  [
    'a link to it',
    { 'documents/e/index.md': markdown('See [a](/d/a/).', 'title: E\ndates: { issued: "2023" }') },
  ],
  [
    'what tells a document that leads to it apart from others',
    e('title: E\nnumber: 3/CV\ndates: { issued: "2023" }'),
  ],
  [
    'the title of an event that concerns it',
    {
      'events/flood.yaml': base['events/flood.yaml'].replace('Flood', 'The flood'),
    },
  ],
  [
    'what a card says of a record that its text names',
    { 'people/an.yaml': 'name: An Nguyen\ndescription: A poet\n' },
  ],
  [
    'what a card says of a record that its notes lead to',
    { 'people/noted.yaml': 'name: Noted\ndescription: A poet\n' },
  ],
  ['a unit that its notes lead to', { 'documents/f/index.md': markdown('Sixth.', 'title: F') }],
  [
    'the name of a document on which a note rests',
    { 'documents/g/index.md': markdown('Seven.', 'title: Gee') },
  ],
  [
    'the date of an event that an annotation leads to',
    { 'events/noted.yaml': 'title: Noted\ndate: "1999"\nkind: x\nsource: https://example.org/\n' },
  ],
  [
    'the sentence that leads to one of its units',
    {
      'documents/c/index.md': markdown(
        'Read [a](/d/a/#p1).',
        'title: C\nnumber: 3/CV\ndates: { issued: "2021" }',
      ),
    },
  ],
  ['the first essay', { 'essays/first.vi.mdx': '---\ntitle: First\n---\n\nWords.\n' }],
  ['the first place', { 'places/hue.yaml': 'name: Huế\n' }],
])('a page is made anew when %s changes', (_what, files) => {
  expect(digest(files)).not.toBe(digest({}));
});

test.each<[what: string, files: Record<string, string>]>([
  ['the title of a document elsewhere', e('title: Eve\ndates: { issued: "2023" }')],
  ['the date of a document elsewhere', e('title: E\ndates: { issued: "2024" }')],
  [
    'the description of a record that it does not name',
    { 'people/other.yaml': 'name: Somebody Else\ndescription: A poet\n' },
  ],
  [
    'a unit beside the one that its notes lead to',
    { 'documents/f/index.md': markdown('Six.\n\nAnd more.', 'title: F') },
  ],
  ['a record that it does not name', { 'people/other.yaml': 'name: Nobody\n' }],
])('a page is kept when %s changes', (_what, files) => {
  expect(digest(files)).toBe(digest({}));
});

test('a page is made anew when an essay that leads to it gets another title', () => {
  const essay = (title: string) => ({
    'essays/first.vi.mdx': `---\ntitle: ${title}\n---\n\nSee [A](/d/a/).\n`,
  });
  expect(digest(essay('First'))).not.toBe(digest(essay('The first')));
});

test('a page is made anew under another path', () => {
  expect(digest({}, '/archive/')).not.toBe(digest({}));
});

test.each<[what: string, files: Record<string, string>]>([
  ['the first essay', { 'essays/first.vi.mdx': '---\ntitle: First\n---\n\nWords.\n' }],
  ['a date of a document', e('title: E\ndates: { issued: "2023", received: "2024" }')],
])('the timeline is made anew with %s', (_what, files) => {
  expect(timelineDigest(corpusOf(files), '/')).not.toBe(timelineDigest(corpusOf({}), '/'));
});
