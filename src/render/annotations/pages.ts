import type { Corpus, Document } from '../../corpus/model.ts';
import { once } from '../once.ts';

/** One page of the list of all annotations: whole documents, in the order of time. */
export interface AnnotationPage {
  /** Counting from 1. */
  number: number;
  /** `/annotations/`, `/annotations/2/` */
  address: string;
  /** Those that have annotations, or had some that lost their words. */
  documents: Document[];
  /** How many annotations it lists, those without a place included. */
  count: number;
}

/** So many annotations make a page full; the document that fills it stays whole. */
const full = 1000;

/** The pages of the list of all annotations; there is always a first one. */
export const annotationPages = once((corpus: Corpus): AnnotationPage[] => {
  const pages = [emptyPage(1)];
  for (const document of corpus.documents) {
    const count = document.annotations.length + document.orphans.length;
    if (count === 0) continue;
    let page = pages.at(-1) as AnnotationPage;
    if (page.count >= full) {
      page = emptyPage(pages.length + 1);
      pages.push(page);
    }
    page.documents.push(document);
    page.count += count;
  }
  return pages;
});

/** Id of the section that lists the annotations of a document. */
export const sectionId = ({ id }: Pick<Document, 'id'>) => `in-${id}`;

const emptyPage = (number: number): AnnotationPage => ({
  number,
  address: number === 1 ? '/annotations/' : `/annotations/${number}/`,
  documents: [],
  count: 0,
});
