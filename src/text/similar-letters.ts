/** The letters of a text as code points, and their places in the text. */
export interface Letters {
  text: string;
  codes: Uint16Array | Uint32Array;
  /** Place in UTF-16 units of the letter with this number, counting from 0. */
  place: (letter: number) => number;
}

/** Take a text apart into its code points. */
export function lettersOf(text: string): Letters {
  if (!/[\ud800-\udfff]/.test(text)) {
    const codes = new Uint16Array(text.length);
    for (let at = 0; at < text.length; at++) codes[at] = text.charCodeAt(at);
    return { text, codes, place: (letter) => letter };
  }
  const characters = Array.from(text);
  const places = new Uint32Array(characters.length + 1);
  characters.forEach((character, at) => {
    places[at + 1] = (places[at] ?? 0) + character.length;
  });
  return {
    text,
    codes: Uint32Array.from(characters, (character) => character.codePointAt(0) ?? 0),
    place: (letter) => places[letter] ?? text.length,
  };
}
