import { type DifferenceClass, differenceClasses } from '../../../text/collate/model.ts';
import { element } from '../xml.ts';

/** What one witness has at a place. */
export interface Reading {
  /** `xml:id` of the witness. */
  witness: string;
  /** Its words as XML, with milestones where a unit of it begins among them. */
  content: string;
  /** How it differs from the base. */
  class?: DifferenceClass;
  /** Half of a move: its own `xml:id`, and those of the other half. */
  move?: { id: string; halves: readonly string[] };
  /** Part of a difference that those of other witnesses cut: its own `xml:id`, its number from 1 on, and the other parts. */
  piece?: { id: string; number: number; others: readonly string[] };
}

/**
 * An entry of the apparatus: the lemma is what the base has, each reading stands once, with the witnesses that
 * have it. Its type is the weightiest class of its readings; a reading without one differs in nothing but the white
 * space at the border of a unit. A difference that those of others cut stands in several
 * readings, numbered by `n`; each names the others, halves of a move those of the other half.
 */
export function apparatusEntry([base, ...others]: readonly [Reading, ...Reading[]]): string {
  const isLemma = ({ content, class: kind, move }: Reading) =>
    content === base.content && kind === undefined && move === undefined;
  const lemma = [base, ...others.filter(isLemma)];
  const groups = Map.groupBy(
    others.filter((reading) => !isLemma(reading)),
    ({ content, class: kind, move, piece }) => `${kind} ${move?.id} ${piece?.id} ${content}`,
  );
  const kinds = others.flatMap((reading) => reading.class ?? []);
  const type = differenceClasses.findLast((kind) => kinds.includes(kind));
  return element(
    'app',
    { type: type ?? 'border' },
    element('lem', { wit: pointers(lemma) }, base.content),
    ...[...groups.values()].map(readingElement),
  );
}

const pointers = (readings: readonly Reading[]) =>
  readings.map(({ witness }) => `#${witness}`).join(' ');

function readingElement(readings: readonly Reading[]): string {
  const [first] = readings;
  const { move, piece } = first ?? {};
  const attributes = {
    'xml:id': move?.id ?? piece?.id,
    wit: pointers(readings),
    type: first?.class ?? 'border',
    n: piece && String(piece.number),
    corresp: (move?.halves ?? piece?.others)?.map((id) => `#${id}`).join(' '),
  };
  return element('rdg', attributes, first?.content ?? '');
}
