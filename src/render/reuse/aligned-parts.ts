import type { DocumentWords } from '../../corpus/document-words.ts';
import { wordsAt } from '../../corpus/join-reuse.ts';
import type { Document } from '../../corpus/model.ts';
import { placeOfWords, textAt, wholeWords } from '../../corpus/reuse-place.ts';
import type { Span } from '../../text/span.ts';
import type { SeenPassage } from './reuse-of.ts';

/** A piece of another text laid beside one's own: in both, only there, or only here. */
export interface AlignedPart {
  kind: 'both' | 'there' | 'here';
  text: string;
}

/** One side of a passage with its words. */
export interface AlignedSide {
  document: Document;
  words: DocumentWords;
}

/**
 * The words of the other side of a passage in their order, with those that stand only here put in where they
 * are missing there. Without what is only here, the parts are the text of the other side to the letter, but
 * that its units run on and a space follows what stands only here.
 */
export function alignedParts(
  { passage, side }: SeenPassage,
  { here, there }: { here: AlignedSide; there: AlignedSide },
): AlignedPart[] {
  const other = side === 'from' ? 'to' : 'from';
  const ownSpan = wholeWords(here.words, wordsAt(passage, side));
  const span = wholeWords(there.words, wordsAt(passage, other));
  const parts: AlignedPart[] = [];
  const add = (kind: AlignedPart['kind'], text: string) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  // First words that are not laid down yet.
  let [own, at] = [ownSpan.start, span.start];
  const layGap = (ownEnd: number, end: number) => {
    if (at > span.start) add('both', at < span.end ? between(there, at - 1) : ' ');
    if (own < ownEnd) {
      add('here', wordsIn(here, { start: own, end: ownEnd }));
      if (at < span.end) add('both', ' ');
    }
    if (at < end) {
      add('there', wordsIn(there, { start: at, end }));
      if (end < span.end) add('both', between(there, end - 1));
    }
  };
  for (const stretch of passage.stretches) {
    layGap(stretch[side], stretch[other]);
    const end = stretch[other] + stretch.length;
    add('both', wordsIn(there, { start: stretch[other], end }));
    [own, at] = [stretch[side] + stretch.length, end];
  }
  if (own < ownSpan.end || at < span.end) layGap(ownSpan.end, span.end);
  return parts;
}

const wordsIn = ({ document, words }: AlignedSide, span: Span) =>
  textAt(document, placeOfWords(document, words, span)).replaceAll('\n', ' ');

/** What stands between a word and the next one; a space where a new unit begins. */
function between({ document: { units }, words }: AlignedSide, word: number): string {
  const [unit, next] = [words.unit[word] ?? 0, words.unit[word + 1] ?? 0];
  const { text = '' } = units[unit] ?? {};
  const end = words.end[word] ?? 0;
  if (unit === next) return text.slice(end, words.start[word + 1]);
  return `${text.slice(end)} ${(units[next]?.text ?? '').slice(0, words.start[word + 1])}`;
}
