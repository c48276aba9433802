import { type ByteSink, byteSink, putBytes, putList, putText, written } from './byte-sink.ts';
import type { Spelling } from './word-postings.ts';

/** One file of the index of words: between which words it lies, and its content. */
export interface WordPiece {
  from: string;
  to: string;
  content: Uint8Array;
}

/**
 * Pages and places of one file, unless a single word has more. Each word that is asked for is loaded with its neighbours: Pagefind's
 * own 20,000 make a first search of ten thousand documents a tenth heavier, and half as many files.
 */
const sizeOfPiece = 8_000;

/** A word with its marks off, under which the engine keeps every spelling of it. */
interface Word {
  bare: string;
  spellings: Spelling[];
}

/** The spellings of all words as files of the engine, each with words that follow one another. */
export function* wordPieces(spellings: readonly Spelling[]): Generator<WordPiece> {
  const words = byBare(spellings);
  let [piece, size, before]: [Word[], number, string] = [[], 0, ''];
  for (const [index, word] of words.entries()) {
    piece.push(word);
    size += sizeOf(word);
    const next = words[index + 1];
    if (next && size + sizeOf(next) <= sizeOfPiece) continue;
    const from = upToDifference(piece[0]?.bare ?? '', before);
    yield { from, to: endOf(word.bare, next?.bare, from), content: encode(piece) };
    [piece, size, before] = [[], 0, word.bare];
  }
}

/** Words in the order of their UTF-8, in which the engine compares them. */
function byBare(spellings: readonly Spelling[]): Word[] {
  const words = new Map<string, Word & { bytes: Buffer }>();
  for (const spelling of spellings) {
    const bare = spelling.term.normalize('NFD').replace(/\p{M}/gu, '');
    const word = words.get(bare) ?? { bare, spellings: [], bytes: Buffer.from(bare) };
    word.spellings.push(spelling);
    words.set(bare, word);
  }
  return [...words.values()].sort((a, b) => Buffer.compare(a.bytes, b.bytes));
}

function sizeOf({ bare, spellings }: Word): number {
  const marked = spellings.filter(({ term }) => term !== bare).length;
  return spellings.reduce((sum, { size }) => sum + size, marked);
}

/** What the engine compares a word with: as much of it as tells it from the one before, `''` for none. */
function upToDifference(word: string, other: string): string {
  const [letters, others] = [[...word], [...other]];
  if (others.length === 0) return word;
  const same = letters.findIndex((letter, index) => letter !== others[index]);
  return same < 0 ? word : letters.slice(0, same + 1).join('');
}

function endOf(last: string, next: string | undefined, from: string): string {
  const short = next === undefined ? last : upToDifference(last, next);
  return Buffer.compare(Buffer.from(short), Buffer.from(from)) < 0 ? last : short;
}

/** A list of words: each its bare form, where that itself stands, and each marked spelling with where it stands. */
function encode(words: readonly Word[]): Uint8Array {
  const sink = byteSink(1 << 16);
  putList(sink, 1);
  putList(sink, words.length);
  for (const { bare, spellings } of words) {
    const unmarked = spellings.find(({ term }) => term === bare);
    const marked = spellings.filter((one) => one !== unmarked).sort(byTerm);
    putList(sink, 3);
    putText(sink, bare);
    putPages(sink, unmarked);
    putList(sink, marked.length);
    for (const spelling of marked) {
      putList(sink, 2);
      putText(sink, spelling.term);
      putPages(sink, spelling);
    }
  }
  return written(sink);
}

function putPages(sink: ByteSink, spelling: Spelling | undefined): void {
  putList(sink, spelling?.pages ?? 0);
  if (spelling) putBytes(sink, written(spelling.postings));
}

const byTerm = (a: Spelling, b: Spelling) => (a.term < b.term ? -1 : 1);
