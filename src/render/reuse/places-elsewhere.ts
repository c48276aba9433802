import { countWhole } from '../../corpus/document-words.ts';
import { wordsAt } from '../../corpus/join-reuse.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { wordsOf } from '../../corpus/words-of.ts';
import { once } from '../once.ts';
import { passageInUnit, unitsOfPassage } from './passage-in-unit.ts';
import { rankOf, type SeenPassage, seenPassages } from './reuse-of.ts';

/** The same words of a block in one other document, or in several witnesses of one work. */
export interface Elsewhere {
  /** As seen from here, one for each witness. The first stands for all. */
  passages: [SeenPassage, ...SeenPassage[]];
}

/** Where words of a block stand in one other document, or in the witnesses of one work. */
export interface OtherText {
  /** The first document in time. */
  document: Document;
  /** How many further witnesses of its work have words of the block. */
  others: number;
  /** Units there in which the passages begin. */
  units: string[];
  /** Words of the block that stand there, out of all its words: from 0 to 1. */
  share: number;
}

/** The passages of a document by the units over which they run. */
type ByUnit = Map<string, SeenPassage[]>;

const known = once((_passages: readonly SeenPassage[]): { byUnit?: ByUnit } => ({}));

function passagesByUnit(seen: readonly SeenPassage[], document: Document): ByUnit {
  const kept = known(seen);
  kept.byUnit ??= groupByUnit(seen, document);
  return kept.byUnit;
}

function groupByUnit(seen: readonly SeenPassage[], document: Document): ByUnit {
  const byUnit: ByUnit = new Map();
  for (const one of seen) {
    for (const unit of unitsOfPassage(one, document)) {
      const list = byUnit.get(unit);
      if (list) list.push(one);
      else byUnit.set(unit, [one]);
    }
  }
  return byUnit;
}

/**
 * The passages in some units of a document, by the order of the other documents in time. Of a passage that runs over
 * several units each unit has its part.
 */
export function passagesIn(
  units: readonly string[],
  document: Document,
  corpus: Corpus,
): SeenPassage[] {
  const seen = seenPassages(corpus).get(document.id);
  if (!seen) return [];
  const own = passagesByUnit(seen, document);
  const rank = rankOf(corpus);
  const timeOf = ({ there }: SeenPassage) => rank.get(there.document) ?? 0;
  return units
    .flatMap((unit) =>
      (own.get(unit) ?? []).flatMap((one) => passageInUnit(one, unit, { document, corpus }) ?? []),
    )
    .sort((x, y) => timeOf(x) - timeOf(y));
}

/** Passages of the same words here, those of witnesses of one work made one. In time order of the other texts, then by the words. */
export function placesElsewhere(seen: readonly SeenPassage[], corpus: Corpus): Elsewhere[] {
  const groups = Map.groupBy(seen, ({ passage, side, there }) => {
    const { start, end } = wordsAt(passage, side);
    return `${start} ${end} ${workOf(there.document, corpus)}`;
  });
  const rank = rankOf(corpus);
  const timeOf = ({ passages: [{ there }] }: Elsewhere) => rank.get(there.document) ?? 0;
  return [...groups.values()]
    .flatMap(([first, ...rest]): Elsewhere[] => (first ? [{ passages: [first, ...rest] }] : []))
    .sort((x, y) => timeOf(x) - timeOf(y) || startOf(x) - startOf(y));
}

const startOf = ({ passages: [{ passage, side }] }: Elsewhere) => wordsAt(passage, side).start;

/** What the witnesses of a work have in common; each other document has its own. */
const workOf = (id: string, { document }: Corpus) => {
  const work = document.get(id)?.matter.work;
  return work === undefined ? `/${id}` : work;
};

/** The other texts in which words of some units stand, in time order. */
export function otherTexts(
  seen: readonly SeenPassage[],
  units: readonly string[],
  { document, corpus }: { document: Document; corpus: Corpus },
): OtherText[] {
  const groups = Map.groupBy(seen, ({ there }) => workOf(there.document, corpus));
  const block = blockWords(units, document);
  return [...groups.values()].flatMap((group): OtherText[] => {
    const first = corpus.document.get(group[0]?.there.document ?? '');
    if (!first) return [];
    const inFirst = group.filter(({ there }) => there.document === first.id);
    return [
      {
        document: first,
        others: new Set(group.map(({ there }) => there.document)).size - 1,
        units: [...new Set(inFirst.map(({ there }) => there.unit))],
        share: shareOf(block, group),
      },
    ];
  });
}

/** The words of some units: their number in the document from the first on, and whether each is one of theirs. */
interface BlockWords {
  first: number;
  isOwn: Uint8Array;
  isJoined: Uint8Array;
}

function blockWords(units: readonly string[], document: Document): BlockWords {
  const words = wordsOf(document);
  const wanted = new Set(units);
  const isWanted = document.units.map(({ id }) => wanted.has(id));
  const isOwn = (unit: number) => isWanted[unit] === true;
  const first = words.unit.findIndex(isOwn);
  const end = words.unit.findLastIndex(isOwn) + 1;
  if (first < 0) return { first: 0, isOwn: new Uint8Array(0), isJoined: new Uint8Array(0) };
  return {
    first,
    isOwn: Uint8Array.from(words.unit.subarray(first, end), (unit) => (isOwn(unit) ? 1 : 0)),
    isJoined: words.isJoined.subarray(first, end),
  };
}

/** Words of a block that stand in passages, out of all its words. */
function shareOf({ first, isOwn, isJoined }: BlockWords, seen: readonly SeenPassage[]): number {
  const shared = new Uint8Array(isOwn.length);
  for (const { passage, side } of seen) {
    for (const { length, ...at } of passage.stretches) {
      const end = Math.min(at[side] + length - first, isOwn.length);
      const start = Math.max(0, at[side] - first);
      for (let word = start; word < end; word++) shared[word] = isOwn[word] ?? 0;
    }
  }
  return countWhole({ isJoined }, shared) / Math.max(1, countWhole({ isJoined }, isOwn));
}
