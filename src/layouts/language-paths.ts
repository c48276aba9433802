import { currentBase, currentCorpus } from '../corpus/current.ts';
import type { Corpus } from '../corpus/model.ts';

/** One path of `[...lang]`: the first language of the corpus has no prefix. */
export interface LanguagePath {
  params: { lang: string | undefined };
  props: { language: string };
  cacheKey: string;
}

/** Paths of a page that stands once in each interface language. */
export async function languagePaths(): Promise<LanguagePath[]> {
  const corpus = await currentCorpus();
  return corpus.settings.languages.map((language, index) => ({
    params: { lang: index === 0 ? undefined : language },
    props: { language },
    cacheKey: pageKey(corpus),
  }));
}

/** What a page depends on beside its own content: the whole corpus and where the site is served. */
const pageKey = (corpus: Corpus) => `${corpus.digest} ${currentBase()}`;
