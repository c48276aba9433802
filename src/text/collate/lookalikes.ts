/**
 * Letters of other scripts that look like Latin ones, and those: from the confusables of Unicode (UTS #39,
 * confusables.txt) the Cyrillic and Greek letters of everyday texts. Of small Cyrillic letters that have the shape of
 * such a capital (в, к, м, н, т) and of Greek κ the Latin letter is that of the capital.
 */
const alike: readonly (readonly [letters: string, latin: string])[] = [
  ['АВЕЅІЈКМНОРСТУХ', 'ABESIJKMHOPCTYX'],
  ['авеѕіјкмнорстух', 'abesijkmhopctyx'],
  ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
  ['αγικνορυ', 'ayikvopu'],
];

const latinOf = new Map(
  alike.flatMap(([letters, latin]) =>
    Array.from(letters, (letter, at) => [letter, latin[at] ?? letter]),
  ),
);
const anyAlike = new RegExp(`[${[...latinOf.keys()].join('')}]`, 'gu');

/** A text with Latin letters in the place of Cyrillic and Greek ones that look like them. */
export const withLatinLetters = (text: string): string =>
  text.replace(anyAlike, (letter) => latinOf.get(letter) ?? letter);
