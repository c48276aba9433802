import { joinKey } from '../key.ts';
import { splitTone } from './tone.ts';

/** Syllables whose last y may as well be written i: kỹ/kĩ, sỹ/sĩ, quý/quí. */
const finalY = /^(h|k|l|m|s|t|v|qu)y$/;

/**
 * Search key of a Vietnamese word: its letters without marks, `ǀ`, the marks of its letters, then its
 * tone. The tone is set apart from its vowel, so ủy is uỷ and hòa is hoà; Đ may be typed as Ð.
 */
export function vietnameseKey(word: string): string {
  const { letters, tone } = splitTone(word.toLowerCase().replaceAll('ð', 'đ'));
  return joinKey(letters, tone, (plain) => plain.replace(finalY, '$1i'));
}
