/** A unit as it was published: its id and its words. */
export interface KnownUnit {
  id: string;
  text: string;
}

/** A unit of a text as it stands now; with an id where the text itself gives it one. */
export interface GivenUnit {
  id?: string | undefined;
  text: string;
}

/** Units whose words agree less than this are not the same one with its words changed. */
const leastAlike = 0.6;
/** Runs of changed units with more pairs than this are compared in order only, one by one. */
const mostPairs = 250_000;

/**
 * Ids for the units of a text that was published before in other words: for each unit now, the id that
 * the text gives it, else that of the unit it was; `undefined` for a unit that is new. What is the same
 * letter for letter keeps its id wherever it went; between such units, one whose words agree by six
 * tenths or more (Dice, words counted) is the same one, in order. No id is given twice, and none that
 * the text itself gives is given to another unit.
 */
export function alignUnits(
  known: readonly KnownUnit[],
  given: readonly GivenUnit[],
): (string | undefined)[] {
  const stated = new Set(given.flatMap(({ id }) => id ?? []));
  const places = new Map(known.map(({ id }, at) => [id, at]));
  /** For each unit now, which of the known it is. */
  const match: (number | undefined)[] = given.map(({ id }) =>
    id === undefined ? undefined : places.get(id),
  );
  const free = new Set(known.keys().filter((at) => !stated.has(known[at]?.id ?? '')));
  matchEqual(known, given, match, free);
  for (const gap of gapsBetween(known, given, match, free)) matchAlike(known, given, gap, match);
  return given.map(({ id }, at) => id ?? known[match[at] ?? -1]?.id);
}

/** Units that are the same letter for letter: first in the order that moves fewest of them, then wherever they went. */
function matchEqual(
  known: readonly KnownUnit[],
  given: readonly GivenUnit[],
  match: (number | undefined)[],
  free: Set<number>,
): void {
  const byText = Map.groupBy(free, (at) => known[at]?.text ?? '');
  const open = given.keys().filter((at) => given[at]?.id === undefined);
  const openByText = Map.groupBy(open, (at) => given[at]?.text ?? '');
  for (const [text, places] of openByText) {
    const candidates = byText.get(text) ?? [];
    pairInOrder(places, candidates, known, given).forEach(([place, one]) => {
      match[place] = one;
      free.delete(one);
    });
  }
}

/**
 * Equal units that stand several times: as many as on both sides go in order; of more on one side those
 * go together whose neighbours are the same.
 */
function pairInOrder(
  places: readonly number[],
  candidates: readonly number[],
  known: readonly KnownUnit[],
  given: readonly GivenUnit[],
): [number, number][] {
  if (places.length === candidates.length || places.length === 0 || candidates.length === 0) {
    return places.slice(0, candidates.length).map((place, at) => [place, candidates[at] as number]);
  }
  const isBeside = (place: number, one: number) =>
    [-1, 1].filter((step) => {
      const [now, before] = [given[place + step]?.text, known[one + step]?.text];
      return now === before;
    }).length;
  const few = places.length < candidates.length;
  const [short, long] = few ? [places, candidates] : [candidates, places];
  const scores = short.map((one) =>
    long.map((other) => 1 + (few ? isBeside(one, other) : isBeside(other, one))),
  );
  return bestInOrder(scores).map(([one, other]) => {
    const pair: [number, number] = [short[one] as number, long[other] as number];
    return few ? pair : [pair[1], pair[0]];
  });
}

/** Units between two that are matched, on both sides. */
interface Gap {
  known: number[];
  given: number[];
}

/** What is left, between units that follow each other on both sides. */
function gapsBetween(
  known: readonly KnownUnit[],
  given: readonly GivenUnit[],
  match: readonly (number | undefined)[],
  free: ReadonlySet<number>,
): Gap[] {
  const kept = longestRise(match);
  const gaps: Gap[] = [];
  let [from, begin] = [0, 0];
  for (const at of [...kept, given.length]) {
    const end = at === given.length ? known.length : (match[at] as number);
    const own = range(begin, end).filter((one) => free.has(one));
    const places = range(from, at).filter(
      (one) => match[one] === undefined && given[one]?.id === undefined,
    );
    if (own.length > 0 && places.length > 0) gaps.push({ known: own, given: places });
    [from, begin] = [at + 1, end + 1];
  }
  return gaps;
}

const range = (from: number, to: number) =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Places of the longest run of matches that rise: units that kept their order. */
function longestRise(match: readonly (number | undefined)[]): number[] {
  const tails: number[] = [];
  const before = new Map<number, number | undefined>();
  match.forEach((value, at) => {
    if (value === undefined) return;
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((match[tails[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before.set(at, tails[low - 1]);
    tails[low] = at;
  });
  const rise: number[] = [];
  for (let at = tails.at(-1); at !== undefined; at = before.get(at)) rise.unshift(at);
  return rise;
}

/** Units of a gap whose words agree enough, in order, so that they agree most in all. */
function matchAlike(
  known: readonly KnownUnit[],
  given: readonly GivenUnit[],
  gap: Gap,
  match: (number | undefined)[],
): void {
  const isHuge = gap.known.length * gap.given.length > mostPairs;
  const bags = gap.known.map((at) => wordBag(known[at]?.text ?? ''));
  const scores = gap.given.map((place, row) => {
    const bag = wordBag(given[place]?.text ?? '');
    return bags.map((one, column) => {
      if (isHuge && row !== column) return 0;
      const alike = agreement(one, bag);
      return alike >= leastAlike ? alike : 0;
    });
  });
  for (const [row, column] of bestInOrder(scores)) {
    match[gap.given[row] as number] = gap.known[column] as number;
  }
}

/** Pairs of row and column, both rising, with the greatest sum of scores; none with a score of 0. */
function bestInOrder(scores: readonly (readonly number[])[]): [number, number][] {
  const width = scores[0]?.length ?? 0;
  const best = [new Float64Array(width + 1)];
  scores.forEach((row, at) => {
    const above = best[at] as Float64Array;
    const sums = new Float64Array(width + 1);
    for (let column = 1; column <= width; column++) {
      const score = row[column - 1] ?? 0;
      const paired = score > 0 ? (above[column - 1] ?? 0) + score : 0;
      sums[column] = Math.max(sums[column - 1] ?? 0, above[column] ?? 0, paired);
    }
    best.push(sums);
  });
  const pairs: [number, number][] = [];
  let [row, column] = [scores.length, width];
  while (row > 0 && column > 0) {
    const here = best[row]?.[column] ?? 0;
    if (here === best[row]?.[column - 1]) column -= 1;
    else if (here === best[row - 1]?.[column]) row -= 1;
    else pairs.unshift([--row, --column]);
  }
  return pairs;
}

type Bag = ReadonlyMap<string, number>;

function wordBag(text: string): Bag {
  const bag = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) {
    bag.set(word, (bag.get(word) ?? 0) + 1);
  }
  return bag;
}

/** Twice the words that both have, of all words of both (Dice); 0 where one has none. */
function agreement(one: Bag, other: Bag): number {
  let [shared, all] = [0, 0];
  for (const [word, count] of one) {
    shared += Math.min(count, other.get(word) ?? 0);
    all += count;
  }
  for (const count of other.values()) all += count;
  return all === 0 ? 0 : (2 * shared) / all;
}
