import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { searchLanguage } from './search-prepare.ts';
import { foldingFor, type SearchText } from './search-texts.ts';

/** Folder of the other engines, with a lock of its own. */
export const searchPeers = join(import.meta.dirname, 'peers', 'search');

/** What is used of MiniSearch to build an index. */
interface MiniSearchClass {
  new (options: {
    fields: string[];
    storeFields: string[];
    tokenize(text: string): string[];
    processTerm(term: string): string;
  }): { addAll(documents: { id: number; title: string; text: string }[]): void };
}

/** What is used of lunr to build an index. */
interface Lunr {
  Builder: new () => {
    pipeline: object;
    tokenizer: (text: string | undefined) => object[];
    ref(name: string): void;
    field(name: string): void;
    add(document: { id: number; text: string }): void;
    build(): object;
  };
  Token: new (word: string, metadata: object) => object;
}

/** The file that a browser loads of each engine, beside `index.json`. */
export const jsonEngines = {
  minisearch: 'minisearch/dist/umd/index.js',
  lunr: 'lunr/lunr.min.js',
} as const;
export type JsonEngine = keyof typeof jsonEngines;

/** Builders of an index as one JSON file in a folder, with our folding and the title to show. */
export const jsonIndexes: Record<JsonEngine, (texts: SearchText[], folder: string) => void> = {
  minisearch(texts, folder) {
    const MiniSearch = required<MiniSearchClass>('minisearch');
    const index = new MiniSearch({
      fields: ['text'],
      storeFields: ['title'],
      tokenize: foldedWords(),
      processTerm: (term) => term,
    });
    index.addAll(texts.map(({ title, units }, id) => ({ id, title, text: units.join('\n') })));
    write('minisearch', folder, index);
  },
  lunr(texts, folder) {
    const { Builder, Token } = required<Lunr>('lunr');
    const words = foldedWords();
    const builder = new Builder();
    // It asks for the words of the name of each document, too.
    builder.tokenizer = (text = '') =>
      words(String(text)).map((word, index) => new Token(word, { index }));
    builder.ref('id');
    builder.field('text');
    for (const [id, { units }] of texts.entries()) builder.add({ id, text: units.join('\n') });
    write('lunr', folder, { index: builder.build(), titles: texts.map(({ title }) => title) });
  },
};

function foldedWords(): (text: string) => string[] {
  const fold = foldingFor(searchLanguage);
  return (text) => fold(text).map(({ folded }) => folded);
}

function required<T>(name: string): T {
  return createRequire(join(searchPeers, 'package.json'))(name) as T;
}

function write(engine: JsonEngine, folder: string, index: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.json'), JSON.stringify(index));
  cpSync(join(searchPeers, 'node_modules', jsonEngines[engine]), join(folder, 'engine.js'));
}
