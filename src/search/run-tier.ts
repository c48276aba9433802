import type { Keys } from '../text/keys.ts';
import { indexedWords, isText } from './blocks.ts';
import { type Clause, engineClause } from './clause.ts';
import type { Candidate, Engine, Scope } from './engine.ts';
import { meets } from './find-words.ts';
import type { Tier } from './tiers.ts';

/** Everything needed to answer a query. */
export interface Search {
  engine: Engine;
  /** Keys of the part that is looked into. */
  keys: Keys;
  scope: Scope;
}

/**
 * Documents of one tier, in the order asked for: they meet every clause of `all` and none of `none`. What is to be
 * left out is left out by the document when its text is searched, else note by note when they are read.
 */
export async function runTier(tier: Tier, search: Search): Promise<Candidate[]> {
  const lists: Candidate[][] = [];
  for (const clause of tier.all) {
    const list = await findHonestly(clause, search);
    if (list.length === 0) return [];
    lists.push(list);
  }
  const left = new Set<string>();
  for (const clause of isText(search.scope) ? tier.none : []) {
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

/** How many documents may fail to hold the words of a clause before none is taken to hold them. */
const trials = 3;

/**
 * What the engine finds, or nothing when a word of the clause occurs nowhere. The engine leaves such
 * a word out of account; then not even its best documents hold them all.
 */
async function findHonestly(clause: Clause, { engine, keys, scope }: Search): Promise<Candidate[]> {
  const found = await engine.find(clause, scope);
  if (found.length === 0 || !needsProof(clause)) return found;
  const promised = engineClause(clause, keys);
  for (const candidate of found.slice(0, trials)) {
    const words = indexedWords(await candidate.load(), keys, scope);
    if (meets(words, promised, keys)) return found;
  }
  return [];
}

/** A single word is never left out of account: nothing would be left to look for. */
const needsProof = (clause: Clause) => clause.keys.length > 1 || clause.exact;
