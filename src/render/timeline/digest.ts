import { createHash } from 'node:crypto';
import type { Corpus } from '../../corpus/model.ts';

const known = new WeakMap<Corpus, string>();

/**
 * Hash of all that pages of the timeline and of events show: settings, records, events, and how
 * documents are named and dated, but not their texts. A build that finds it unchanged keeps the page.
 */
export function timelineDigest(corpus: Corpus, base: string): string {
  const digest = known.get(corpus) ?? headDigest(corpus);
  known.set(corpus, digest);
  return `${digest} ${base}`;
}

function headDigest({ recordsDigest, documents, events }: Corpus): string {
  const heads = documents.map(({ id, title, language, matter, date }) => {
    const { type, number, work } = matter;
    return [id, title, language, type, number, work, date?.value];
  });
  return createHash('sha256')
    .update(JSON.stringify([recordsDigest, heads, events]))
    .digest('hex')
    .slice(0, 32);
}
