import { createHash } from 'node:crypto';
import type { Corpus } from '../../corpus/model.ts';
import { tellApart } from '../entity/tell-apart.ts';
import { timelineDigest } from '../timeline/digest.ts';
import { countAnnotations } from './counts.ts';
import { type AnnotationPage, annotationPages } from './pages.ts';

/**
 * Hash of all that one page of the list of annotations shows: the documents that stand on it, how
 * all others, the records and the essays are named, and, on the first, what stands on each of the others.
 */
export function annotationsDigest(page: AnnotationPage, corpus: Corpus, base: string): string {
  const pages = annotationPages(corpus);
  const isFirst = page.number === 1;
  const near = isFirst ? pages : pages.filter(({ number }) => Math.abs(number - page.number) === 1);
  const outline = near.map(({ number, count, documents }) => {
    const ends = [documents[0], documents.at(-1)];
    return [number, count, documents.length, ends.map((one) => one?.date?.value)];
  });
  const names = page.documents.map((one) => tellApart(one, corpus, corpus.settings.languages[0]));
  const shown = [
    timelineDigest(corpus, base),
    page.documents.map(({ digest }) => digest),
    names,
    corpus.essays,
    page.documents.map(({ matter }) => matter.label),
    pages.length,
    outline,
    isFirst && countAnnotations(corpus.documents),
  ];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}
