import type { Corpus, Document } from '../../corpus/model.ts';
import { hasSideFiles, sideCitations, sideData, sideTexts } from '../../corpus/side-files.ts';
import { publishedData } from '../../exports/data-files.ts';
import type { Words } from '../../i18n/words.ts';

/** A file that stands beside the page of a document. */
export interface SideFile {
  /** Its name in the folder of the document. */
  file: string;
  /** What readers know the format by. */
  name: string;
  /** Whether this document has it; without an answer each has. */
  has?: (document: Document) => boolean;
}

/** The files that an archive publishes beside the page of each document. */
export function sideFiles({ settings, documents }: Corpus, t: Words): SideFile[] {
  const data = sideData(settings, documents.length);
  const names = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
  return [
    ...sideTexts(settings, documents.length).map((file) => ({
      ...{ file, name: t(file === 'index.md' ? 'data.markdown' : 'data.text') },
    })),
    ...(data.includes('tei') ? [{ file: 'index.xml', name: 'TEI' }] : []),
    ...(data.includes('jsonld')
      ? [
          {
            ...{ file: 'annotations.jsonld', name: t('nav.annotations') },
            has: ({ annotations }: Document) => annotations.length > 0,
          },
        ]
      : []),
    ...sideCitations(settings, documents.length).map((ending) => ({
      ...{ file: `cite.${ending}`, name: names[ending] },
    })),
    ...(settings.captures === 'whole'
      ? [
          {
            ...{ file: 'capture.txt', name: t('data.capture') },
            has: ({ matter }: Document) => matter.capture !== undefined,
          },
        ]
      : []),
  ];
}

/** Whether the page of data has a part on the files of each document: what they are, or that a large archive has none. */
export const hasEach = (corpus: Corpus, t: Words): boolean =>
  sideFiles(corpus, t).length > 0 || !hasSideFiles(corpus.settings, corpus.documents.length);

/** Files of the whole archive that hold what else would stand beside each document. */
const inOne = /^data\/(units\.|corpus\.tei\.xml|annotations\.|citations\.)/;

/** Those of them that an archive publishes, and the part of the page of data that tells of each. */
export const filesOfAll = (corpus: Corpus): { path: string; anchor: string }[] =>
  publishedData(corpus)
    .filter(({ path }) => inOne.test(path))
    .map(({ path, about }) => ({ path, anchor: about.replace('data.', '') }));
