import { compareAddress } from '../../corpus/compared.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { anchorOf } from './anchors.ts';
import { pairsOf } from './variants-of.ts';

/** Where a unit of a document stands beside another document: `/compare/x/y/#a.p7`; nothing when the two have no such page. */
export function comparedPlace(
  document: Document,
  unit: string,
  other: Document,
  corpus: Corpus,
): string | undefined {
  const pair = (pairsOf(corpus).get(document.id) ?? []).find(
    ({ base, witness }) => base.id === other.id || witness.id === other.id,
  );
  if (!pair) return undefined;
  const side = pair.base.id === document.id ? 'base' : 'witness';
  return `${compareAddress(pair)}#${anchorOf(side, unit)}`;
}
