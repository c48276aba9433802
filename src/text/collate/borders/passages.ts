import type { Column } from '../model.ts';
import { isFirm } from '../moves/side.ts';
import type { Workshop } from '../workshop.ts';
import { wordsIn } from './gaps.ts';

/** So many words in a row are the same passage wherever they stand, or so many with changes among them. */
const leastRun = 5;
const leastWords = 8;
/** Of the words of a passage that has changes so much is alike. */
const leastShare = 0.6;
/** Fewer words count when they are so much of what stands without an answer. */
const leastOfGap = 0.5;
/** Between two runs of like words of one passage stand at most so many columns. */
const widest = 3;

/** The passages among the columns of a gap that both sides have, in the same order. */
export function passagesIn(columns: readonly Column[], workshop: Workshop): Column[][] {
  const most = mostWords(columns, workshop);
  const all = likeWords(columns, workshop);
  if (all > 0 && all >= leastOfGap * most) return [[...columns]];
  return candidates(columns).filter((own) => {
    if (own.length === columns.length && own.every(isFirm)) return true;
    const alike = likeWords(own, workshop);
    if (longestRun(own, workshop) >= leastRun) return true;
    return alike >= leastWords && alike >= leastShare * mostWords(own, workshop);
  });
}

/** From a firm column to the last one that follows without a wide break. */
function candidates(columns: readonly Column[]): Column[][] {
  const found: Column[][] = [];
  let [from, last] = [-1, -1];
  columns.forEach((column, at) => {
    if (!isFirm(column)) return;
    if (last >= 0 && at - last > widest + 1) {
      found.push(columns.slice(from, last + 1));
      from = at;
    }
    if (from < 0) from = at;
    last = at;
  });
  return last < 0 ? found : [...found, columns.slice(from, last + 1)];
}

const mostWords = (columns: readonly Column[], workshop: Workshop) =>
  Math.max(wordsIn(columns, 'base', workshop), wordsIn(columns, 'witness', workshop));

const likeWords = (columns: readonly Column[], workshop: Workshop) =>
  wordsIn(columns.filter(isFirm), 'base', workshop);

function longestRun(columns: readonly Column[], workshop: Workshop): number {
  let [run, longest] = [0, 0];
  for (const column of columns) {
    run = isFirm(column) ? run + wordsIn([column], 'base', workshop) : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
