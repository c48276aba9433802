import type { Settings } from './model.ts';

/**
 * Archives of more documents have no files beside each document, no social cards, no pages to print and no book, unless
 * `limits.side_files` of `corpus.yaml` says otherwise: a common host takes 20,000 files.
 */
export const mostSideFiles = 5000;

/** Which formats a corpus publishes, and for how many documents files may stand beside each. */
export type SideSettings = Pick<Settings, 'formats'> & Partial<Pick<Settings, 'limits'>>;

/** Up to how many documents an archive has files beside each. */
export const sideFileLimit = ({ limits }: Partial<Pick<Settings, 'limits'>>): number =>
  limits?.side_files ?? mostSideFiles;

/** Whether files stand beside each document in an archive of so many. */
export const hasSideFiles = (
  settings: Partial<Pick<Settings, 'limits'>>,
  documents: number,
): boolean => documents <= sideFileLimit(settings);

/** Which of some formats a corpus publishes beside each document, in an archive of so many. */
const publishedBeside = <Format extends Settings['formats'][number]>(
  among: readonly Format[],
  settings: SideSettings,
  documents: number,
): Format[] =>
  hasSideFiles(settings, documents)
    ? among.filter((format) => settings.formats.includes(format))
    : [];

/** Names of the files of its text that stand beside each document. */
export const sideTexts = (settings: SideSettings, documents: number): string[] =>
  publishedBeside(['markdown', 'text'], settings, documents).map((format) =>
    format === 'markdown' ? 'index.md' : 'index.txt',
  );

/** The formats of `corpus.yaml` that citations are published in, and the ending of their files. */
const citationEndings = { bibtex: 'bib', ris: 'ris', json: 'json' } as const;

/** Endings of the files of citations. */
export type CitationEnding = (typeof citationEndings)[keyof typeof citationEndings];

/** Which files of citations stand beside each document, `cite.bib`, `cite.ris` and `cite.json`, in an archive of so many documents. */
export const sideCitations = (settings: SideSettings, documents: number): CitationEnding[] =>
  publishedBeside(['bibtex', 'ris', 'json'], settings, documents).map(
    (format) => citationEndings[format],
  );

/** Data that may stand beside a document: the document as TEI, `index.xml`, and its annotations, `annotations.jsonld`. */
export type SideData = 'tei' | 'jsonld';

/** Which data stand beside each document in an archive of so many documents. */
export const sideData = (settings: SideSettings, documents: number): SideData[] =>
  publishedBeside(['tei', 'jsonld'], settings, documents);
