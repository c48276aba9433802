import { interfaceLanguages } from '../i18n/words.ts';
import type { Corpus } from './model.ts';
import { readCorpus } from './read-corpus.ts';

/** The corpus that this process builds; kept on `globalThis` because bundled pages load this module anew. */
interface Current {
  corpus?: Promise<Corpus>;
  /** Told of each page as it is made. */
  onPage?: () => void;
}

const shared = globalThis as { bienNien?: Current };
shared.bienNien ??= {};
const current = shared.bienNien;

/** Folder of the corpus that is being built, from the environment variable `CONTENT`. */
export const contentFolder = () => process.env['CONTENT'] ?? 'content';

/** Path under which the site is served, from the environment variable `BASE`, with slashes at both ends. */
export const currentBase = () => `/${process.env['BASE'] ?? ''}/`.replace(/\/+/g, '/');

/** Hand over a corpus that was read already, so that nothing is read twice. */
export function setCurrentCorpus(corpus: Corpus): void {
  current.corpus = Promise.resolve(corpus);
}

/** Be told of each page as it is made; pages kept from an earlier build make no sound. */
export function onEachPage(listen: () => void): void {
  current.onPage = listen;
}

/** A page is being made. */
export const tellPage = () => current.onPage?.();

/** Forget the corpus: a file has changed. */
export function forgetCurrentCorpus(): void {
  delete current.corpus;
}

/** The corpus that pages are made from; read once for a build. */
export function currentCorpus(): Promise<Corpus> {
  current.corpus ??= Promise.resolve().then(() => {
    const { corpus, problems } = readCorpus(contentFolder(), { interfaceLanguages });
    if (!corpus) throw new Error(problems.map((one) => `${one.file}: ${one.message}`).join('\n'));
    return corpus;
  });
  return current.corpus;
}
