import type { Corpus, Document } from '../../corpus/model.ts';
import type { Words } from '../../i18n/words.ts';
import { otherSide } from './anchors.ts';
import { abridge } from './apparatus.ts';
import { type ComparedName, comparedNames } from './names.ts';
import { pairsOf, type Variant } from './variants-of.ts';

/** What another witness is called beside a document. */
export function otherName(
  document: Document,
  other: Document,
  { corpus, language }: { corpus: Corpus; language: string },
): ComparedName {
  const pair = pairsOf(corpus)
    .get(document.id)
    ?.find(({ base, witness }) => base === other || witness === other);
  if (!pair) throw new Error(`${document.id} is not compared with ${other.id}`);
  return comparedNames(pair, language, corpus)[
    otherSide(pair.base.id === document.id ? 'base' : 'witness')
  ];
}

/** What another reads: its words, or in our own that it lacks them or has them elsewhere. */
export function readingOf(
  { class: kind, reading, there }: Variant,
  t: Words,
): { words: string; isOurs: boolean } {
  if (kind === 'moved' && there !== undefined) {
    return { words: t('variants.moved', { unit: there }), isOurs: true };
  }
  if (reading.trim() === '') return { words: t('variants.lacks'), isOurs: true };
  return { words: abridge(reading), isOurs: false };
}

/** What stands here: its words, or in our own where the words of the other would stand. */
export function lemmaOf(
  { text, start, apart }: Variant,
  unit: string,
  t: Words,
): { words: string; isOurs: boolean } {
  if (apart)
    return { words: t(apart === 'after' ? 'variants.after' : 'variants.before'), isOurs: true };
  if (text.trim() !== '') return { words: abridge(text), isOurs: false };
  const before = /\S+$/.exec(unit.slice(0, start).trimEnd())?.[0];
  const words =
    before === undefined ? t('compare.at-start') : t('compare.after', { words: before });
  return { words, isOurs: true };
}
