import type { Corpus } from '../../corpus/model.ts';
import type { Words } from '../../i18n/words.ts';
import type { Site } from '../../render/site.ts';

/** What texts that are read away from the site are made with: on sheets of paper, in a book. */
export interface Paper {
  corpus: Corpus;
  /** The language of what is ours, and where links lead from there. */
  site: Site;
  t: Words;
  /** An address of the archive as it is printed: `https://archive.example/d/x/` for `/d/x/`. */
  whole: (address: string) => string;
  /** Set where links cannot be followed: outside addresses are written out, each once. */
  writesLinks?: boolean;
}
