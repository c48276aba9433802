import type { Face } from './faces.ts';

/** Size of a text in pixels a em, and its face. */
export interface Setting {
  face: Face;
  size: number;
}

/** The characters of a text that are drawn, without those that no bundled font has. */
export function drawable(text: string, face: Face): string[] {
  return [...text].filter((character) => face.outline(character) !== undefined);
}

/** Share of the letters and digits of a text that the bundled fonts can draw, 0 to 1; 1 for a text without any. */
export function drawableShare(text: string, face: Face): number {
  const letters = [...text].filter((character) => /[\p{L}\p{N}]/u.test(character));
  return letters.length === 0 ? 1 : drawable(letters.join(''), face).length / letters.length;
}

/** Width of a text in pixels when set in one line. */
export function lineWidth(text: string, { face, size }: Setting): number {
  const units = drawable(text, face).reduce(
    (sum, character) => sum + (face.outline(character)?.advance ?? 0),
    0,
  );
  return (units * size) / face.unitsPerEm;
}

/** Break a text at its spaces into lines no wider than `width` pixels; a longer word has a line of its own. */
export function breakLines(text: string, width: number, setting: Setting): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && lineWidth(longer, setting) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines as `breakLines` gives, but of even length. */
export function balanceLines(text: string, width: number, setting: Setting): string[] {
  let best = breakLines(text, width, setting);
  for (let narrower = width * 0.97; narrower > width / 2; narrower *= 0.97) {
    const lines = breakLines(text, narrower, setting);
    const fits = lines.every((line) => lineWidth(line, setting) <= narrower);
    if (lines.length > best.length || !fits) break;
    best = lines;
  }
  return best;
}

/** The text in one line of at most `width` pixels, cut with an ellipsis when it is longer: at a space, else inside the word. */
export function shortenLine(text: string, width: number, setting: Setting): string {
  if (lineWidth(text, setting) <= width) return text;
  const words = text.split(' ');
  while (words.length > 1 && lineWidth(`${words.join(' ')} …`, setting) > width) words.pop();
  if (words.length > 1) return `${words.join(' ')} …`;
  const letters = [...(words[0] ?? '')];
  while (letters.length > 1 && lineWidth(`${letters.join('')}…`, setting) > width) letters.pop();
  return `${letters.join('')}…`;
}
