import { differenceClasses } from '../../../text/collate/model.ts';
import { text } from '../xml.ts';
import type { Reading } from './entry.ts';
import type { UnitFlow } from './flow.ts';
import type { InnerWriter } from './inner.ts';
import type { Segment } from './segments.ts';

/** What the witnesses have in a segment, and the white space with which all of them go on. */
export interface Readings {
  readings: string[];
  tail: string;
}

/** Read a segment, with milestones where a unit begins inside it; moves the flows and the writers of the witnesses on. */
export function readingsOf(
  { lead, tokens }: Segment,
  flows: readonly UnitFlow[],
  writers: readonly InnerWriter[],
): Readings {
  const ends = tokens.map((list) => list.at(-1)?.space);
  const [tail] = ends;
  const isShared = tail !== undefined && ends.every((end) => end === tail);
  const readings = tokens.map((list, at) => {
    const writer = writers[at];
    const words = list.map((token, place) => {
      const isLast = place === list.length - 1;
      const milestones = flows[at]?.enter(token.unit) ?? '';
      return milestones + (writer?.write(token, isShared && isLast ? '' : token.space) ?? '');
    });
    return [text(lead[at] ?? ''), ...words, writer?.pause() ?? ''].join('');
  });
  return { readings, tail: isShared ? text(tail) : '' };
}

/** The weightiest class by which a witness differs from the base in a segment. */
export function classIn({ marks }: Segment, witness: number): Pick<Reading, 'class'> {
  const own = marks[witness]?.map((mark) => mark.class) ?? [];
  const found = differenceClasses.findLast((one) => own.includes(one));
  return found === undefined ? {} : { class: found };
}
