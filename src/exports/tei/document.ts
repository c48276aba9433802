import type { Document } from '../../corpus/model.ts';
import { annotationList } from './annotations.ts';
import { bodyOf } from './body.ts';
import { documentHeader } from './document-header.ts';
import { documentId } from './ids.ts';
import type { TeiContext } from './pointers.ts';
import { group } from './xml.ts';

/** One document with its header, its text and the annotations that stand on it. */
export function documentTei(document: Document, context: TeiContext): string {
  const { id, language, dir } = document;
  const rend = dir === 'rtl' ? 'rtl' : undefined;
  return group('TEI', { 'xml:id': documentId(id) }, [
    documentHeader(document, context),
    group('text', { 'xml:lang': language, rend }, [bodyOf(document)]),
    group('standOff', {}, [annotationList(document, context)]),
  ]);
}
