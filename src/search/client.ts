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
  /** Documents found so far; more may follow when `next` is there. */
  total: number;
  /** Words as typed that occur nowhere; asked only when nothing was found. */
  missing: string[];
  /** Whether the query was longer than what was looked for. */
  cut: boolean;
  /** The following documents; absent when there are none. */
  next?: () => Promise<Answer>;
}

/** Answer a query, tier after tier, until a page of documents is full. */
export async function answer(
  text: string,
  { engine, keys, scope }: { engine: Engine; keys: Keys; scope: Scope },
): Promise<Answer> {
  const query = parseQuery(text);
  const tiers = tiersOf(query, keys);
  const seen = new Set<string>();
  const queue: { candidate: Candidate; tier: Tier }[] = [];
  const cut = isCut(query, keys);

  /** Run tiers until the queue holds enough, each document in its closest tier only. */
  const fill = async () => {
    while (queue.length < pageLength) {
      const tier = tiers.shift();
      if (!tier) return;
      for (const candidate of await runTier(tier, { engine, keys, scope })) {
        if (!seen.has(candidate.id)) queue.push({ candidate, tier });
        seen.add(candidate.id);
      }
    }
  };
  const page = async (): Promise<Answer> => {
    await fill();
    const documents = await Promise.all(
      queue
        .splice(0, pageLength)
        .map(async ({ candidate, tier }) => documentHits(await candidate.load(), tier, keys)),
    );
    const more = queue.length > 0 || tiers.length > 0;
    return {
      documents: documents.filter((hits) => hits !== undefined),
      total: seen.size,
      missing: seen.size > 0 ? [] : await missingWords(query, engine, keys),
      cut,
      ...(more && { next: page }),
    };
  };
  return page();
}
