import type { Corpus } from '../corpus/model.ts';
import { citationCff } from './citation-cff.ts';
import { type DescribedFile, publishedData } from './data-files.ts';
import { datapackageJson, isResource } from './datapackage/datapackage.ts';
import type { FileFacts } from './published-facts.ts';
import { canBeCrate, crateName, roCrateJson } from './ro-crate/ro-crate.ts';

/** A file that tells of the other files; it is written when they are. */
export interface Summary extends DescribedFile {
  render: (corpus: Corpus, written: { base: string; files: readonly FileFacts[] }) => string;
}

const datapackage: Summary = {
  ...{ path: 'data/datapackage.json', about: 'data.datapackage', columns: [] },
  render: datapackageJson,
};

const citation: Summary = {
  ...{ path: 'CITATION.cff', about: 'data.citation-cff', columns: [] },
  render: (corpus, { base }) => citationCff(corpus, base),
};

const crate: Summary = {
  ...{ path: crateName, about: 'data.ro-crate', columns: [] },
  render: (corpus, { base, files }) => {
    const described = [...publishedData(corpus), datapackage, citation];
    const about = new Map(described.map((file) => [file.path, file.about]));
    return roCrateJson(corpus, { base, files, about });
  },
};

/** The files that tell of the others, in the order in which they are written; the last tells of the first as well. */
export const publishedSummaries = (corpus: Corpus): Summary[] => [
  ...(publishedData(corpus).some(isResource) ? [datapackage] : []),
  citation,
  ...(canBeCrate(corpus) ? [crate] : []),
];

/** Every data file and every file that tells of them, with what each is. */
export const describedFiles = (corpus: Corpus): DescribedFile[] => [
  ...publishedData(corpus),
  ...publishedSummaries(corpus),
];
