// Runs in the browser: the engines whose index is one JSON file, with our folding.
import { type SearchSession, shownOf } from './search-session.ts';
import { foldingFor } from './search-texts.ts';

interface MiniSearch {
  search(query: string, options: object): { id: number; title: string }[];
}

interface LunrIndex {
  query(fill: (query: { term(word: string, options: object): void }) => void): { ref: string }[];
}

/** What the script of each engine puts on the window. */
interface Engines {
  MiniSearch: { loadJSON(json: string, options: object): MiniSearch };
  lunr: {
    Index: { load(serialized: unknown): LunrIndex };
    Query: { presence: { REQUIRED: unknown } };
  };
}

/** Load the engine and the whole index of a folder. */
export async function open(folder: string, language: string): Promise<SearchSession> {
  const [json] = await Promise.all([
    fetch(`${folder}index.json`).then((response) => response.text()),
    loadScript(`${folder}engine.js`),
  ]);
  const fold = foldingFor(language);
  const words = (text: string) => fold(text).map(({ folded }) => folded);
  const titlesOf = 'MiniSearch' in window ? openMiniSearch(json, words) : openLunr(json, words);
  return {
    search: async (query) => {
      const titles = titlesOf(query);
      return titles.slice(0, shownOf(titles.length)).length;
    },
    count: async (query) => titlesOf(query).length,
  };
}

type Words = (text: string) => string[];

/** Titles of the documents that hold all words of a query, best first. */
type TitlesOf = (query: string) => string[];

function openMiniSearch(json: string, tokenize: Words): TitlesOf {
  const { MiniSearch } = window as unknown as Engines;
  const processTerm = (term: string) => term;
  const settings = { fields: ['text'], storeFields: ['title'], tokenize, processTerm };
  const index = MiniSearch.loadJSON(json, settings);
  return (query) => index.search(query, { combineWith: 'AND' }).map(({ title }) => title);
}

function openLunr(json: string, words: Words): TitlesOf {
  const { lunr } = window as unknown as Engines;
  const { index: serialized, titles } = JSON.parse(json) as { index: unknown; titles: string[] };
  const index = lunr.Index.load(serialized);
  const { REQUIRED: presence } = lunr.Query.presence;
  return (query) =>
    index
      .query((asked) => {
        for (const word of words(query)) asked.term(word, { presence, usePipeline: false });
      })
      .map(({ ref }) => titles[Number(ref)] ?? '');
}

function loadScript(file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(`${file} cannot be had.`)));
    script.src = file;
    document.head.append(script);
  });
}
