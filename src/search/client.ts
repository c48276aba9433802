import type { Keys } from '../text/keys.ts';
import { type DocumentHits, documentHits } from './document-hits.ts';
import type { Candidate, Engine, Scope } from './engine.ts';
import { inTimeOrder } from './in-time-order.ts';
import { missingWords } from './missing-words.ts';
import { parseQuery } from './parse-query.ts';
import { partKeys } from './part-keys.ts';
import { runTier } from './run-tier.ts';
import { isCut, type Tier, tiersOf } from './tiers.ts';

/** Documents that are shown at once, if there are no more. */
export const pageLength = 20;
/** Documents shown at a time when there are more: their whole texts are fetched. */
export const pageOfMany = 10;

/** The answer to a query. */
export interface Answer {
  /** The closest documents, best first or in time order. */
  documents: DocumentHits[];
  /** Documents found so far, as far as they were looked into; more may follow when `next` is there. */
  total: number;
  /** Words as typed that occur nowhere; asked only when nothing was found, or only words that begin so. */
  missing: string[];
  /** Whether the query was longer than what was looked for. */
  cut: boolean;
  /** Whether the query holds nothing to look for, such as `-word` alone. */
  isEmpty: boolean;
  /** The following documents; absent when there are none. */
  next?: () => Promise<Answer>;
  /** Whether the following documents, if there are any, only hold words that begin like the last one. */
  isLoosened: boolean;
}

interface Found {
  candidate: Candidate;
  tier: Tier;
}

/**
 * Answer a query, tier after tier, until a page of documents is full. Words that only begin like the last
 * one are looked for when nothing closer is there, or when the reader asks for more.
 */
export async function answer(
  text: string,
  { engine, keys: all, scope }: { engine: Engine; keys: Keys; scope: Scope },
): Promise<Answer> {
  const keys = partKeys(all, scope.part ?? 'text');
  const search = { engine, keys, scope };
  const query = parseQuery(text);
  const tiers = tiersOf(query, keys);
  const waiting = [...tiers];
  const seen = new Set<string>();
  let queue: Found[] = [];
  let dropped = 0;
  const isLoosened = () => queue.length === 0 && waiting[0]?.name === 'beginning';

  /** Each document in its closest tier only. */
  const runNext = async () => {
    const tier = waiting.shift();
    for (const candidate of tier ? await runTier(tier, search) : []) {
      if (tier && !seen.has(candidate.id)) queue.push({ candidate, tier });
      seen.add(candidate.id);
    }
  };
  /** Run tiers until the queue holds enough. In time order no tier may come after a later document of another. */
  const fill = async (wanted: number, loosen: boolean) => {
    const isDated = scope.order === 'date' && waiting.length === tiers.length;
    while (waiting.length > 0 && (isDated || queue.length < wanted)) {
      if (waiting[0]?.name === 'beginning' && !loosen && seen.size > dropped) break;
      await runNext();
    }
    if (isDated && queue.length > 1) queue = await inTimeOrder(queue, search);
  };
  /** The engine may be wrong of a tier: the text decides, which may meet a looser one. */
  const lookInto = async ({ candidate, tier }: Found): Promise<DocumentHits | undefined> => {
    const fragment = await candidate.load();
    for (const one of tiers.slice(tiers.indexOf(tier))) {
      const hits = documentHits(fragment, one, search);
      if (hits) return hits;
    }
    dropped += 1;
    return undefined;
  };
  const page = async (): Promise<Answer> => {
    const documents: DocumentHits[] = [];
    const loosen = isLoosened();
    await fill(pageLength, loosen);
    const length = queue.length > pageLength ? pageOfMany : pageLength;
    for (let room = length; room > 0; room = length - documents.length) {
      await fill(room, loosen);
      if (queue.length === 0) break;
      const looked = await Promise.all(queue.splice(0, room).map(lookInto));
      documents.push(...looked.filter((hits) => hits !== undefined));
    }
    const total = seen.size - dropped;
    const isFirst = total === documents.length + queue.length;
    const isMissing = isFirst && !loosen && documents.every(({ tier }) => tier === 'beginning');
    return {
      documents,
      total,
      missing: isMissing ? await missingWords(query, engine, keys) : [],
      cut: isCut(query, keys),
      isEmpty: tiers.length === 0,
      isLoosened: isLoosened(),
      ...(queue.length + waiting.length > 0 && { next: page }),
    };
  };
  return page();
}
