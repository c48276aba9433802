import type { Keys } from '../../text/keys.ts';
import { type KwicLine, kwicLine } from '../../text/kwic.ts';
import type { Clause } from '../clause.ts';
import { findHits, type KeyedWord, keyedWords } from '../find-words.ts';
import { type Fragment, type FragmentMeta, numberUnit } from '../fragment.ts';

/** One occurrence in one unit of a document. */
export interface ConcordanceLine extends KwicLine {
  document: FragmentMeta;
  /** Id of the unit, such as `p7`. */
  unit: string;
}

/** The lines of one document in the order of its text, and how many words it has. */
export interface DocumentLines {
  document: FragmentMeta;
  lines: ConcordanceLine[];
  words: number;
}

/** Characters of context on each side of a key. */
export const contextWidth = 110;

/** Every occurrence of any clause in the units of a document; an occurrence of two counts once. */
export function documentLines(
  fragment: Fragment,
  clauses: readonly Clause[],
  keys: Keys,
): DocumentLines {
  const { meta, content, anchors } = fragment;
  const found: DocumentLines = { document: meta, lines: [], words: 0 };
  for (const [index, text] of content.split('\n').entries()) {
    const unit = anchors[index]?.id ?? '';
    // The number of a document that its text does not print is none of its words.
    if (unit === numberUnit) continue;
    const words = keyedWords(text, keys);
    found.words += words.length;
    for (const place of placesOf(words, clauses, keys)) {
      const line = kwicLine(text, words, { ...place, width: contextWidth });
      found.lines.push({ document: meta, unit, ...line });
    }
  }
  return found;
}

function placesOf(words: KeyedWord[], clauses: readonly Clause[], keys: Keys) {
  const hits = clauses.flatMap((clause) => findHits(words, clause, keys));
  const places = new Map(hits.map(({ first, last }) => [`${first} ${last}`, { first, last }]));
  return [...places.values()].sort((a, b) => a.first - b.first || a.last - b.last);
}
