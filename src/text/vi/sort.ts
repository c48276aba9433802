import { splitTone, tones } from './tone.ts';

interface Syllable {
  letters: string;
  tone: number;
}

/**
 * Order of Vietnamese dictionaries: syllable by syllable, first by letters (A Ă Â B … Đ …), then by tone
 * (level, huyền, hỏi, ngã, sắc, nặng), so that all of `ban …` stands before `bàn …`. Where the tone
 * mark stands does not matter; numbers count as numbers, signs not at all. Capitals decide last.
 */
export function vietnameseOrder(): (a: string, b: string) => number {
  const letters = new Intl.Collator('vi', { sensitivity: 'accent', numeric: true });
  const exact = new Intl.Collator('vi', { numeric: true });
  const known = new Map<string, Syllable[]>();
  const syllablesOf = (text: string) => {
    const syllables = known.get(text) ?? split(text);
    known.set(text, syllables);
    return syllables;
  };
  return (a, b) => {
    const [left, right] = [syllablesOf(a), syllablesOf(b)];
    for (const [index, one] of left.entries()) {
      const other = right[index];
      if (!other) return 1;
      const order = letters.compare(one.letters, other.letters) || one.tone - other.tone;
      if (order !== 0) return order;
    }
    return left.length - right.length || exact.compare(a, b);
  };
}

/** The letter of the alphabet under which a word is listed: `đ` under Đ, `ấ` under Â. */
export function vietnameseLetter(word: string): string {
  return splitTone(word).letters.toUpperCase().replace('Ð', 'Đ').slice(0, 1);
}

function split(text: string): Syllable[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu), ([word]) => {
    const { letters, tone } = splitTone(word.replaceAll('Ð', 'Đ'));
    return { letters, tone: tones.findIndex((mark) => tone.startsWith(mark)) };
  });
}
