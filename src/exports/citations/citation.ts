import type { Corpus, Document } from '../../corpus/model.ts';
import { academicForm } from '../../text/cite/academic.ts';
import type { CslItem } from '../../text/cite/csl.ts';
import { englishForm } from '../../text/cite/english.ts';
import type { UnitRange } from '../../text/cite/locator.ts';
import { officialForm } from '../../text/cite/official.ts';
import type { CitePart } from '../../text/cite/parts.ts';
import { citedItem } from './item.ts';

/** A citation for programs and for readers. */
export interface Citation {
  /** In the language of the page. */
  item: CslItem;
  forms: { official: CitePart[]; academic: CitePart[]; english: CitePart[] };
}

/**
 * The citation of a document or of units of it in a row, `{ from: 'p3', to: 'p5' }`; `site` is where the page stands and its
 * language. The date of access is left blank, so that builds stay identical.
 */
export function citationOf(
  document: Document,
  range: UnitRange | undefined,
  corpus: Corpus,
  { base, language }: { base: string; language: string },
): Citation {
  const item = (spoken: string) => citedItem(document, { corpus, base, language: spoken }, range);
  const vietnamese = item('vi');
  return {
    item: item(language),
    forms: {
      official: officialForm(vietnamese),
      academic: academicForm(vietnamese),
      english: englishForm(item('en')),
    },
  };
}
