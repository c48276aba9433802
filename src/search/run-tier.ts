import type { Keys } from '../text/keys.ts';
import type { Clause } from './clause.ts';
import type { Candidate, Engine, Scope } from './engine.ts';
import { keyedWords, meets } from './find-words.ts';
import type { Tier } from './tiers.ts';

/** Everything needed to answer a query. */
export interface Search {
  engine: Engine;
  keys: Keys;
  scope: Scope;
}

/** Documents of one tier, in the order asked for: they meet every clause of `all` and none of `none`. */
export async function runTier(tier: Tier, search: Search): Promise<Candidate[]> {
  const lists: Candidate[][] = [];
  for (const clause of tier.all) {
    const list = await findHonestly(clause, search);
    if (list.length === 0) return [];
    lists.push(list);
  }
  const left = new Set<string>();
  for (const clause of tier.none) {
    for (const { id } of await findHonestly(clause, search)) left.add(id);
  }
  const [first = [], ...others] = lists;
  const scores = others.map((list) => new Map(list.map(({ id, score }) => [id, score])));
  const kept = first.filter(({ id }) => !left.has(id) && scores.every((list) => list.has(id)));
  if (search.scope.order === 'date' || others.length === 0) return kept;
  const total = ({ id, score }: Candidate) =>
    scores.reduce((sum, list) => sum + (list.get(id) ?? 0), score);
  return kept.sort((a, b) => total(b) - total(a));
}

/**
 * What the engine finds, or nothing when a word of the clause occurs nowhere. The engine leaves such
 * a word out of account; then not even its best document holds them all.
 */
async function findHonestly(clause: Clause, search: Search): Promise<Candidate[]> {
  const found = await search.engine.find(clause, search.scope);
  const [best] = found;
  if (!best || !needsProof(clause)) return found;
  const { content } = await best.load();
  return meets(keyedWords(content, search.keys), clause, search.keys) ? found : [];
}

/** A single word is never left out of account: nothing would be left to look for. */
const needsProof = (clause: Clause) => clause.keys.length > 1 || clause.exact;
