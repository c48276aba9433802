import { compareAddress, comparedPairs } from '../../corpus/compared.ts';
import type { Corpus } from '../../corpus/model.ts';
import { once } from '../once.ts';

const addresses = once(
  (corpus: Corpus) =>
    new Map(
      comparedPairs(corpus).flatMap((pair) => {
        const address = compareAddress(pair);
        const [a, b] = [pair.base.id, pair.witness.id];
        return [[`${a} ${b}`, address] as const, [`${b} ${a}`, address] as const];
      }),
    ),
);

/** Address of the page that lays two documents side by side, whichever is named first; nothing when there is none. */
export const comparisonOf = (a: string, b: string, corpus: Corpus): string | undefined =>
  addresses(corpus).get(`${a} ${b}`);
