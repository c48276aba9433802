import type { Settings } from './model.ts';

/**
 * Archives of more documents have no social cards, no files of citations and no TEI and annotations beside each
 * document: a common host takes 20,000 files.
 */
export const mostSideFiles = 5000;

/** The formats of `corpus.yaml` that citations are published in, by the ending of the files. */
const citationFormats = { bib: 'bibtex', ris: 'ris', json: 'json' } as const;

/** Endings of the files of citations. */
export type CitationEnding = keyof typeof citationFormats;

const endings: readonly CitationEnding[] = ['bib', 'ris', 'json'];

/** Which files of citations stand beside each document, `cite.bib`, `cite.ris` and `cite.json`, in an archive of so many documents. */
export const sideCitations = (
  { formats }: Pick<Settings, 'formats'>,
  documents: number,
): CitationEnding[] =>
  documents > mostSideFiles
    ? []
    : endings.filter((ending) => formats.includes(citationFormats[ending]));

/** Data that may stand beside a document: the document as TEI, `index.xml`, and its annotations, `annotations.jsonld`. */
export type SideData = 'tei' | 'jsonld';

/** Which data stand beside each document in an archive of so many documents. */
export const sideData = ({ formats }: Pick<Settings, 'formats'>, documents: number): SideData[] =>
  documents > mostSideFiles
    ? []
    : (['tei', 'jsonld'] as const).filter((format) => formats.includes(format));
