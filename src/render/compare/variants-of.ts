import { collateDocuments } from '../../corpus/collation.ts';
import { type ComparedPair, compareAddress, comparedPairs } from '../../corpus/compared.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import type { Collation, Difference, DifferenceClass } from '../../text/collate/model.ts';
import { once } from '../once.ts';
import { otherSide, type Side } from './anchors.ts';
import { likeness, oneText } from './likeness.ts';

/** A place at which another witness of the same work, or a document named beside it, reads otherwise. */
export interface Variant {
  class: DifferenceClass;
  /** Place in the text of the unit, in UTF-16 units, `end` exclusive; the same twice where the other has more words. */
  start: number;
  end: number;
  /** What stands here, and what the other reads. */
  text: string;
  reading: string;
  other: Document;
  /** Unit of the other that answers to this one, or to which the words have moved; absent where there is none. */
  there?: string;
  /** The other has a passage of its own next to this unit: before it or after it. */
  apart?: 'before' | 'after';
  /** Where this very difference is told: `/compare/x/y/#n12` */
  address: string;
}

/** By unit, in the order of its text. */
type Variants = Map<string, Variant[]>;

/** Pages that follow each other ask for the same documents; all of a large archive would fill the memory. */
const mostKept = 16;
const kept = once((_corpus: Corpus) => new Map<Document, Variants>());

/**
 * What differs in a document from the other witnesses of its work and from those that say mostly the same: by unit,
 * in the order of the text; of one place first the other that is compared first. Texts that only share passages are
 * no copies of one another: they have no variants.
 */
export function variantsOf(document: Document, corpus: Corpus): Variants {
  const known = kept(corpus);
  const variants = known.get(document) ?? findVariants(document, corpus);
  known.delete(document);
  known.set(document, variants);
  const [oldest] = known.keys();
  if (known.size > mostKept && oldest) known.delete(oldest);
  return variants;
}

function findVariants(document: Document, corpus: Corpus): Variants {
  const variants: Variants = new Map();
  for (const pair of (pairsOf(corpus).get(document.id) ?? []).filter(isOneText)) {
    const collation = collateDocuments(pair.base, pair.witness);
    const side: Side = pair.base.id === document.id ? 'base' : 'witness';
    collation.differences.forEach((difference, index) => {
      const place = placeOf(difference, side, collation, document);
      if (!place) return;
      const { unit, ...stands } = place;
      const reading = difference[otherSide(side)];
      const list = variants.get(unit) ?? [];
      list.push({
        ...{ class: difference.class, ...stands },
        reading: reading.text,
        other: pair[otherSide(side)],
        ...(reading.unit === undefined ? {} : { there: reading.unit }),
        address: `${compareAddress(pair)}#n${index + 1}`,
      });
      variants.set(unit, list);
    });
  }
  for (const list of variants.values()) list.sort((a, b) => a.start - b.start || a.end - b.end);
  return variants;
}

type Place = Pick<Variant, 'start' | 'end' | 'text' | 'apart'> & { unit: string };

/** Where a difference stands in one side. Of frames that answer to none nobody can say where they would. */
function placeOf(
  { part, row, ...sides }: Difference,
  side: Side,
  { rows }: Collation,
  { units }: Document,
): Place | undefined {
  const { unit, start, end, text } = sides[side];
  if (unit !== undefined) return { unit, start, end, text };
  if (part !== 'body') return undefined;
  const near = (list: typeof rows) =>
    list.filter((one) => one.part === part && one[side].length > 0);
  const before = near(rows.slice(0, row)).at(-1)?.[side].at(-1);
  if (before !== undefined) {
    const at = units.find(({ id }) => id === before)?.text.length ?? 0;
    return { unit: before, start: at, end: at, text: '', apart: 'after' };
  }
  const after = near(rows.slice(row))[0]?.[side][0];
  return after === undefined
    ? undefined
    : { unit: after, start: 0, end: 0, text: '', apart: 'before' };
}

/** Whether two documents are read as one text with variants: witnesses of one work, or texts that say mostly the same. */
export const isOneText = (pair: ComparedPair): boolean =>
  pair.work !== undefined || likeness(collateDocuments(pair.base, pair.witness)) >= oneText;

/** The comparisons that a document has part in, by its id. */
export const pairsOf = once((corpus: Corpus): Map<string, ComparedPair[]> => {
  const pairs = new Map<string, ComparedPair[]>();
  for (const pair of comparedPairs(corpus)) {
    for (const { id } of [pair.base, pair.witness]) pairs.set(id, [...(pairs.get(id) ?? []), pair]);
  }
  return pairs;
});
