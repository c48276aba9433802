import { differenceClasses } from '../../../text/collate/model.ts';
import { text } from '../xml.ts';
import type { Reading } from './entry.ts';
import type { UnitFlow } from './flow.ts';
import { type Inner, innerWriter } from './inner.ts';
import type { Segment } from './segments.ts';

/** What the witnesses have in a segment, and the white space with which all of them go on. */
export interface Readings {
  readings: string[];
  tail: string;
}

/** Read a segment, with milestones where a unit begins inside it; moves the flows of the witnesses on. */
export function readingsOf(
  { lead, tokens }: Segment,
  flows: readonly UnitFlow[],
  innerOf: readonly ReadonlyMap<string, Inner[]>[],
): Readings {
  const ends = tokens.map((list) => list.at(-1)?.space);
  const [tail] = ends;
  const isShared = tail !== undefined && ends.every((end) => end === tail);
  const readings = tokens.map((list, at) => {
    const write = innerWriter(innerOf[at] ?? new Map());
    return list.reduce(
      (reading, token, place) => {
        const isLast = place === list.length - 1;
        const milestones = flows[at]?.enter(token.unit) ?? '';
        return reading + milestones + write(token, isShared && isLast ? '' : token.space);
      },
      text(lead[at] ?? ''),
    );
  });
  return { readings, tail: isShared ? text(tail) : '' };
}

/** The weightiest class by which a witness differs from the base in a segment. */
export function classIn({ marks }: Segment, witness: number): Pick<Reading, 'class'> {
  const own = marks[witness]?.map((mark) => mark.class) ?? [];
  const found = differenceClasses.findLast((one) => own.includes(one));
  return found === undefined ? {} : { class: found };
}
