import { apparatusEntry, type Reading } from './entry.ts';
import { type UnitFlow, unitFlow, type WitnessUnits } from './flow.ts';
import type { Inner } from './inner.ts';
import { findMoves } from './moves.ts';
import { paragraphWriter } from './paragraphs.ts';
import { classIn, type Readings, readingsOf } from './readings.ts';
import { isDifference, type Segment } from './segments.ts';

/** What an aligned text is written from. */
export interface AlignedInput {
  /** Begins the ids of readings that have moved. */
  prefix: string;
  /** The base first. */
  witnesses: readonly WitnessUnits[];
  segments: readonly Segment[];
  /** By witness, what differs in it within passages that have moved. */
  inner: readonly ReadonlyMap<string, Inner[]>[];
}

/**
 * The text of several witnesses by parallel segmentation, a `div` for each part: words that all have stand
 * plain, the others in `app`. A paragraph is a unit of the base, or one of a witness that answers to none.
 * Milestones say which unit of which witness begins where, so that each can be read off byte for byte.
 */
export function alignedText({ prefix, witnesses, segments, inner }: AlignedInput): string {
  const flows = witnesses.map(unitFlow);
  const idOf = (place: number, witness: number) =>
    `${prefix}.${witnesses[witness]?.id ?? ''}.${place + 1}`;
  const moveIn = findMoves(segments, idOf);
  const writer = paragraphWriter();
  segments.forEach((segment, place) => {
    beginParagraph(segment, flows, writer);
    // White space of the unit before goes first: then the milestone stands inside the reading.
    segment.tokens.forEach(([token], at) => {
      if (token && segment.lead[at] === '') writer.write(flows[at]?.enter(token.unit) ?? '');
    });
    const read = readingsOf(segment, flows, inner);
    const told = read.readings.map(
      (content, at): Reading => ({
        witness: witnesses[at]?.id ?? '',
        content,
        ...classIn(segment, at),
        ...moveIn(place, at),
      }),
    );
    writer.write(segmentText(segment, read, told));
  });
  const rest = flows.map((flow) => flow.finish()).join('');
  if (rest !== '') {
    writer.enterPart('body');
    writer.begin();
    writer.write(rest);
  }
  return writer.finish();
}

/** Go on to the part and the paragraph that a segment belongs to. */
function beginParagraph(
  { tokens }: Segment,
  flows: readonly UnitFlow[],
  writer: ReturnType<typeof paragraphWriter>,
): void {
  const units = tokens.map(([token]) => token?.unit);
  const leader = units.findIndex((unit) => unit !== undefined);
  const part = flows[leader]?.partOf(units[leader] ?? '');
  if (part !== undefined) writer.enterPart(part);
  const begun = units.map((unit, at) => (unit !== undefined && flows[at]?.isNew(unit) ? unit : ''));
  const [own = ''] = begun;
  const isAdded = units[0] === undefined && begun.some((unit, at) => flows[at]?.isAdded(unit));
  if (own !== '') writer.begin(flows[0]?.pointer(own));
  else if (isAdded || !writer.isOpen()) writer.begin();
}

function segmentText(segment: Segment, { readings, tail }: Readings, told: Reading[]): string {
  const [base, ...others] = told;
  if (base === undefined) return '';
  const isPlain = !isDifference(segment) && readings.every((one) => one === base.content);
  return (isPlain ? base.content : apparatusEntry([base, ...others])) + tail;
}
