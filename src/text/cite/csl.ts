/** The kinds of writing that a document may be cited as: the CSL names that every format here has an equal of. */
export const cslTypes = [
  'article-magazine',
  'article-newspaper',
  'book',
  'document',
  'legislation',
  'manuscript',
  'pamphlet',
  'personal_communication',
  'report',
  'webpage',
] as const;

export type CslType = (typeof cslTypes)[number];

/** A person with a family name and the rest of the name, or a body or a name that is not to be split. */
export type CslName = { family: string; given: string } | { literal: string };

/** Year; year and month; or year, month and day. */
export type CslDateParts = [number] | [number, number] | [number, number, number];

/** A date; `literal` says in words what numbers alone do not: a choice, a doubt, an open end. */
export interface CslDate {
  'date-parts': [CslDateParts] | [CslDateParts, CslDateParts];
  /** Set when the numbers are less than certain. */
  circa?: true;
  literal?: string;
}

/** What this archive knows beyond the fields of CSL; programs that do not know it pass it by. */
export interface CslCustom {
  /** Whole names of the authors as they are read: `Phạm Minh Chính`. */
  names?: string[];
  /** What tells it from other witnesses of the same work. */
  label?: string;
  /** The date of issue as EDTF. */
  edtf?: string;
  /** Of a document whose date of issue is not known: what is known instead, `họp ngày 24/11/2022`. */
  dated?: string;
  /** The part that is cited: `đoạn 7`. */
  locator?: string;
  /** Revision of the document, from 1. */
  revision: number;
  /** First eight digits of the SHA-256 of the cited words. */
  sha256: string;
}

/** What is cited, in CSL-JSON. Words such as `genre` and `note` are in one language of the archive. */
export interface CslItem {
  /** Key of the entry: ASCII and lasting. */
  id: string;
  type: CslType;
  title: string;
  author?: CslName[];
  issued?: CslDate;
  number?: string;
  /** The kind of document in words: `Thông báo`. */
  genre?: string;
  publisher?: string;
  /** The newspaper or magazine. */
  'container-title'?: string;
  /** Name of this archive. */
  archive: string;
  /** The permanent address, with the code of the cited words; without its host where nobody knows it, and then files leave it out. */
  URL: string;
  /** Language of the document. */
  language: string;
  note?: string;
  custom: CslCustom;
}
