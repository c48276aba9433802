import { collateDocuments } from '../../corpus/collation.ts';
import { compareAddress } from '../../corpus/compared.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { otherSide, type Side } from './anchors.ts';
import { type ComparedName, comparedNames } from './names.ts';
import { type VariantWeight, weightOf } from './variant-weight.ts';
import { isOneText, pairsOf } from './variants-of.ts';

/** A comparison that a document has part in, as its head tells of it. */
export interface ComparedWith {
  name: ComparedName;
  address: string;
  /** How many differences touch the words, and how many only the form; none of texts that are no copies of each other. */
  count?: Record<VariantWeight, number>;
}

/** So many comparisons stand at the head of a document: of a work with many witnesses the rest stands with the work. */
const most = 6;

/** With which others a document is compared: other witnesses first, then those that are named beside it or share many words. */
export function comparedWith(
  document: Document,
  corpus: Corpus,
  language: string,
): { shown: ComparedWith[]; left: number } {
  const pairs = pairsOf(corpus).get(document.id) ?? [];
  const shown = pairs.slice(0, most).map((pair): ComparedWith => {
    const side: Side = pair.base.id === document.id ? 'base' : 'witness';
    const name = comparedNames(pair, language, corpus)[otherSide(side)];
    const address = compareAddress(pair);
    if (!isOneText(pair)) return { name, address };
    const { differences } = collateDocuments(pair.base, pair.witness);
    const words = differences.filter((one) => weightOf(one.class) === 'words').length;
    return { name, address, count: { words, form: differences.length - words } };
  });
  return { shown, left: pairs.length - shown.length };
}
