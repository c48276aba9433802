import type { ComparedPair } from '../../corpus/compared.ts';
import type { Corpus } from '../../corpus/model.ts';
import { repeatedInAll } from '../../corpus/repeated-words.ts';
import { wordsOf } from '../../corpus/words-of.ts';
import { seenPassages } from '../reuse/reuse-of.ts';
import type { Side } from './anchors.ts';

/** How many words of each document stand in the other too, by the passages that both share, and out of all its words; nothing where they share none. */
export function sharedWords(
  { base, witness }: Pick<ComparedPair, Side>,
  corpus: Corpus,
): Record<Side, { words: number; share: number }> | undefined {
  const passages = (seenPassages(corpus).get(base.id) ?? []).flatMap(({ there, passage }) =>
    there.document === witness.id ? [passage] : [],
  );
  if (passages.length === 0) return undefined;
  return {
    base: repeatedInAll(base, passages, wordsOf(base)),
    witness: repeatedInAll(witness, passages, wordsOf(witness)),
  };
}
