import { type ByteSink, byteSink, putList, putNumber } from './byte-sink.ts';

/** Where one spelling of a word stands, in the form of the engine. */
export interface Spelling {
  /** As it is asked for. */
  term: string;
  /** Pages that have it. */
  pages: number;
  /** Its pages and places, what the engine counts to part its index into files: one for each page, one for each place or change of weight. */
  size: number;
  /** Those pages and places, encoded. */
  postings: ByteSink;
}

/** The words of an index, gathered page by page. */
export interface WordPostings {
  /** The next word of the page. A heading weighs more than {@link textWeight}. */
  add(term: string, weight: number): void;
  /** The page is at its end, the next one begins. */
  endPage(): void;
  /** Every spelling, in the order in which they came first. */
  spellings(): Spelling[];
}

/** Weight of a word in running text, as the engine writes it. */
export const textWeight = 24;
/** Weight that the engine takes a word to have before it is told one. */
const untold = 25;

/** A spelling, and what of it stands on the page that is being read: -1 for nothing. */
interface Gathered extends Spelling {
  lastPage: number;
  first: number;
  last: number;
}

/**
 * Gather where words stand. Postings are encoded page by page as they come, so that memory is that of the index and no
 * more. Their form is Pagefind's (1.6.0): of each page how many after the last it is, the places as differences, a change of weight
 * as a negative number before them, places in metadata (none here).
 */
export function wordPostings(): WordPostings {
  const known = new Map<string, Gathered>();
  let page = 0;
  let onPage: Gathered[] = [];
  // Of each place of the page: its weight, and the next place of the same spelling.
  let [weights, following] = [new Uint8Array(4096), new Int32Array(4096)];
  let place = 0;

  const add = (term: string, weight: number) => {
    let one = known.get(term);
    if (!one) {
      one = { term, pages: 0, size: 0, postings: byteSink(), lastPage: 0, first: -1, last: -1 };
      known.set(term, one);
    }
    if (place === weights.length) {
      [weights, following] = [larger(weights), larger(following)];
    }
    weights[place] = weight;
    following[place] = -1;
    if (one.first < 0) {
      one.first = place;
      onPage.push(one);
    } else {
      following[one.last] = place;
    }
    one.last = place;
    place++;
  };

  const endPage = () => {
    for (const one of onPage) {
      const places = inWeight(one, { weights, following });
      putList(one.postings, 3);
      putNumber(one.postings, page - one.lastPage);
      one.size += 1 + putPlaces(one.postings, places, weights);
      putList(one.postings, 0);
      one.pages += 1;
      one.lastPage = page;
      one.first = -1;
    }
    onPage = [];
    place = 0;
    page++;
  };
  return { add, endPage, spellings: () => [...known.values()] };
}

/** The places of a spelling on the page, those of the lightest words first. */
function inWeight(
  { first }: Gathered,
  { weights, following }: { weights: Uint8Array; following: Int32Array },
): number[] {
  const places: number[] = [];
  let mixed = false;
  for (let at = first; at >= 0; at = following[at] ?? -1) {
    if (weights[at] !== weights[first]) mixed = true;
    places.push(at);
  }
  const weight = (at: number) => (weights[at] === untold ? 0 : (weights[at] ?? 0));
  return mixed ? places.sort((a, b) => weight(a) - weight(b) || a - b) : places;
}

/** Put places as differences, and a negative number where another weight begins, with which they count anew. Answers how many numbers these are. */
function putPlaces(sink: ByteSink, places: readonly number[], weights: Uint8Array): number {
  let length = places.length;
  let weight = untold;
  for (const at of places) {
    if (weights[at] === weight) continue;
    weight = weights[at] ?? 0;
    length++;
  }
  putList(sink, length);
  let last = 0;
  weight = untold;
  for (const at of places) {
    if (weights[at] !== weight) {
      weight = weights[at] ?? 0;
      putNumber(sink, -1 - weight);
      last = 0;
    }
    putNumber(sink, at - last);
    last = at;
  }
  return length;
}

function larger<T extends Uint8Array | Int32Array>(from: T): T {
  const to = new (from.constructor as new (length: number) => T)(from.length * 2);
  to.set(from);
  return to;
}
