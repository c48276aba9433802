import type { CitePart } from '../../text/cite/parts.ts';

/** A piece of a citation as a page shows it. */
export interface ShownPart {
  /** `cite` and `i` are set in italics, `a` is a web address, `span` with `isBlank` the blank for the date of access. */
  tag: 'span' | 'cite' | 'i' | 'a';
  text: string;
  isBlank?: true;
}

/** The elements that a citation is shown with: titles and papers in italics, but not titles in quotation marks. */
export const shownParts = (parts: readonly CitePart[]): ShownPart[] =>
  parts.map(({ kind, text }, index) => {
    if (kind === 'accessed') return { tag: 'span', text, isBlank: true };
    if (kind === 'address') return { tag: 'a', text };
    if (kind === 'container') return { tag: 'i', text };
    const isItalic = kind === 'title' && !parts[index - 1]?.text.endsWith('“');
    return { tag: isItalic ? 'cite' : 'span', text };
  });
