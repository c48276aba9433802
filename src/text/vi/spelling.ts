import { abbreviations } from './abbreviations.ts';
import { splitTone } from './tone.ts';

/** How those who sign are announced, and other short forms that only letters and minutes use. */
const officialShort = [
  ['Thay mặt', 'T/M', 'TM', 'T.M'],
  ['Ký thay', 'K/T', 'KT', 'K.T'],
  ['Thừa lệnh', 'T/L', 'TL', 'T.L'],
  ['Đồng chí', 'Đ/c', 'Đ.c'],
];

/** Short forms of names begin with a capital; the other entries of the list only differ in signs. */
const isShortName = ([, ...short]: readonly string[]) => short.some((one) => /^\p{Lu}/u.test(one));

/** Syllables whose last y may as well be written i: kỹ/kĩ, sỹ/sĩ, quý/quí, ý/í. */
const finalY = /(?<![\p{L}\p{M}\p{N}])(h|k|l|m|s|t|v|qu|)y(?!\p{L})/gu;

/**
 * Accepted spellings of Vietnamese: Ð as Đ, the tone mark on either vowel, y or i, noughts before days
 * and numbers, points in large numbers, signs within dates, abbreviations.
 */
export const vietnameseSpelling = {
  unify: (text: string) => text.replaceAll('Ð', 'Đ').replaceAll('ð', 'đ'),
  placeTones: (text: string) => text.replace(/[\p{L}\p{M}]+/gu, toneLast),
  abbreviations: [...abbreviations.filter(isShortName), ...officialShort],
  respell: (text: string) =>
    text
      .replace(finalY, '$1i')
      .replace(/(?<!\p{N})(\p{N}{1,2})[-./](\p{N}{1,2})[-./](\p{N}{4})(?!\p{N})/gu, '$1/$2/$3')
      .replace(/(?<=(?<!\p{N})\p{N}{1,3}(?:\.\p{N}{3})*)\.(?=\p{N}{3}(?!\p{N}))/gu, '')
      .replace(/(?<![\p{N}.,])0+(?=\p{N})/gu, ''),
};

function toneLast(syllable: string): string {
  const { letters, tone } = splitTone(syllable);
  return letters + tone;
}
