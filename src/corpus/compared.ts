import { witnessedWorks } from './collation.ts';
import { type AlikePair, alikePairs } from './compare-alike.ts';
import type { Corpus, Document } from './model.ts';
import { corpusReuse } from './reuse.ts';

/** Two documents with a page that lays them side by side. */
export interface ComparedPair {
  base: Document;
  witness: Document;
  /** Id of the work that both carry; none of a pair that `corpus.yaml` names or that shares many words. */
  work?: string;
}

/** Of works with more witnesses than this each is laid beside the base only, lest the pages outnumber the documents. */
const mostPairwise = 8;
/** Of the pairs that only share words a document has part in so many, and an archive has so many, the most alike. */
const mostOfOne = 5;
const mostAlike = 500;

type Stated = Pick<Corpus, 'documents' | 'document' | 'settings'> & Partial<Pick<Corpus, 'entity'>>;

/** The witnesses of one work two by two, the base first, then the earlier. */
export function witnessPairs(corpus: Omit<Stated, 'document' | 'settings'>): ComparedPair[] {
  return witnessedWorks(corpus).flatMap(({ work, base, witnesses }) => {
    const all = [base, ...witnesses];
    const first = all.length > mostPairwise ? all.slice(0, 1) : all;
    return first.flatMap((one, at) =>
      all.slice(at + 1).map((witness): ComparedPair => ({ base: one, witness, work })),
    );
  });
}

/**
 * Pairs that keepers call for, once: the witnesses of each work, then those that `corpus.yaml` names, as it
 * names them. Their pages stay while the works and the settings do.
 */
export function statedPairs(corpus: Stated): ComparedPair[] {
  const pairs = witnessPairs(corpus);
  const taken = namesOf(pairs);
  for (const [a, b] of corpus.settings.compare ?? []) {
    const [base, witness] = [corpus.document.get(a), corpus.document.get(b)];
    if (!base || !witness || base === witness || taken.has(`${a} ${b}`)) continue;
    pairs.push({ base, witness });
    for (const order of bothOrders(a, b)) taken.add(order);
  }
  return pairs;
}

const known = new WeakMap<Corpus, ComparedPair[]>();

/**
 * Every pair with a page of its own, once: those that keepers call for, then those that share many words,
 * the most alike first. For these the whole corpus is searched for reuse.
 */
export function comparedPairs(corpus: Corpus): ComparedPair[] {
  const pairs = known.get(corpus) ?? findPairs(corpus);
  known.set(corpus, pairs);
  return pairs;
}

function findPairs(corpus: Corpus): ComparedPair[] {
  const stated = statedPairs(corpus);
  const { compare_reuse: share } = corpus.settings;
  if (share === false) return stated;
  const order = new Map(corpus.documents.map(({ id }, at) => [id, at]));
  const options = { order, ...(share !== undefined && { share }) };
  const taken = namesOf(stated);
  const alike = alikePairs(corpusReuse(corpus), corpus.document, options).filter(
    ({ base, witness }) => !taken.has(`${base.id} ${witness.id}`),
  );
  const room = Math.min(mostAlike, corpus.documents.length - stated.length);
  return [...stated, ...fewOfEach(alike).slice(0, Math.max(0, room))];
}

/** Of pairs, the most alike first, so many that no document has part in too many. */
function fewOfEach(pairs: readonly AlikePair[]): ComparedPair[] {
  const count = new Map<Document, number>();
  return pairs.flatMap(({ base, witness }) => {
    const both = [base, witness];
    if (both.some((one) => (count.get(one) ?? 0) >= mostOfOne)) return [];
    for (const one of both) count.set(one, (count.get(one) ?? 0) + 1);
    return [{ base, witness }];
  });
}

const namesOf = (pairs: readonly ComparedPair[]) =>
  new Set(pairs.flatMap(({ base, witness }) => bothOrders(base.id, witness.id)));

const bothOrders = (a: string, b: string) => [`${a} ${b}`, `${b} ${a}`];

/** `/compare/<a>/<b>/` */
export const compareAddress = ({ base, witness }: Pick<ComparedPair, 'base' | 'witness'>) =>
  `/compare/${base.id}/${witness.id}/`;
