import type { CslItem } from './csl.ts';
import { versionWords } from './note.ts';
import type { CiteWords } from './words.ts';

/** A piece of a citation in words, so that a page can mark it up. */
export interface CitePart {
  /** `accessed` is the blank for the date of access: its text is a row of dots until a reader's browser fills it. */
  kind: 'text' | 'title' | 'container' | 'locator' | 'address' | 'version' | 'accessed';
  text: string;
}

/** Pieces that commas part from the others. */
export type Segment = readonly CitePart[];

/** Plain words of a citation. */
export const words = (text: string): CitePart => ({ kind: 'text', text });

/** Put segments together with commas and a stop. A comma goes inside a closing quotation mark where `isInside`. */
export function joinSegments(segments: readonly Segment[], isInside = false): CitePart[] {
  const parts: CitePart[] = [];
  for (const segment of segments.filter(({ length }) => length > 0)) {
    const last = parts.at(-1);
    if (isInside && last?.text === '”') {
      parts.splice(-1, 1, words(/[?!…]$/.test(parts.at(-2)?.text ?? '') ? '” ' : ',” '));
    } else if (last) parts.push(words(', '));
    parts.push(...segment);
  }
  return merged([...parts, words('.')]);
}

/** Neighbouring plain words as one piece. */
function merged(parts: readonly CitePart[]): CitePart[] {
  const whole: CitePart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === 'text' && part.kind === 'text') {
      whole.splice(-1, 1, words(last.text + part.text));
    } else whole.push(part);
  }
  return whole;
}

/** What every citation ends with: part, archive, address, state of the words, and the blank for the date of access. */
export function tailSegments(item: CslItem, use: CiteWords): Segment[] {
  const { locator } = item.custom;
  return [
    locator === undefined ? [] : [{ kind: 'locator', text: locator }],
    [words(item.archive)],
    [{ kind: 'address', text: item.URL }],
    [{ kind: 'version', text: versionWords(item.custom, use) }],
    [words(`${use.accessed} `), { kind: 'accessed', text: '…' }],
  ];
}

/** A citation as one line of text; `accessed` fills the blank. */
export const citationText = (parts: readonly CitePart[], accessed?: string): string =>
  parts.map(({ kind, text }) => (kind === 'accessed' ? (accessed ?? text) : text)).join('');
