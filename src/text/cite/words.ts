/** The words of citations in one language. */
export interface CiteWords {
  /** Before the number of a paragraph, `đoạn 7`, and before those of several. */
  paragraph: readonly [one: string, several: string];
  /** Before a number printed in the text, `mục 2.1`, and before those of several. */
  section: readonly [one: string, several: string];
  /** Before the number of a document: `số 172-TB/TW`. */
  number: string;
  revision: (number: number) => string;
  accessed: string;
  /** Of a year that is only near. */
  about: string;
  undated: string;
  /** Between the last two names. */
  and: string;
  /** What is known of a document without a date of issue, by clock. */
  clock: Record<'session' | 'received' | 'captured', string>;
}

const vietnamese: CiteWords = {
  paragraph: ['đoạn', 'đoạn'],
  section: ['mục', 'mục'],
  number: 'số',
  revision: (number) => `bản r${number}`,
  accessed: 'truy cập ngày',
  about: 'khoảng',
  undated: 'không rõ năm',
  and: 'và',
  clock: { session: 'họp', received: 'nhận', captured: 'chụp lại' },
};

const english: CiteWords = {
  paragraph: ['par.', 'pars.'],
  section: ['sec.', 'secs.'],
  number: 'no.',
  revision: (number) => `revision r${number}`,
  accessed: 'accessed',
  about: 'about',
  undated: 'n.d.',
  and: 'and',
  clock: { session: 'session of', received: 'received', captured: 'captured' },
};

/** The words of citations in a language; those of English where it has none of its own. */
export const citeWords = (language: string): CiteWords =>
  /^vi\b/i.test(language) ? vietnamese : english;
