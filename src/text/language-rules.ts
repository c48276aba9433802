import type { Span } from './span.ts';

/** A document number found in a text. */
export interface FoundNumber extends Span {
  /** For comparing, as `normaliseNumber` gives it: `7/CT-TTG`, or `128` when it is bare. */
  number: string;
  /** As written: the number, with the type words before it when it is bare. */
  form: string;
  /** Type words before it, lower case: `nghị quyết`. A bare number always has them. */
  type?: string;
  /** Set when only the type and a number are given: `Nghị quyết 128`. */
  bare?: true;
  /** Set when the words may as well count: `Kế hoạch 288` is a citation only where a work is known by them. */
  unsure?: true;
  /** Year, when the number or the words after it state one. */
  year?: number;
  /** The whole citation: type, number and date (`Chỉ thị số 35-CT/TW, ngày 30/5/2019`). */
  citation: Span;
}

/** A date found in a text. */
export interface FoundDate extends Span {
  /** EDTF; none when the words leave the year open and nothing tells it. */
  value?: string;
  /** Whether the year was not stated but taken from elsewhere. */
  inferred: boolean;
  /**
   * Set for a day that is told from that of the text (`hôm qua`) or from the day named before it
   * (`cùng ngày`), and for one of the old calendar, which has no value.
   */
  sort?: 'relative' | 'same' | 'lunar';
}

/** What the text around tells of the dates in a part of it. */
export interface DateHabits {
  /** Whether it writes days and months with a hyphen, as `writesHyphens` has it. */
  hyphened?: boolean | undefined;
  /** The day that was named last before (YYYY-MM-DD). */
  day?: string | undefined;
}

/** A number with its unit, found in a text. */
export interface FoundFigure extends Span {
  /** For machines: decimal point, `>`, `<` or `~` for a bound, then the unit: `>1300000 ca`. */
  value: string;
}

/** Words that are something else already, and so hold no figure. */
export interface Taken extends Span {
  /** Whether they may be counted: a number before them, but none in them, is a figure (`637 F0`). */
  isCounted?: boolean;
}

/** How names are spelled in a language, so that another spelling does not hide one. */
export interface NameSpelling {
  /** What all spellings of a word share, in small letters. */
  key(word: string): string;
  /** Other ways to write a name, such as with usual abbreviations. */
  variants(form: string): string[];
  /** Whether a word, in small letters, begins names of offices, whose later words may have capitals or not. */
  beginsOffice(word: string): boolean;
  /** Whether a word, in small letters, tells the sort of a place and may have a capital or not: `xã`, `tỉnh`. */
  tellsSort(word: string): boolean;
  /** Words right after a name that give a short form of it, as in `Ban Chỉ đạo (BCĐ)`: the short form. */
  shortForm(name: string, after: string): string | undefined;
  /** A word of address and then, as the group `called`, a short name of a person: `ông Thụy`. With the flags `g` and `d`. */
  calledPerson?: RegExp;
  /** Short names of a person that may stand after a word of address. */
  calledNames?(name: string): string[];
}

/** What is known of one language, for finding in a text what could be annotated. */
export interface LanguageRules {
  /** Numbers of documents, in the order of the text. */
  findNumbers(text: string): FoundNumber[];
  /** Titles of cited documents that end in their date or year, in the order of the text. */
  findTitles(text: string): Span[];
  /** The form by which numbers of documents are compared. */
  normaliseNumber(number: string): string;
  /**
   * Dates in the order of the text. `near` is the civil day (YYYY-MM-DD) from which a missing year is
   * told; `written` is the day, month or year of the text as far as it is known (YYYY-MM-DD, YYYY-MM,
   * YYYY), from which `hôm qua` and `năm nay` are.
   */
  findDates(text: string, near?: string, written?: string, habits?: DateHabits): FoundDate[];
  /** Whether texts write days and months with a hyphen: `26-3`. */
  writesHyphens?(texts: readonly string[]): boolean;
  /** Figures in the order of the text, apart from what is `taken`: dates, numbers and names. */
  findFigures(text: string, taken: readonly Taken[]): FoundFigure[];
  spelling: NameSpelling;
}
