import { createHash } from 'node:crypto';
import type { Corpus, Event } from '../../corpus/model.ts';
import { hasReuse } from '../reuse/reuse-of.ts';
import { firstGround, groundIn } from './grounds.ts';
import { timelineRelations } from './relations.ts';

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

const shown = new WeakMap<Corpus, string>();

/** Hash of all that pages of the timeline show: the words that events rest on and the relations of texts besides. */
export function timelinePageDigest(corpus: Corpus, base: string): string {
  const digest = shown.get(corpus) ?? quotedDigest(corpus);
  shown.set(corpus, digest);
  return `${timelineDigest(corpus, base)} ${digest}`;
}

function quotedDigest(corpus: Corpus): string {
  const hash = createHash('sha256');
  for (const event of corpus.events) {
    const { address, words } = firstGround(event, corpus) ?? {};
    if (words) hash.update(JSON.stringify([address, words]));
  }
  for (const { kind, from, to, quotes, certainty, repeated } of timelineRelations(corpus)) {
    const said = quotes.map(({ address, words }) => [address, words]);
    hash.update(JSON.stringify([kind, from.address, to.address, said, certainty, repeated]));
  }
  return hash.digest('hex').slice(0, 32);
}

/** Hash of the words that one event rests on. */
export function groundDigest(event: Event, corpus: Corpus): string {
  const grounds = event.sources.map((source) => groundIn(source, event, corpus)?.words);
  return createHash('sha256').update(JSON.stringify(grounds)).digest('hex').slice(0, 16);
}
