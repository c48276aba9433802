import { type Random, seededRandom } from './random.ts';
import { syllables } from './syllables.ts';

/** Where `value` belongs in a rising list of bounds. */
function place(bounds: readonly number[], value: number): number {
  let low = 0;
  let high = bounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bounds[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A picker whose choices follow Zipf's law, evened out over about the first `flat` entries. */
export function zipfPicker(list: readonly string[], flat: number): (random: Random) => string {
  let sum = 0;
  const bounds = list.map((_entry, rank) => {
    sum += 1 / (rank + flat);
    return sum;
  });
  return (random) => list[place(bounds, random.next() * sum)] ?? '';
}

const syllable = zipfPicker(syllables, 4);

/** Two-syllable words, the same in every corpus, so that phrases recur as they do in real texts. */
const compounds = (() => {
  const random = seededRandom(2020);
  const made = new Set<string>();
  while (made.size < 4000) {
    const [first, second] = [syllable(random), syllable(random)];
    if (first !== second) made.add(`${first} ${second}`);
  }
  return [...made];
})();

const compound = zipfPicker(compounds, 30);

/** One word of one or two syllables. */
export function word(random: Random): string {
  return random.chance(0.55) ? compound(random) : syllable(random);
}

/** `count` words in a row. */
export function phrase(random: Random, count: number): string {
  return Array.from({ length: count }, () => word(random)).join(' ');
}

/** The same words with a capital at the start. */
export function capitalized(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
