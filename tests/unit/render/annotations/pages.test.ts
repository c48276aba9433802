import { expect, test } from 'vitest';
import { annotationPages } from '../../../../src/render/annotations/pages.ts';
import { aCorpus, aDocument } from '../entity/a-corpus.ts';
import { annotatedDocument, anOrphan } from './an-annotation.ts';

const pagesOf = (documents: Parameters<typeof aCorpus>[0]) =>
  annotationPages(aCorpus(documents, [], [])).map(({ address, count, documents }) => [
    address,
    count,
    documents.map(({ id }) => id),
  ]);

test('an archive without annotations has one empty page', () => {
  expect(pagesOf([aDocument('a', ['Words.'])])).toEqual([['/annotations/', 0, []]]);
});

test('a page is full at a thousand annotations, and no document is torn', () => {
  const documents = [
    annotatedDocument('a', 999),
    annotatedDocument('b', 1500),
    annotatedDocument('c', 2),
    annotatedDocument('d', 0),
    annotatedDocument('e', 1000),
    annotatedDocument('f', 1),
  ];
  expect(pagesOf(documents)).toEqual([
    ['/annotations/', 2499, ['a', 'b']],
    ['/annotations/2/', 1002, ['c', 'e']],
    ['/annotations/3/', 1, ['f']],
  ]);
});

test('a document of which all annotations have lost their words stands on a page too', () => {
  expect(pagesOf([annotatedDocument('a', 0, [anOrphan('a')])])).toEqual([
    ['/annotations/', 1, ['a']],
  ]);
});
