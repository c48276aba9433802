/** Who wrote an annotation or a note: an account or page (`acct:anna@example.org`), a name, or both. */
export interface Author {
  id?: string | undefined;
  name?: string | undefined;
}

/** A note on the words, as Markdown without HTML. */
export interface ForeignNote {
  text: string;
  language?: string | undefined;
  /** Set when it is not the author of the annotation. */
  author?: Author | undefined;
}

/** Where an annotation stands, as far as its tool has written it down. */
export interface ForeignTarget {
  /** Address of the page, with or without a fragment. */
  address?: string | undefined;
  /** Id of the part of the page. */
  fragment?: string | undefined;
  /** The words, and those before and after them. */
  words?: string | undefined;
  before?: string | undefined;
  after?: string | undefined;
  /** Place in a text that only the tool knows, in UTF-16 units; of our own files, in code points of the unit. */
  start?: number | undefined;
}

/** An annotation as another tool has written it, in one shape for all. */
export interface Foreign {
  /** Name of the tool, where its file tells it. */
  tool?: string | undefined;
  /** Its address or id, by which it is known again. */
  id?: string | undefined;
  /** Id of the entry, when an archive of this kind has written it. */
  entry?: string | undefined;
  targets: ForeignTarget[];
  notes: ForeignNote[];
  tags: string[];
  /** Addresses of what it refers to. */
  refs: string[];
  value?: string | undefined;
  certainty?: string | undefined;
  motivation?: string | undefined;
  author?: Author | undefined;
  /** Day it was written, `2024-05-01`. */
  day?: string | undefined;
  /** Who or what says so, in the words of the archive that wrote it. */
  source?: string | undefined;
  /** Ids of the annotations that it answers, the one it answers itself last. */
  answers: string[];
  /** What is worth knowing about it, such as what had to be left out of a note. */
  remarks: string[];
}

/** An item of a file that is not as its tool writes it: which field, and what was expected there. */
export interface Unreadable {
  fault: string;
}
