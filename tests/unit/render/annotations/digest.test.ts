import { expect, test } from 'vitest';
import type { Corpus, Document } from '../../../../src/corpus/model.ts';
import { annotationsDigest } from '../../../../src/render/annotations/digest.ts';
import { annotationPages } from '../../../../src/render/annotations/pages.ts';
import { aCorpus, anEntity } from '../entity/a-corpus.ts';
import { annotatedDocument } from './an-annotation.ts';

const [a, b, c] = ['a', 'b', 'c'].map((id) => annotatedDocument(id, 1000)) as [
  Document,
  Document,
  Document,
];

/** Numbers of the pages that have to be made anew. */
function stale(documents: Document[], more: Partial<Corpus> = {}): number[] {
  const digests = (corpus: ReturnType<typeof aCorpus>) =>
    annotationPages(corpus).map((page) => annotationsDigest(page, corpus, '/'));
  const record = [anEntity('people/x')];
  const before = digests(aCorpus([a, b, c], record, []));
  const after = digests({ ...aCorpus(documents, record, []), ...more });
  return after.flatMap((digest, index) => (digest === before[index] ? [] : [index + 1]));
}

test.each([
  ['no page when nothing changes', [a, b, c], []],
  ['the page of a document that changes', [a, { ...b, digest: 'new' }, c], [2]],
  ['every page when a document is renamed', [a, b, { ...c, title: 'New' }], [1, 2, 3]],
  [
    'the first, its own and the neighbours when a page counts another annotation',
    [a, b, annotatedDocument('c', 1001)],
    [1, 2, 3],
  ],
])('makes anew %s', (_case, documents, pages) => {
  const changed = documents.map((one) =>
    one.annotations.length === 1001 ? { ...one, digest: 'new' } : one,
  );
  expect(stale(changed)).toEqual(pages);
});

test('makes every page anew when an essay gets another title', () => {
  const essays = [{ slug: 'how', language: 'vi', file: 'essays/how.vi.mdx', title: 'Cách làm' }];
  expect(stale([a, b, c], { essays })).toEqual([1, 2, 3]);
});

test('makes every page anew when a record is renamed', () => {
  expect(stale([a, b, c], { recordsDigest: 'new' })).toEqual([1, 2, 3]);
});
