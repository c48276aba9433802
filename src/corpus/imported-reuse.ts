import { type ContentFile, readText } from './files.ts';
import type { Corpus } from './model.ts';
import { readStoredReuse } from './passim/stored.ts';
import type { Problem } from './problem.ts';
import type { ReusePassage } from './reuse-passage.ts';

/** The passages that were imported into an archive, each with what found it, and the text of their file for hashes. */
export interface ImportedReuse {
  passages: ReusePassage[];
  text: string;
  problems: Problem[];
}

/** Read `reuse/passim.jsonl`, if an archive has it. One error, and no passage is taken. */
export function readImportedReuse(
  file: ContentFile | undefined,
  corpus: Pick<Corpus, 'document'>,
): ImportedReuse {
  const nothing = { passages: [], text: '', problems: [] };
  if (!file) return nothing;
  const read = readText(file);
  if ('rule' in read) return { ...nothing, problems: [read] };
  const { text } = read;
  const { passages, run, problems } = readStoredReuse(corpus, { path: file.path, text });
  const workOf = (id: string) => corpus.document.get(id)?.matter.work;
  // Two documents may have become witnesses of one work since.
  const others = passages.filter(({ from, to }) => {
    const work = workOf(from.document);
    return work === undefined || work !== workOf(to.document);
  });
  return { passages: others.map((one) => ({ ...one, run })), text, problems };
}
