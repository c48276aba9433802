import type { Keys } from '../text/keys.ts';
import { type DocumentHits, documentHits } from './document-hits.ts';
import type { Candidate, Engine, Scope } from './engine.ts';
import { inTimeOrder } from './in-time-order.ts';
import { missingWords } from './missing-words.ts';
import { isWordless, parseQuery } from './parse-query.ts';
import { partKeys } from './part-keys.ts';
import { runTier } from './run-tier.ts';
import { openTiers } from './tier-groups.ts';
import { isCut, type Tier, type TierName, tiersOf } from './tiers.ts';

/** Documents that are shown at once, if there are no more. */
export const pageLength = 20;
/** Documents shown at a time when there are more: their whole texts are fetched. */
export const pageOfMany = 10;
/** Texts that are fetched for one page, about, to put the closest documents first. */
const mostLooks = 60;

/** The answer to a query. */
export interface Answer {
  /**
   * The closest documents, best first or in time order. One that was there already comes again, with other places, when words are
   * asked for that begin like the last one.
   */
  documents: DocumentHits[];
  /** Documents found so far, as far as they were looked into; more may follow when `next` is there. */
  total: number;
  /** Tiers that may get more of the following documents; those that are only looked for when the reader asks are not among them. */
  open: TierName[];
  /** Words as typed that occur nowhere; asked only when nothing was found, or only words that begin so. */
  missing: string[];
  /** Whether the query was longer than what was looked for. */
  cut: boolean;
  /** Whether the query holds nothing to look for, such as `-word` alone. */
  isEmpty: boolean;
  /** Whether that is because there is no word in it at all. */
  isWordless: boolean;
  /** The following documents; absent when there are none. */
  next?: () => Promise<Answer>;
  /** Whether the following documents, if there are any, only hold words that begin like the last one. */
  isLoosened: boolean;
}

interface Found {
  candidate: Candidate;
  tier: Tier;
  /** It has been listed for something closer. */
  isAgain: boolean;
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
  let waiting = [...tiers];
  /** In the order in which they were run: that of the results. */
  const ran: Tier[] = [];
  const seen = new Set<string>();
  const begun = new Set<string>();
  let queue: Found[] = [];
  const isLoosened = () => queue.length === 0 && waiting.length > 0 && waiting.every(isBeginning);

  /** Each document in its closest tier only, and once more for words that begin like the last one. */
  const run = async (tier: Tier) => {
    waiting = waiting.filter((one) => one !== tier);
    ran.push(tier);
    for (const candidate of await runTier(tier, search)) {
      const { id } = candidate;
      const isAgain = seen.has(id);
      if (!isAgain || (isBeginning(tier) && !begun.has(id)))
        queue.push({ candidate, tier, isAgain });
      seen.add(id);
      if (isBeginning(tier)) begun.add(id);
    }
  };
  /** Run tiers until the queue holds enough. In time order no tier may come after a later document of another. */
  const fill = async (wanted: number, loosen: boolean) => {
    const isDated = scope.order === 'date' && ran.length === 0;
    while (isDated || queue.length < wanted) {
      const [tier] = waiting;
      if (!tier) break;
      if (isBeginning(tier) && !loosen && (tier.isWide || seen.size > 0)) {
        if (waiting.every(isBeginning)) break;
        waiting = beginningsLast(waiting);
      } else await run(tier);
    }
    if (isDated && queue.length > 1) queue = await inTimeOrder(queue, search);
  };
  /** The engine may be wrong of a tier: the text decides, which may meet a looser one. */
  const lookInto = async (found: Found) => {
    const { candidate, tier, isAgain } = found;
    const fragment = await candidate.load();
    const looser = isAgain ? [tier] : ran.slice(ran.indexOf(tier));
    for (const one of looser) {
      const hits = documentHits(fragment, one, search);
      if (hits) return { hits, found: { ...found, tier: one }, isAsFound: one === tier };
    }
    if (!isAgain) seen.delete(candidate.id);
    return undefined;
  };
  const page = async (): Promise<Answer> => {
    const documents: DocumentHits[] = [];
    const loosen = isLoosened();
    await fill(pageLength, loosen);
    const length = queue.length > pageLength ? pageOfMany : pageLength;
    let looks = 0;
    for (let room = length; room > 0; room = length - documents.length) {
      await fill(room, loosen);
      if (queue.length === 0) break;
      const looked = await Promise.all(queue.splice(0, room).map(lookInto));
      looks += looked.length;
      for (const { hits, found, isAsFound } of looked.filter((one) => one !== undefined)) {
        // What is less close than promised comes after what is as close as that.
        if (isAsFound || scope.order === 'date' || looks > mostLooks) documents.push(hits);
        else queue.push(found);
      }
      if (scope.order !== 'date') queue.sort((a, b) => ran.indexOf(a.tier) - ran.indexOf(b.tier));
    }
    const total = seen.size;
    const isFirst = total === documents.length + queue.length;
    const isMissing = isFirst && !loosen && documents.every(({ tier }) => tier === 'beginning');
    return {
      documents,
      total,
      open: openTiers([...queue.map(({ tier }) => tier), ...waiting.filter(isNear)], tiers),
      missing: isMissing ? await missingWords(query, engine, keys) : [],
      cut: isCut(query, keys),
      isEmpty: tiers.length === 0,
      isWordless: tiers.length === 0 && isWordless(query),
      isLoosened: isLoosened(),
      ...(queue.length + waiting.length > 0 && { next: page }),
    };
  };
  return page();
}

const isBeginning = ({ name }: Tier): boolean => name === 'beginning';
const isNear = (tier: Tier): boolean => !isBeginning(tier);

const beginningsLast = (tiers: readonly Tier[]): Tier[] => [
  ...tiers.filter((tier) => !isBeginning(tier)),
  ...tiers.filter(isBeginning),
];
