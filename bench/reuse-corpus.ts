import type { ReuseText } from '../src/text/reuse/word-stream.ts';
import { phrase, word } from './lexicon.ts';
import { type Random, seededRandom } from './random.ts';

/** A part of a text: its number, first word, and the word after the last. */
interface Part {
  text: number;
  start: number;
  end: number;
}

/** Generated texts, and the passages that were copied from one into another with words changed. */
export interface PlantedCorpus {
  texts: ReuseText[];
  planted: { a: Part; b: Part }[];
}

export interface PlantedOptions {
  documents: number;
  /** Words of each text. */
  wordsEach: number;
  seed: number;
  /** Share of the words of a copied passage that are changed. */
  noise?: number;
  /** Copied passages, by text. */
  perText?: number;
  /** How many formulas there are, each in many texts. */
  formulas?: number;
}

/**
 * Texts of words that follow Zipf's law, with formulas that many of them hold and passages of 25 to 85 words
 * that one holds from another. The seed decides all.
 */
export function plantedCorpus({
  documents,
  wordsEach,
  seed,
  noise = 0.1,
  perText = 0.3,
  formulas = 60,
}: PlantedOptions): PlantedCorpus {
  const random = seededRandom(seed);
  const stock = Array.from({ length: formulas }, () => phrase(random, 12).split(' '));
  const bodies = Array.from({ length: documents }, () => body(random, wordsEach, stock));
  const planted: PlantedCorpus['planted'] = [];
  for (let count = Math.floor(documents * perText); count > 0; count--) {
    const copy = plant(bodies, random, noise);
    if (copy) planted.push(copy);
  }
  const texts = bodies.map(({ words }) => ({ units: units(words), language: 'vi' }));
  return { texts, planted };
}

interface Body {
  words: string[];
  /** Where the words still are those first written: nothing is copied from a copy or over one. */
  free: number;
}

function body(random: Random, length: number, formulas: readonly string[][]): Body {
  const words: string[] = [];
  while (words.length < length) {
    words.push(
      ...(formulas.length > 0 && random.chance(0.02)
        ? random.pick(formulas)
        : word(random).split(' ')),
    );
  }
  return { words: words.slice(0, length), free: 0 };
}

/** Copy a passage from one text into a later one, in the part that is still as first written. */
function plant(bodies: readonly Body[], random: Random, noise: number) {
  const length = random.between(25, 85);
  const [x, y] = [random.between(0, bodies.length - 1), random.between(0, bodies.length - 1)];
  const [a, b] = [Math.min(x, y), Math.max(x, y)];
  const [from, to] = [bodies[a], bodies[b]];
  if (a === b || !from || !to) return undefined;
  const [start, place] = [from.free, to.free];
  if (start + length > from.words.length || place + length > to.words.length) return undefined;
  const copied = from.words
    .slice(start, start + length)
    .map((one) => (random.chance(noise) ? (word(random).split(' ')[0] ?? one) : one));
  to.words.splice(place, length, ...copied);
  from.free += length;
  to.free += length;
  return {
    a: { text: a, start, end: start + length },
    b: { text: b, start: place, end: place + length },
  };
}

/** Blocks of some sixty words, as paragraphs have. */
function units(words: readonly string[]): string[] {
  const blocks = Math.ceil(words.length / 60);
  return Array.from({ length: blocks }, (_block, at) =>
    words.slice(at * 60, (at + 1) * 60).join(' '),
  );
}
