/** A stretch of a sentence; the name of a host when it stands for an address. */
export interface LinkedPiece {
  text: string;
  url?: string;
}

const address = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

/** A sentence with the addresses in it as links that show the host only: whole ones swamp the words. */
export function linkedText(text: string): LinkedPiece[] {
  const pieces: LinkedPiece[] = [];
  let at = 0;
  for (const { 0: url, index } of text.matchAll(address)) {
    // What only looks like an address stays text.
    if (!URL.canParse(url)) continue;
    if (index > at) pieces.push({ text: text.slice(at, index) });
    pieces.push({ text: hostOf(url), url });
    at = index + url.length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces;
}

/** As it is written: a parsed address has `xn--…` for letters beyond English. */
const hostOf = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/[/?#].*$/, '');

/** A text without the addresses that stand in brackets in it. */
export const withoutAddresses = (text: string) => text.replace(/\s*\(https?:[^)]*\)/g, '');

/** The first sentence of a text, without the addresses in it. */
export function gist(text: string, language: string): string {
  const words = withoutAddresses(text);
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(words);
  return first?.segment.trim() ?? words;
}
