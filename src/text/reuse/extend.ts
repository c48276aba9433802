import { equalWords, exactStretch, type Frame, type Stretch, type Walk } from './stretch.ts';

/** What a word that was changed, left out or put in costs; a word that is the same gains 1. */
const changeCost = 2;
/** How far below its best a passage may fall before the search for its end stops. */
const deepest = 4;

/** Changes that a passage may go on after: words passed over in one text and in the other, the smallest first. */
export const changes = [
  [1, 1],
  [1, 0],
  [0, 1],
  [2, 2],
  [2, 1],
  [1, 2],
  [2, 0],
  [0, 2],
] as const;

interface Step {
  walk: Walk;
  length: number;
  gain: number;
}

/**
 * The stretches that continue a passage past small changes, from the pair of places just outside it. It
 * ends where going on would cost more than it gains, always on words that are the same.
 */
export function extend(frame: Frame, outside: Walk): Stretch[] {
  const found: Stretch[] = [];
  let doubtful: Stretch[] = [];
  let balance = 0;
  for (let step = bestStep(frame, outside); step; ) {
    const { walk, length } = step;
    doubtful.push(exactStretch(frame, walk.a, walk.b));
    balance += step.gain;
    if (balance > 0) {
      found.push(...doubtful);
      doubtful = [];
      balance = 0;
    }
    if (balance < -deepest) break;
    step = bestStep(frame, {
      a: walk.a + walk.step * length,
      b: walk.b + walk.step * length,
      step: walk.step,
    });
  }
  return found;
}

/** The change after which most is gained. */
function bestStep(frame: Frame, { a, b, step }: Walk): Step | undefined {
  let best: Step | undefined;
  for (const [inA, inB] of changes) {
    const [x, y] = [a + step * inA, b + step * inB];
    // Nearly all end here: nothing is made of them.
    if (frame.ids[x] !== frame.ids[y]) continue;
    const walk: Walk = { a: x, b: y, step };
    const length = equalWords(frame, walk);
    const gain = length - changeCost * Math.max(inA, inB);
    if (length > 0 && gain > (best?.gain ?? -Infinity)) best = { walk, length, gain };
  }
  return best;
}
