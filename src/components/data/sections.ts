import type { Corpus } from '../../corpus/model.ts';
import type { DescribedFile } from '../../exports/data-files.ts';
import { describedFiles } from '../../exports/summaries.ts';
import { type DataGroup, dataGroups, groupOf } from '../../render/data/groups.ts';
import { otherFiles } from './other-files.ts';

/** Files of one kind: the same rows as CSV and as JSON, the collations of several works. */
export interface DataSection extends Pick<DescribedFile, 'about' | 'columns'> {
  /** Its anchor: `citations-bibtex`. */
  id: string;
  files: readonly DescribedFile[];
}

/** The published files of an archive, kind by kind, in the groups of the data page; groups without files are left out. */
export function dataSections(
  corpus: Corpus,
  base: string,
): { group: DataGroup; sections: DataSection[] }[] {
  const kinds = Map.groupBy(
    [...describedFiles(corpus), ...otherFiles(corpus, base)],
    ({ about }) => about,
  );
  const sections = [...kinds].flatMap(([about, files]): DataSection[] => {
    const [first] = files;
    return first ? [{ about, files, columns: first.columns, id: about.replace('data.', '') }] : [];
  });
  return dataGroups
    .map((group) => ({
      group,
      sections: sections.filter(({ files }) => groupOf(files[0]?.path ?? '') === group),
    }))
    .filter((one) => one.sections.length > 0);
}
