import { codePointLength } from '../../text/code-points.ts';
import { sha256 } from '../accounting.ts';
import type { Document } from '../model.ts';

/** A document as passim gets it: its text, and where its units stand in that, in code points. */
export interface PassimText {
  /** The units, parted by line breaks. */
  text: string;
  sha256: string;
  units: { id: string; start: number; length: number }[];
}

/** The text of a document for passim. Export and import must agree on it to the letter. */
export function passimText({ units }: Document): PassimText {
  let start = 0;
  const places = units.map(({ id, text }) => {
    const place = { id, start, length: codePointLength(text) };
    start += place.length + 1;
    return place;
  });
  const text = units.map((unit) => unit.text).join('\n');
  return { text, sha256: sha256(text), units: places };
}
