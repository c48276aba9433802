import { academicForm } from '../../text/cite/academic.ts';
import type { CslItem } from '../../text/cite/csl.ts';
import { englishForm } from '../../text/cite/english.ts';
import { officialForm } from '../../text/cite/official.ts';
import { type CitedPart, partOf } from '../../text/cite/part-of.ts';
import { type CitePart, words } from '../../text/cite/parts.ts';

/** The citation of a document in the languages that its page needs: those of the forms, and its own. */
export type CiteItems = Record<string, CslItem>;

/** Words of the text that are cited. */
export interface CitedQuote {
  words: string;
  /** What leads to them, to stand after the address of their unit: `:~:text=…`. */
  directive: string;
}

/** A part of a document, cited for programs and for readers. */
export interface PartCitation {
  item: CslItem;
  forms: Record<'official' | 'academic' | 'english', CitePart[]>;
}

/** Cite units of a document in a row, or words of one of them, from the citation of the document. */
export function partCitation(
  items: CiteItems,
  part: CitedPart,
  { language, quote }: { language: string; quote?: CitedQuote | undefined },
): PartCitation {
  const item = (spoken: string) => {
    const whole = items[spoken] ?? items['en'];
    if (!whole) throw new Error(`No citation in ${spoken}`);
    return quoting(partOf(whole, part, spoken), quote);
  };
  const said = quote ? [words(`“${innerQuotes(quote.words)}” – `)] : [];
  return {
    item: item(language),
    forms: {
      official: [...said, ...officialForm(readable(item('vi')))],
      academic: [...said, ...academicForm(readable(item('vi')))],
      english: [...said, ...englishForm(readable(item('en')))],
    },
  };
}

const quoting = (item: CslItem, quote: CitedQuote | undefined): CslItem =>
  quote
    ? {
        ...item,
        URL: `${item.URL}${quote.directive}`,
        note: `${item.note}; “${innerQuotes(quote.words)}”`,
      }
    : item;

/** For readers letters of an address stand as they are, which browsers take too; signs stay written out. */
const readable = (item: CslItem): CslItem => ({
  ...item,
  URL: item.URL.replace(/(?:%[89A-F][0-9A-F])+/g, (letters) => {
    try {
      return decodeURIComponent(letters);
    } catch {
      return letters;
    }
  }),
});

/** Quotation marks inside a quotation are single. */
const innerQuotes = (text: string) => text.replaceAll('“', '‘').replaceAll('”', '’');
