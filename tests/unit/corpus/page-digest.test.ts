import { expect, test } from 'vitest';
import type { Document } from '../../../src/corpus/model.ts';
import { pageDigest } from '../../../src/corpus/page-digest.ts';
import { goodCorpus, markdown } from './temp-corpus.ts';

const base = {
  'documents/a/index.md': markdown('One.', 'title: A\ndates: { issued: "2019" }'),
  'documents/b/index.md': markdown('Two.', 'title: B\ndates: { issued: "2020" }'),
  'documents/c/index.md': markdown('Three.', 'title: C\ndates: { issued: "2021" }'),
  'people/an.yaml': 'name: Nguyễn An\n',
};
const digest = (files: Record<string, string>, site = '/') => {
  const corpus = goodCorpus({ ...base, ...files });
  return pageDigest(corpus.document.get('a') as Document, corpus, site);
};

test.each<[what: string, files: Record<string, string>]>([
  ['its text', { 'documents/a/index.md': markdown('Won.', 'title: A\ndates: { issued: "2019" }') }],
  [
    'its annotations',
    { 'documents/a/annotations.yaml': '- { id: x, kind: note, quote: One, note: x }\n' },
  ],
  ['a record', { 'people/an.yaml': 'name: Nguyễn Anh\n' }],
  ['the settings', { 'corpus.yaml': 'title: Other\nlanguages: [vi, en]\n' }],
  [
    'the title of its neighbour',
    { 'documents/b/index.md': markdown('Two.', 'title: Bee\ndates: { issued: "2020" }') },
  ],
  [
    'a link to it',
    { 'documents/c/index.md': markdown('See [a](/d/a/).', 'title: C\ndates: { issued: "2021" }') },
  ],
])('a page is made anew when %s changes', (_what, files) => {
  expect(digest(files)).not.toBe(digest({}));
});

test('a page is kept when nothing changes that it shows, and made anew under another path', () => {
  const elsewhere = {
    'documents/c/index.md': markdown('Tree.', 'title: C\ndates: { issued: "2021" }'),
  };
  expect(digest(elsewhere)).toBe(digest({}));
  expect(digest({}, '/archive/')).not.toBe(digest({}));
});
