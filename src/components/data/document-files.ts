import type { Corpus, Document } from '../../corpus/model.ts';
import { sideCitations, sideData } from '../../corpus/side-files.ts';
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
  const { formats } = settings;
  const data = sideData(settings, documents.length);
  const names = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' } as const;
  return [
    ...(formats.includes('markdown') ? [{ file: 'index.md', name: t('data.markdown') }] : []),
    ...(formats.includes('text') ? [{ file: 'index.txt', name: t('data.text') }] : []),
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
