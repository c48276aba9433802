import type { Corpus, Document } from '../../corpus/model.ts';
import { annotationList } from './annotations.ts';
import { bodyOf } from './body.ts';
import { documentHeader } from './document-header.ts';
import { documentId } from './ids.ts';
import { type TeiContext, teiContext } from './pointers.ts';
import { teiSchemaName } from './schema/tei-schema.ts';
import { type Attributes, group, teiNamespace, xmlHead } from './xml.ts';

/** One document with its header, its text and the annotations that stand on it; `root` holds what only the outermost element of a file has. */
export function documentTei(
  document: Document,
  context: TeiContext,
  root: Attributes = {},
): string {
  const { id, language, dir } = document;
  const rend = dir === 'rtl' ? 'rtl' : undefined;
  return group('TEI', { ...root, 'xml:id': documentId(id) }, [
    documentHeader(document, context),
    group('text', { 'xml:lang': language, rend }, [bodyOf(document)]),
    group('standOff', {}, [annotationList(document, context)]),
  ]);
}

/**
 * One document as a TEI file of its own. Pointers to its own units stay in the file; those to other documents,
 * records and events lead to their pages.
 */
export function documentTeiFile(document: Document, corpus: Corpus, base = '/'): string {
  const context = teiContext(corpus, base, document);
  const root = { xmlns: teiNamespace, 'xml:lang': corpus.settings.languages[0] };
  const schema = `../../data/${teiSchemaName}`;
  return `${xmlHead(schema)}${documentTei(document, context, root)}\n`;
}
