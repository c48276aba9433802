/** How many letters must be put in, left out, replaced or swapped with their neighbour to turn one word into the other. */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(at(last, j) + 1, at(row, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, at(beforeLast, j - 2) + 1);
      }
      row.push(best);
    }
    [beforeLast, last] = [last, row];
  }
  return at(last, b.length);
}

/** The same, when it is no more than a limit: lists of thousands of words are measured with it. */
export function distanceWithin(a: string, b: string, limit: number): number | undefined {
  if (Math.abs(a.length - b.length) > limit || lettersApart(a, b) > limit) return undefined;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const distance = editDistance(a.slice(start, endA), b.slice(start, endB));
  return distance <= limit ? distance : undefined;
}

const balance = new Int16Array(0x80);

/** Letters that one word has more of than the other: no fewer changes turn one into the other. */
function lettersApart(a: string, b: string): number {
  balance.fill(0);
  count(a, 1);
  count(b, -1);
  let [more, fewer] = [0, 0];
  for (const one of balance) {
    if (one > 0) more += one;
    else fewer -= one;
  }
  return Math.max(more, fewer);
}

/** Letters are kept apart by their last seven bits: two that share a place only make words look nearer. */
function count(word: string, step: 1 | -1): void {
  for (let at = 0; at < word.length; at++) {
    const place = word.charCodeAt(at) & 0x7f;
    balance[place] = (balance[place] ?? 0) + step;
  }
}

function at(row: number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
