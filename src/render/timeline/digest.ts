import { createHash } from 'node:crypto';
import type { Corpus } from '../../corpus/model.ts';
import { hasReuse } from '../reuse/reuse-of.ts';

const known = new WeakMap<Corpus, string>();

/**
 * Hash of all that pages of the timeline and of events show: settings, records, events, and how
 * documents are named and dated, whether any share words, but not their texts. A build that finds it unchanged keeps the page.
 */
export function timelineDigest(corpus: Corpus, base: string): string {
  const digest = known.get(corpus) ?? headDigest(corpus);
  known.set(corpus, digest);
  return `${digest} ${base}`;
}

function headDigest(corpus: Corpus): string {
  const { recordsDigest, documents, events } = corpus;
  const heads = documents.map(({ id, title, language, matter, date }) => {
    const { type, number, work, label } = matter;
    return [id, title, language, type, number, work, label, date?.value];
  });
  return createHash('sha256')
    .update(JSON.stringify([recordsDigest, heads, events, hasReuse(corpus)]))
    .digest('hex')
    .slice(0, 32);
}
