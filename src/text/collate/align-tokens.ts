import { alignRegion, type Region, type Step } from './affine.ts';
import { findAnchors } from './anchors.ts';
import type { Token } from './model.ts';
import { type Preparation, type Sequence, sequenceOf } from './sequence.ts';

/** Regions with fewer pairs of tokens are aligned at once; larger ones are cut at anchors first. */
const small = 2_000;
/** Regions without anchors are aligned at once up to this many pairs, and beyond it near the diagonal. */
const large = 400_000;

/** Where to look for anchors, one after the other: the surest first. */
const anchorKinds = [
  { form: 'key', length: 3 },
  { form: 'bare', length: 3 },
  { form: 'key', length: 1 },
] as const;

/** Align two lists of tokens from end to end. */
export function alignTokens(
  a: readonly Token[],
  b: readonly Token[],
  preparation: Preparation,
): Step[] {
  // Most units differ in a word or two: what is the same at both ends need not be made ready.
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start]?.n === b[start]?.n) start += 1;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end)?.n === b.at(-1 - end)?.n) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  const whole = { a0: 0, a1: left.length, b0: 0, b1: right.length };
  const middle =
    left.length === 0 || right.length === 0
      ? alone(left.length, right.length)
      : alignMiddle([sequenceOf(left, preparation), sequenceOf(right, preparation)], whole, 0);
  return [...pairs(start), ...middle, ...pairs(end)];
}

function alignBetween(pair: readonly [Sequence, Sequence], region: Region, kind: number): Step[] {
  const [a, b] = [pair[0].form.key, pair[1].form.key];
  let { a0, a1, b0, b1 } = region;
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) [a0, b0] = [a0 + 1, b0 + 1];
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) [a1, b1] = [a1 - 1, b1 - 1];
  return [
    ...pairs(a0 - region.a0),
    ...alignMiddle(pair, { a0, a1, b0, b1 }, kind),
    ...pairs(region.a1 - a1),
  ];
}

function alignMiddle(pair: readonly [Sequence, Sequence], region: Region, kind: number): Step[] {
  const { a0, a1, b0, b1 } = region;
  const cells = (a1 - a0) * (b1 - b0);
  if (cells === 0) return alone(a1 - a0, b1 - b0);
  const way = anchorKinds[kind];
  if (cells <= small || !way) return alignRegion(pair, region, large);
  const [left, right] = [pair[0].form[way.form], pair[1].form[way.form]];
  const anchors = findAnchors(left, right, region, way.length);
  if (anchors.length === 0) return alignMiddle(pair, region, kind + 1);
  const steps: Step[][] = [];
  let [a, b] = [a0, b0];
  for (const anchor of [...anchors, { a: a1, b: b1, length: 0 }]) {
    steps.push(alignBetween(pair, { a0: a, a1: anchor.a, b0: b, b1: anchor.b }, kind));
    steps.push(pairs(anchor.length));
    [a, b] = [anchor.a + anchor.length, anchor.b + anchor.length];
  }
  return steps.flat();
}

const pairs = (count: number): Step[] => Array.from({ length: count }, () => ({ a: 1, b: 1 }));

const alone = (a: number, b: number): Step[] => [
  ...Array.from({ length: a }, () => ({ a: 1, b: 0 })),
  ...Array.from({ length: b }, () => ({ a: 0, b: 1 })),
];
