import type { Document } from '../src/corpus/model.ts';
import { keysFor } from '../src/text/keys.ts';

/** What every search engine is given of a document: the text that ours searches, unit by unit. */
export interface SearchText {
  id: string;
  title: string;
  units: string[];
}

/** The text of a document as our index has it: its number first, where no unit prints it. */
export function searchText({ id, title, matter: { number }, units }: Document): SearchText {
  const texts = units.map(({ text }) => text.replace(/\s+/gu, ' '));
  const isPrinted = number === undefined || texts.some((text) => text.includes(number));
  return { id, title, units: isPrinted ? texts : [number, ...texts] };
}

/** A cutter of texts into words, each as written and with our folding: no marks, đ as d, one i for i and y. */
export type Folding = (text: string) => { written: string; folded: string }[];

/** Our folding with a memory, for a language. A corpus has millions of words but few different ones. */
export function foldingFor(language: string): Folding {
  const keys = keysFor(language);
  const known = new Map<string, string>();
  const fold = (written: string) => {
    // The sign that ends the letters of a key says nothing here.
    const folded = known.get(written) ?? keys.folded(keys.key(written)).slice(0, -1);
    known.set(written, folded);
    return { written, folded };
  };
  return (text) => keys.words(text).map(({ start, end }) => fold(text.slice(start, end)));
}

/** A plain page with the text of a document, as any site would have it. */
export function plainPage({ title, units }: SearchText): string {
  const paragraphs = units.map((text, index) => `<p id="p${index + 1}">${escapeHtml(text)}</p>`);
  return `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title></head>
<body><main data-pagefind-body>
${paragraphs.join('\n')}
</main></body></html>
`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
