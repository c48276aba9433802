import type { Collation, DifferenceClass } from '../../text/collate/model.ts';
import { differenceAnchor } from './anchors.ts';

/** A line at the foot of the base text: what the witness reads in the place of some words. */
export interface Entry {
  /** Number of the difference, counting from 1. */
  n: number;
  class: DifferenceClass;
  /** Row of the table that shows it. */
  anchor: string;
  /** Unit of the base; none where the witness has a unit that answers to none. */
  unit?: string;
  /** Words of the base, shortened; empty where it has none. */
  lemma: string;
  /** Words of the witness, shortened; empty where it has none. */
  reading: string;
  /** Where the witness adds words: the word of the base before them; empty at the beginning of the unit. */
  after?: string;
  /** Where the body of the witness has a unit that answers to none: the unit of the base before it. */
  afterUnit?: string;
  /** Unit of the witness. */
  witnessUnit?: string;
  /** Number of the move within whose words it differs. */
  within?: number;
}

/** The apparatus of a collation, in the order of its rows. `textOf` gives the text of a unit of the base. */
export function apparatusOf(
  { rows, differences }: Collation,
  textOf: (unit: string) => string,
): Entry[] {
  return differences.map((difference, index): Entry => {
    const { base, witness } = difference;
    const entry: Entry = {
      n: index + 1,
      class: difference.class,
      anchor: differenceAnchor(difference, 'base'),
      lemma: abridge(base.text),
      reading: abridge(witness.text),
      ...(witness.unit === undefined ? {} : { witnessUnit: witness.unit }),
      ...(difference.within === undefined ? {} : { within: difference.within + 1 }),
    };
    if (base.unit !== undefined) {
      entry.unit = base.unit;
      if (base.text === '') entry.after = lastWord(textOf(base.unit).slice(0, base.start));
      return entry;
    }
    // Of a frame the order says nothing: each house puts its stamps and signatures where it does.
    if (difference.part !== 'body') return entry;
    const afterUnit = rows
      .slice(0, difference.row)
      .findLast((row) => row.part === difference.part && row.base.length > 0)
      ?.base.at(-1);
    return afterUnit === undefined ? entry : { ...entry, afterUnit };
  });
}

const lastWord = (text: string) => /\S+$/.exec(text.trimEnd())?.[0] ?? '';

/** Longer passages are known by their first and last words. */
const mostWords = 12;

/** The first words of a passage and its last, where it is long; white space at its ends is left out. */
export function abridge(text: string): string {
  const words = text.trim().split(/\s+/);
  if (words.length <= mostWords) return text.trim();
  return `${words.slice(0, 6).join(' ')} … ${words.slice(-4).join(' ')}`;
}
