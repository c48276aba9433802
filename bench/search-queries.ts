import { seededRandom } from './random.ts';
import type { Folding, SearchText } from './search-texts.ts';

/** What a query is made of. */
export type QueryKind = 'with marks' | 'without marks' | 'number' | 'common' | 'rare' | 'unknown';

/** A query, and how many documents hold all its words, marks aside. */
export interface SearchQuery {
  kind: QueryKind;
  text: string;
  holding: number;
}

/** What is known of each folded word: indexes of the documents that hold it, in order, and how often it occurs. */
type Places = Map<string, { documents: number[]; times: number }>;

/** Of a language's commonest words readers ask for none, as they say nothing: the, of, and. */
const mostCommon = 30;

/**
 * Queries for these texts, the same for the same seed: the first and the second that a reader asks, then a dozen.
 * Phrases stand in a text, word by word, and have none of its commonest words; those without marks have a đ, which
 * not every engine folds.
 */
export function searchQueries(
  texts: readonly SearchText[],
  fold: Folding,
  seed: number,
): SearchQuery[] {
  const places = placesOf(texts, fold);
  const random = seededRandom(seed, 3_000_017);
  const byTimes = [...places].filter(([word]) => isWord(word)).sort(byFrequency);
  const common = byTimes.slice(0, mostCommon).map(([word]) => word);
  const run = (length: number, isFit: (words: string[]) => boolean): string => {
    for (let tries = 0; tries < 10_000; tries++) {
      const words = fold(random.pick(random.pick(texts).units));
      const at = random.between(0, Math.max(0, words.length - length));
      const found = words.slice(at, at + length);
      const written = found.map((word) => word.written);
      const isTelling = found.every(({ folded }) => !common.includes(folded));
      if (found.length === length && isTelling && isFit(written)) return written.join(' ');
    }
    throw new Error(`The texts hold no ${length} words in a row that would do.`);
  };
  const marked = (length: number) => run(length, (words) => words.every(isWord));
  const bare = (length: number) =>
    plain(run(length, (words) => words.every(isWord) && words.some(hasStroke)));
  const [commonest = ''] = common;
  const [rarest = ''] = byTimes.at(-1) ?? [];
  const ownNumber = random.pick(texts).units[0] ?? '';
  const asked: [QueryKind, string][] = [
    ['with marks', marked(2)],
    ['without marks', bare(3)],
    ['with marks', marked(3)],
    ['without marks', bare(2)],
    ['number', ownNumber],
    ['with marks', marked(4)],
    ['common', commonest],
    ['without marks', bare(4)],
    ['rare', rarest],
    ['with marks', marked(2)],
    ['unknown', `${commonest} ${unknownWord(places)}`],
    ['without marks', bare(2)],
    ['number', run(1, ([word = '']) => /^\d{4}$/.test(word))],
    ['with marks', marked(3)],
  ];
  return asked.map(([kind, text]) => ({ kind, text, holding: countHolding(text, fold, places) }));
}

function placesOf(texts: readonly SearchText[], fold: Folding): Places {
  const places: Places = new Map();
  for (const [index, { units }] of texts.entries()) {
    for (const unit of units) {
      for (const { folded } of fold(unit)) {
        const known = places.get(folded) ?? { documents: [], times: 0 };
        known.times += 1;
        if (known.documents.at(-1) !== index) known.documents.push(index);
        places.set(folded, known);
      }
    }
  }
  return places;
}

function countHolding(text: string, fold: Folding, places: Places): number {
  const lists = fold(text).map(({ folded }) => new Set(places.get(folded)?.documents));
  const [first = new Set<number>(), ...others] = lists;
  return [...first].filter((index) => others.every((list) => list.has(index))).length;
}

type Counted = [word: string, { times: number }];

const byFrequency = ([a, one]: Counted, [b, other]: Counted) =>
  other.times - one.times || (a < b ? -1 : 1);

/** A word of letters only, longer than one. */
const isWord = (word: string) => /^[\p{L}\p{M}]{2,}$/u.test(word);

const hasStroke = (word: string) => /đ/iu.test(word);

/** Without marks, as one types without a Vietnamese keyboard. */
const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function unknownWord(places: Places): string {
  const word = ['zzzz', 'qwxz', 'zjfw'].find((one) => !places.has(one));
  if (word === undefined) throw new Error('The texts hold every word that was to be unknown.');
  return word;
}
