import { witnessedWorks } from './collation.ts';
import type { Corpus, Document } from './model.ts';

/** Two documents with a page that lays them side by side. */
export interface ComparedPair {
  base: Document;
  witness: Document;
  /** Id of the work that both carry; none of a pair that only `corpus.yaml` names. */
  work?: string;
}

/** Of works with more witnesses than this each is laid beside the base only, lest the pages outnumber the documents. */
const mostPairwise = 8;

type Compared = Pick<Corpus, 'documents' | 'document' | 'settings'>;

const known = new WeakMap<Document[], ComparedPair[]>();

/**
 * Every pair with a page of its own, once: the witnesses of one work two by two, the earlier first, then
 * those that `corpus.yaml` names, as it names them.
 */
export function comparedPairs(corpus: Compared): ComparedPair[] {
  const pairs = known.get(corpus.documents) ?? findPairs(corpus);
  known.set(corpus.documents, pairs);
  return pairs;
}

function findPairs(corpus: Compared): ComparedPair[] {
  const pairs = witnessedWorks(corpus).flatMap(({ work, base, witnesses }) => {
    const all = [base, ...witnesses];
    const first = all.length > mostPairwise ? all.slice(0, 1) : all;
    return first.flatMap((one, at) =>
      all.slice(at + 1).map((witness): ComparedPair => ({ base: one, witness, work })),
    );
  });
  const taken = new Set(pairs.flatMap(({ base, witness }) => bothOrders(base.id, witness.id)));
  for (const [a, b] of corpus.settings.compare ?? []) {
    const [base, witness] = [corpus.document.get(a), corpus.document.get(b)];
    if (!base || !witness || base === witness || taken.has(`${a} ${b}`)) continue;
    pairs.push({ base, witness });
    for (const order of bothOrders(a, b)) taken.add(order);
  }
  return pairs;
}

const bothOrders = (a: string, b: string) => [`${a} ${b}`, `${b} ${a}`];

/** `/compare/<a>/<b>/` */
export const compareAddress = ({ base, witness }: Pick<ComparedPair, 'base' | 'witness'>) =>
  `/compare/${base.id}/${witness.id}/`;
