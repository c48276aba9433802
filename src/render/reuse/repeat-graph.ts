import type { Corpus, Document } from '../../corpus/model.ts';
import { corpusReuse } from '../../corpus/reuse.ts';
import type { ReusePassage } from '../../corpus/reuse-passage.ts';
import { once } from '../once.ts';
import { comparisonOf } from './comparison-of.ts';
import { pairWords } from './pair-words.ts';

/** Two documents that share words. */
export interface Repeat {
  /** Places of the documents among the rows, from 0. */
  from: number;
  to: number;
  /** Whether the dates say that `from` is the earlier. */
  directed: boolean;
  /** Words of the later one, or of that which comes second, that stand in the other, each counted once. */
  words: number;
  /** Out of all its words: from 0 to 1. */
  share: number;
  /** Address of the page that lays both side by side, else of the first passage in the later one. */
  address: string;
  isCompared: boolean;
}

/** Who repeats whom: documents in the order of time, and the pairs that share words. */
export interface RepeatGraph {
  documents: Document[];
  /** Those with most words first. */
  repeats: Repeat[];
  /** Documents and pairs that there was no room for. */
  left: { documents: number; pairs: number };
}

/** Rows and pairs beyond which a picture is no longer one. */
const mostRows = 60;
const mostPairs = 120;

/** Who repeats whom in a corpus. Of many pairs those with most words are kept. */
export const repeatGraph = once((corpus: Corpus): RepeatGraph => {
  const pairs = [...Map.groupBy(corpusReuse(corpus), pairOf).values()]
    .map((passages) => ({
      passages,
      words: passages.reduce((sum, { words }) => sum + words, 0),
    }))
    .sort((x, y) => y.words - x.words);
  const all = new Set(pairs.flatMap(({ passages }) => endsOf(passages)));
  const ids = new Set<string>();
  const kept = pairs.slice(0, mostPairs).filter(({ passages }) => {
    const ends = endsOf(passages);
    const further = ends.filter((id) => !ids.has(id));
    if (ids.size + further.length > mostRows) return false;
    for (const id of further) ids.add(id);
    return true;
  });
  const documents = corpus.documents.filter(({ id }) => ids.has(id));
  const place = new Map(documents.map(({ id }, at) => [id, at]));
  const repeats = kept
    .flatMap(({ passages }) => repeatOf(passages, { corpus, place }))
    .sort((x, y) => y.words - x.words || x.from - y.from || x.to - y.to);
  return {
    documents,
    repeats,
    left: { documents: all.size - ids.size, pairs: pairs.length - kept.length },
  };
});

const pairOf = ({ from, to }: ReusePassage) => [from.document, to.document].sort().join(' ');

const endsOf = ([passage]: readonly ReusePassage[]) =>
  passage ? [passage.from.document, passage.to.document] : [];

interface Places {
  corpus: Corpus;
  place: ReadonlyMap<string, number>;
}

function repeatOf([first, ...rest]: readonly ReusePassage[], { corpus, place }: Places): Repeat[] {
  const counted = first && pairWords([first, ...rest], corpus);
  const later = corpus.document.get(counted?.to ?? '');
  if (!first || !counted || !later) return [];
  const comparison = comparisonOf(first.from.document, first.to.document, corpus);
  return [
    {
      ...counted,
      from: place.get(counted.from) ?? 0,
      to: place.get(counted.to) ?? 0,
      address: comparison ?? `${later.address}#${firstUnit([first, ...rest], later)}`,
      isCompared: comparison !== undefined,
    },
  ];
}

/** The unit in which the first of some passages begins. */
function firstUnit(passages: readonly ReusePassage[], { id, units }: Document): string | undefined {
  const begun = new Set(
    passages.map(({ from, to }) => (from.document === id ? from.unit : to.unit)),
  );
  return units.find((unit) => begun.has(unit.id))?.id;
}
