/** A part of a document that begins and ends with a word, in one unit or over several. */
export interface ReusePlace {
  document: string;
  unit: string;
  /** In the text of `unit`, UTF-16. */
  start: number;
  /** Unit in which it ends, when that is another. */
  endUnit?: string;
  /** Exclusive, in the text of `endUnit` if there is one, else of `unit`; UTF-16. */
  end: number;
}

/** Words that stand in two documents, changed a little or not at all. */
export interface ReusePassage {
  /** The earlier place; where the dates do not tell, that of the document which comes first in the corpus. */
  from: ReusePlace;
  to: ReusePlace;
  /** Whether the dates say that `from` is the earlier. */
  directed: boolean;
  /** Words that both share in the same order; `COVID-19` is one. */
  words: number;
  /** Words shared, out of all words of both sides: from 0 to 1, where 1 is word for word. */
  similarity: number;
  /** The words at `from`, units parted by line breaks. */
  text: string;
  /** The words that are the same, in order: numbers of words as in `documentWords`. */
  stretches: readonly { from: number; to: number; length: number }[];
  /** What found it, when that was not the archive itself: `passim 2.0.1 -n 25`. */
  run?: string;
}
