/** The letters of a word without marks, and its marks. */
type Parts = readonly [letters: string, marks: string];

/** Words of a text; scripts without spaces by the character. */
const word = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}]+|\p{N}+/gu;
const known = new Map<string, Parts>();

/**
 * Whether a text has every typed word at the beginning of one of its own. Marks that are typed must
 * be there, those that are not may be: `uy` finds “Ủy”, `uỷ` finds it too, `ủy` does not find “uy”.
 */
export function hasWords(text: string, typed: string, language: string): boolean {
  const words = partsOf(text, language);
  return partsOf(typed, language).every(([letters, marks]) =>
    words.some(
      ([own, ownMarks]) => own.startsWith(letters) && [...marks].every((m) => ownMarks.includes(m)),
    ),
  );
}

function partsOf(text: string, language: string): Parts[] {
  return (text.match(word) ?? []).map((one) => {
    const parts = known.get(language + one) ?? split(one, language);
    // The same few thousand words stand in all events.
    known.set(language + one, parts);
    return parts;
  });
}

/** Lighter than the keys of the search, which weigh more than all else here: what they add is not Vietnamese. */
function split(one: string, language: string): Parts {
  const plain = one.toLowerCase().replace(/[đð]/g, 'd\u0335').normalize('NFD');
  const letters = plain.replace(/\p{M}/gu, '');
  const marks = plain.replace(/\P{M}/gu, '');
  // A last y may as well be written i: kỹ and kĩ.
  return [/^vi/.test(language) ? letters.replace(/^(h|k|l|m|s|t|v|qu)y$/, '$1i') : letters, marks];
}
