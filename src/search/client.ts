import type { Keys } from '../text/keys.ts';
import { type DocumentHits, documentHits } from './document-hits.ts';
import type { Candidate, Engine, Scope } from './engine.ts';
import { missingWords } from './missing-words.ts';
import { parseQuery } from './parse-query.ts';
import { runTier } from './run-tier.ts';
import { isCut, type Tier, tiersOf } from './tiers.ts';

/** Documents shown at a time. */
export const pageLength = 20;

/** The answer to a query. */
export interface Answer {
  /** The closest documents, best first. */
  documents: DocumentHits[];
  /** Documents found so far, as far as they were looked into; more may follow when `next` is there. */
  total: number;
  /** Words as typed that occur nowhere; asked only when nothing was found. */
  missing: string[];
  /** Whether the query was longer than what was looked for. */
  cut: boolean;
  /** Whether the query holds nothing to look for, such as `-word` alone. */
  isEmpty: boolean;
  /** The following documents; absent when there are none. */
  next?: () => Promise<Answer>;
}

interface Found {
  candidate: Candidate;
  tier: Tier;
}

/** Answer a query, tier after tier, until a page of documents is full. */
export async function answer(
  text: string,
  { engine, keys, scope }: { engine: Engine; keys: Keys; scope: Scope },
): Promise<Answer> {
  const query = parseQuery(text);
  const tiers = tiersOf(query, keys);
  const waiting = [...tiers];
  const seen = new Set<string>();
  const queue: Found[] = [];
  const cut = isCut(query, keys);
  let dropped = 0;

  /** Run tiers until the queue holds enough, each document in its closest tier only. */
  const fill = async (wanted: number) => {
    while (queue.length < wanted) {
      const tier = waiting.shift();
      if (!tier) return;
      for (const candidate of await runTier(tier, { engine, keys, scope })) {
        if (!seen.has(candidate.id)) queue.push({ candidate, tier });
        seen.add(candidate.id);
      }
    }
  };
  /** The engine may be wrong of a tier: the text decides, which may meet a looser one. */
  const lookInto = async ({ candidate, tier }: Found): Promise<DocumentHits | undefined> => {
    const fragment = await candidate.load();
    for (const one of tiers.slice(tiers.indexOf(tier))) {
      const hits = documentHits(fragment, one, keys);
      if (hits) return hits;
    }
    dropped += 1;
    return undefined;
  };
  const page = async (): Promise<Answer> => {
    const documents: DocumentHits[] = [];
    for (let room = pageLength; room > 0; room = pageLength - documents.length) {
      await fill(room);
      if (queue.length === 0) break;
      const looked = await Promise.all(queue.splice(0, room).map(lookInto));
      documents.push(...looked.filter((hits) => hits !== undefined));
    }
    const more = queue.length > 0 || waiting.length > 0;
    const total = seen.size - dropped;
    return {
      documents,
      total,
      missing: total > 0 ? [] : await missingWords(query, engine, keys),
      cut,
      isEmpty: tiers.length === 0,
      ...(more && { next: page }),
    };
  };
  return page();
}
