import { countWhole } from '../../corpus/document-words.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { corpusReuse } from '../../corpus/reuse.ts';
import { type ReuseCluster, reuseClusters } from '../../corpus/reuse-clusters.ts';
import type { ReusePassage, ReusePlace } from '../../corpus/reuse-passage.ts';
import { textAt } from '../../corpus/reuse-place.ts';
import { wordsOf } from '../../corpus/words-of.ts';
import { countWords } from '../../text/words.ts';
import { once } from '../once.ts';
import { rankOf } from './reuse-of.ts';

/** One place of words that stand in several documents. */
export interface ShownPlace {
  document: Document;
  place: ReusePlace;
  words: number;
  /** How many of its words stand at another place of the cluster too, in the same order: from 0 to 1. */
  share: number;
  /** Whether the words are first seen in this document. */
  isFirst: boolean;
}

/** Words that stand in several documents, for readers. */
export interface ShownCluster {
  /** For the address on its page: made from its first place. */
  id: string;
  /** The words at the first place, units parted by line breaks. */
  text: string;
  /** In time order. */
  places: ShownPlace[];
  /** Id of the work in whose witnesses they are first seen, where the dates do not tell which of those is the earliest. */
  firstInWork?: string;
  /** Places and documents in all. */
  all: { places: number; documents: number };
}

/** So many clusters, and so many places of each, one page can bear. */
const mostClusters = 100;
const mostPlaces = 20;

/** The clusters of a corpus that stand in most documents and have most words, in time order; the rest counted. */
export const shownClusters = once((corpus: Corpus): { clusters: ShownCluster[]; left: number } => {
  const all = reuseClusters(corpus, corpusReuse(corpus));
  const rank = rankOf(corpus);
  const kept = all
    .map((cluster) => ({ cluster, weight: weightOf(cluster) }))
    .sort((x, y) => y.weight - x.weight)
    .slice(0, mostClusters)
    .map(({ cluster }) => cluster)
    .sort((x, y) => compareFirst(x, y, corpus, rank));
  return {
    clusters: kept.map((cluster) => shown(cluster, corpus)),
    left: all.length - kept.length,
  };
});

/** Words that travel: those of the longest passage, once for each document. */
function weightOf({ members, passages }: ReuseCluster): number {
  const longest = passages.reduce((most, { words }) => Math.max(most, words), 0);
  return new Set(members.map(({ document }) => document)).size * longest;
}

function compareFirst(
  { members: [x] }: ReuseCluster,
  { members: [y] }: ReuseCluster,
  { document }: Corpus,
  rank: ReadonlyMap<string, number>,
): number {
  if (!x || !y) return 0;
  const byTime = (rank.get(x.document) ?? 0) - (rank.get(y.document) ?? 0);
  if (byTime !== 0) return byTime;
  const units = document.get(x.document)?.units ?? [];
  const at = (unit: string) => units.findIndex(({ id }) => id === unit);
  return at(x.unit) - at(y.unit) || x.start - y.start;
}

function shown({ members, firstSeen, passages }: ReuseCluster, corpus: Corpus): ShownCluster {
  const work =
    firstSeen.length > 1 ? corpus.document.get(firstSeen[0] ?? '')?.matter.work : undefined;
  const places = members.slice(0, mostPlaces).flatMap((place): ShownPlace[] => {
    const document = corpus.document.get(place.document);
    if (!document) return [];
    const isFirst = work === undefined && firstSeen.includes(document.id);
    const words = countWords(textAt(document, place));
    return [{ document, place, words, share: shareOf(place, document, passages), isFirst }];
  });
  const [first] = places;
  const documents = new Set(members.map(({ document }) => document)).size;
  return {
    id: first ? `in-${first.document.id}-${first.place.unit}-${first.place.start}` : '',
    text: first ? textAt(first.document, first.place) : '',
    places,
    ...(work !== undefined && { firstInWork: work }),
    all: { places: members.length, documents },
  };
}

/** Words of a place that passages share with another, out of all its words. */
function shareOf(place: ReusePlace, document: Document, passages: readonly ReusePassage[]): number {
  const words = wordsOf(document);
  const isIn = insideOf(place, document);
  const all = Uint8Array.from(words.unit, (unit, at) => (isIn(unit, words.start[at] ?? 0) ? 1 : 0));
  const shared = new Uint8Array(all.length);
  for (const passage of passages) {
    for (const side of ['from', 'to'] as const) {
      if (passage[side].document !== document.id) continue;
      for (const stretch of passage.stretches) {
        const end = stretch[side] + stretch.length;
        for (let word = stretch[side]; word < end; word++) shared[word] = all[word] ?? 0;
      }
    }
  }
  return countWhole(words, shared) / Math.max(1, countWhole(words, all));
}

/** Tells whether a word, by the index of its unit and its place there, lies in a place. */
function insideOf({ unit, start, endUnit = unit, end }: ReusePlace, { units }: Document) {
  const first = units.findIndex(({ id }) => id === unit);
  const last = units.findIndex(({ id }) => id === endUnit);
  return (at: number, offset: number) =>
    (at > first || (at === first && offset >= start)) &&
    (at < last || (at === last && offset < end));
}
