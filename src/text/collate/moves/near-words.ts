import type { Row } from '../model.ts';
import { areNear } from '../score.ts';
import type { Workshop } from '../workshop.ts';

/** Tells the number by which a word is known while moves are looked for: of two that are alike the same. */
export type NumberOf = (bare: string) => number;

/**
 * Words that stand alone on one side and differ by a letter or two from one that stands alone on the other, `gray` and
 * `grey`, are known by one number; but for them each word has its own. Words that both sides have are left alone, and
 * those that are like several.
 */
export function nearNumbers(rows: readonly Row[], workshop: Workshop): NumberOf {
  const { numberOf } = workshop;
  const [here, there] = [wordsOn(rows, 'base', workshop), wordsOn(rows, 'witness', workshop)];
  const others = Map.groupBy(
    [...there.alone].filter((word) => !here.all.has(word)),
    ([first]) => first,
  );
  const matches = new Map<string, string[]>();
  for (const word of here.alone) {
    if (there.all.has(word)) continue;
    for (const other of others.get(word[0]) ?? []) {
      if (!areNear(word, other)) continue;
      matches.set(word, [...(matches.get(word) ?? []), other]);
      matches.set(other, [...(matches.get(other) ?? []), word]);
    }
  }
  const known = new Map<string, string>();
  for (const [word, [other = '', ...more]] of matches) {
    const isOnly = more.length === 0 && matches.get(other)?.length === 1;
    if (isOnly && there.all.has(word)) known.set(word, other);
  }
  return (bare) => numberOf(known.get(bare) ?? bare);
}

/** The words of a side, and those of them that stand alone somewhere, by their letters without marks. */
function wordsOn(rows: readonly Row[], side: 'base' | 'witness', { formsOf }: Workshop) {
  const all = new Set<string>();
  const alone = new Set<string>();
  for (const column of rows.flatMap((row) => row.columns)) {
    const isAlone = column.base.length === 0 || column.witness.length === 0;
    for (const { t } of column[side]) {
      const { bare } = formsOf(t);
      all.add(bare);
      // Numbers that differ by a digit are not alike.
      if (isAlone && !/\p{N}/u.test(bare)) alone.add(bare);
    }
  }
  return { all, alone };
}
