import type { Part } from '../../../text/collate/model.ts';
import { apparatusEntry, type Reading } from './entry.ts';
import { type UnitFlow, unitFlow, type WitnessUnits } from './flow.ts';
import { type Inner, innerWriter } from './inner.ts';
import { findMoves } from './moves.ts';
import { paragraphWriter } from './paragraphs.ts';
import { linkPieces } from './pieces.ts';
import { classIn, readingsOf } from './readings.ts';
import type { Segment } from './segments.ts';

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
  const writers = inner.map(innerWriter);
  const steps = segments.map((segment, place): Step => {
    const paragraph = paragraphAt(segment, flows);
    // White space of the unit before goes first: then the milestone stands inside the reading.
    const milestones = segment.tokens.map(([token], at) =>
      token && segment.lead[at] === '' ? (flows[at]?.enter(token.unit) ?? '') : '',
    );
    const { readings, tail } = readingsOf(segment, flows, writers);
    const told = readings.map(
      (content, at): Reading => ({
        witness: witnesses[at]?.id ?? '',
        content,
        ...classIn(segment, at),
        ...moveIn(place, at),
      }),
    );
    return { paragraph, milestones: milestones.join(''), told, tail };
  });
  const pieceIn = linkPieces(
    segments,
    steps.map(({ told }) => told),
    idOf,
  );
  const writer = paragraphWriter();
  steps.forEach(({ paragraph, milestones, told, tail }, place) => {
    if (paragraph.part !== undefined) writer.enterPart(paragraph.part);
    if (paragraph.isNew || !writer.isOpen()) writer.begin(paragraph.pointer);
    const linked = told.map((reading, at) => ({ ...reading, ...pieceIn(place, at) }));
    writer.write(milestones + segmentText(linked) + tail);
  });
  const rest = flows.map((flow) => flow.finish()).join('');
  if (rest !== '') {
    writer.enterPart('body');
    writer.begin();
    writer.write(rest);
  }
  return writer.finish();
}

/** What a segment adds to the text. */
interface Step {
  paragraph: Paragraph;
  milestones: string;
  /** By witness. */
  told: Reading[];
  tail: string;
}

/** Where a segment stands. */
interface Paragraph {
  part?: Part;
  isNew: boolean;
  /** `xml:id` of the unit of the base that begins with it. */
  pointer?: string;
}

/** The part and the paragraph that a segment belongs to. */
function paragraphAt({ tokens }: Segment, flows: readonly UnitFlow[]): Paragraph {
  const units = tokens.map(([token]) => token?.unit);
  const leader = units.findIndex((unit) => unit !== undefined);
  const part = flows[leader]?.partOf(units[leader] ?? '');
  const begun = units.map((unit, at) => (unit !== undefined && flows[at]?.isNew(unit) ? unit : ''));
  const [own = ''] = begun;
  const pointer = own === '' ? undefined : flows[0]?.pointer(own);
  const isAdded = units[0] === undefined && begun.some((unit, at) => flows[at]?.isAdded(unit));
  return {
    ...(part === undefined ? {} : { part }),
    ...(pointer === undefined ? {} : { pointer }),
    isNew: own !== '' || isAdded,
  };
}

function segmentText([base, ...others]: readonly Reading[]): string {
  if (base === undefined) return '';
  const isPlain = others.every(
    ({ content, class: kind }) => content === base.content && kind === undefined,
  );
  return isPlain ? base.content : apparatusEntry([base, ...others]);
}
