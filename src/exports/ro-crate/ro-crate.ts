import type { Corpus } from '../../corpus/model.ts';
import { hasSideFiles } from '../../corpus/side-files.ts';
import { type Key, words } from '../../i18n/words.ts';
import { archiveFacts } from '../archive-facts.ts';
import { sortedJson } from '../json.ts';
import { mediaType } from '../media-type.ts';
import type { FileFacts } from '../published-facts.ts';
import { archiveEntity, keeperEntities } from './archive.ts';
import { documentEntity, documentFolder, works } from './documents.ts';
import { type CrateEntity, pathId, refTo } from './graph.ts';
import { parties } from './parties.ts';

export const crateName = 'ro-crate-metadata.json';
const specification = 'https://w3id.org/ro/crate/1.2';

/** What a crate is made from. */
export interface CrateSources {
  base: string;
  /** The files that were published. */
  files: readonly FileFacts[];
  /** What each data file holds, by its path. */
  about: ReadonlyMap<string, Key>;
}

/** Whether a crate can be written: it has to be dated, and no clock is asked. */
export const canBeCrate = (corpus: Corpus): boolean => archiveFacts(corpus, '/').date !== undefined;

/**
 * `ro-crate-metadata.json`: the archive as an RO-Crate 1.2 of which the root of the site is the root. It tells
 * of every data file, and of every document who issued or wrote it, with the files beside it while an archive
 * has such for each. The date is the newest day that the lock of addresses knows.
 */
export function roCrateJson(corpus: Corpus, { base, files, about }: CrateSources): string {
  const { date, ...facts } = archiveFacts(corpus, base);
  if (date === undefined) throw new Error('A crate has to be dated');
  const isListed = hasSideFiles(corpus.settings, corpus.documents.length);
  const beside = Map.groupBy(files, ({ path }) => /^d\/[^/]+\//.exec(path)?.[0] ?? '');
  const top = beside.get('') ?? [];
  const side = isListed ? files.filter(({ path }) => path.startsWith('d/')) : [];
  const t = words(facts.language);
  const fileEntity = ({ path, bytes, sha256 }: FileFacts): CrateEntity => {
    const key = about.get(path);
    return {
      '@id': pathId(path),
      '@type': 'File',
      name: path,
      ...(key && { description: t(key) }),
      encodingFormat: mediaType(path),
      contentSize: String(bytes),
      sha256,
    };
  };
  const partsOf = (folder: string) =>
    isListed ? (beside.get(folder) ?? []).map(({ path }) => pathId(path)) : [];
  const parts = [...top.map(({ path }) => pathId(path)), ...corpus.documents.map(documentFolder)];
  const graph: CrateEntity[] = [
    {
      '@id': crateName,
      '@type': 'CreativeWork',
      about: refTo('./'),
      conformsTo: refTo(specification),
    },
    archiveEntity({ ...facts, date }, corpus, parts),
    ...keeperEntities(facts),
    ...top.map(fileEntity),
    ...corpus.documents.map((document) =>
      documentEntity(document, { corpus, base, parts: partsOf(documentFolder(document)) }),
    ),
    ...side.map(fileEntity),
    ...works(corpus, base),
    ...parties(corpus, base),
  ];
  return `${sortedJson({ '@context': `${specification}/context`, '@graph': graph }, 1)}\n`;
}
