import { createHash } from 'node:crypto';
import type { Corpus, Document } from './model.ts';

/**
 * Hash of all that the page of a document shows: its own files, the settings and records, its
 * neighbours in time and what others say of it. A build that finds it unchanged keeps the page.
 */
export function pageDigest(document: Document, corpus: Corpus, base: string): string {
  const at = corpus.documents.indexOf(document);
  const neighbours = [corpus.documents[at - 1], corpus.documents[at + 1]].map(
    (one) => one && [one.id, one.title, one.date?.value],
  );
  const backlinks = corpus.backlinks.get(document.address) ?? [];
  const linking = [...new Set(backlinks.map((link) => link.document))].map(
    (id) => id !== undefined && corpus.document.get(id)?.digest,
  );
  const shown = [base, corpus.recordsDigest, document.digest, neighbours, backlinks, linking];
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}
