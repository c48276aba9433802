import type { Part } from './part.ts';

/** Id of the number of a document among its units, where its text does not print it: it leads to the head of the page. */
export const numberUnit = 'document-number';

/** What the engine keeps of a document and hands back with a result. */
export interface Fragment {
  /** Texts of the units, one a line, as the document has them. */
  content: string;
  /** The units, in the order of the lines. */
  anchors: { id: string; location: number; element: string; text: string }[];
  /** What stands beside the text; left out when nothing does. */
  beside?: Beside[];
  meta: FragmentMeta;
}

/** An annotation, a summary, or what is known of a document. */
export interface Beside {
  part: Exclude<Part, 'text'>;
  /** Unit it belongs to; `''` for the whole document. */
  unit: string;
  /** Where on the page it is read; `''` for its head. */
  place: string;
  /** Kind of an annotation. */
  kind?: string;
  /** Its words by language, on one line. */
  texts: Record<string, string>;
}

/** What a result shows of a document beside its text. */
export interface FragmentMeta {
  id: string;
  title: string;
  /** EDTF of the date the document is ordered by; `''` when it has none. */
  date: string;
  /** The same date as a reader writes it, by interface language. */
  dates: Record<string, string>;
  /** Number as printed; `''` when it has none. */
  number: string;
  /** BCP 47 tag of the text. */
  language: string;
  /** Its direction. */
  dir: 'ltr' | 'rtl';
}
