/**
 * The kinds of difference between two witnesses, from the lightest to the weightiest. Where several
 * apply to one place the weightiest is stated; `moved` stands apart: the words are the same elsewhere.
 *
 * - `unicode`: other code points, kinds of quotation marks, dashes, ellipses or white space
 * - `tone-placement`: the tone mark on another vowel of the syllable
 * - `case`: capitals
 * - `punctuation`: signs between the words
 * - `spelling`: another accepted way to write the same words: i or y, noughts before numbers, abbreviations
 * - `ocr`: what character recognition mistakes: marks of letters, l for 1, a word cut in two
 * - `substantive`: other words, more words, fewer words
 * - `moved`: the same words at another place, in another order: five in a row, eight with changes among them, or a whole
 *   sentence or unit that both have once, of a word even; what differs among them is a difference of its own
 */
export const differenceClasses = [
  'unicode',
  'tone-placement',
  'case',
  'punctuation',
  'spelling',
  'ocr',
  'substantive',
  'moved',
] as const;

export type DifferenceClass = (typeof differenceClasses)[number];

/** Parts of a document that are aligned apart from each other. */
export const parts = ['title', 'body', 'frame'] as const;

export type Part = (typeof parts)[number];

/** A block of text with an address: what is compared. */
export interface TextUnit {
  id: string;
  text: string;
}

/** A word, a number or a run of signs. All `t` and `space` of a unit one after the other are its text. */
export interface Token {
  /** As it is displayed. */
  t: string;
  /** White space that follows it. */
  space: string;
  /** Key: tokens that differ only in code points, place of the tone mark and capitals have the same. */
  n: string;
  /** Unit that it stands in. */
  unit: string;
  /** Where `t` begins in the text of the unit, in UTF-16 units. */
  start: number;
}

/** Tokens that answer to each other: mostly one and one; none on one side of an addition or omission. */
export interface Column {
  base: Token[];
  witness: Token[];
  /** Absent where both read the same. */
  class?: DifferenceClass;
  /** Number of the move that the tokens belong to, when their class is `moved`. */
  move?: number;
}

/** A passage that stands elsewhere in the witness: its tokens on both sides, laid side by side. */
export interface Move {
  part: Part;
  /** Its number; moves are counted part by part. */
  move: number;
  /** What both have of it, with what differs within it. White space after its last word is left out. */
  columns: Column[];
}

/** Units that answer to each other: one and one, one and several, several and one, or one that stands alone. */
export interface Row {
  part: Part;
  /** Ids of units. */
  base: string[];
  witness: string[];
  columns: Column[];
}

/** What one side of a difference reads, and where. */
export interface Reading {
  /** Absent when the row has no unit on this side. */
  unit?: string;
  /** Words of that unit; empty where they are missing. */
  text: string;
  /** Place in the text of the unit, in UTF-16 units, `end` exclusive; where words are missing, the place where they would stand. */
  start: number;
  end: number;
}

/** One place at which two witnesses differ. */
export interface Difference {
  part: Part;
  class: DifferenceClass;
  /** Index of the row; of a move, the row of the words in the base. */
  row: number;
  base: Reading;
  witness: Reading;
  /** Of a difference within a moved passage: index of the move among the differences. */
  within?: number;
}

/** Two witnesses laid side by side. */
export interface Collation {
  /** Part by part; within a part in the order of both texts. */
  rows: Row[];
  /** Passages that stand elsewhere: their words stand alone in the rows, and beside each other here. */
  moves: Move[];
  /** In the order of the rows; what differs within a moved passage follows the move. */
  differences: Difference[];
}
