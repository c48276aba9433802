/** The tone marks in the order of the language after the level tone, which has none: huyền, hỏi, ngã, sắc, nặng. */
export const tones = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'] as const;

const tone = /[\u0300\u0309\u0303\u0301\u0323]/g;

/** A word parted into its letters without tone (NFC) and its tone: `uỷ` and `ủy` are both `uy` with hỏi. */
export function splitTone(word: string): { letters: string; tone: string } {
  const parts = word.normalize('NFD');
  const marks = parts.match(tone)?.join('') ?? '';
  return {
    letters: marks ? parts.replace(tone, '').normalize('NFC') : word.normalize('NFC'),
    tone: marks,
  };
}
