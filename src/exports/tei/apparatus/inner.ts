import { codePointLength, toCodePoints } from '../../../text/code-points.ts';
import type { Collation, DifferenceClass, TextUnit, Token } from '../../../text/collate/model.ts';
import { element, text } from '../xml.ts';

/** A difference within a passage that has moved to a witness. */
export interface Inner {
  class: DifferenceClass;
  /** Its place in the unit of the witness, in UTF-16 units; the same twice where words of the base are missing. */
  start: number;
  end: number;
  /** Where the passage begins, and where it ends. */
  passage: { start: number; end: number };
  /** Pointer to the words of the base. */
  corresp: string;
}

/** By unit of the witness, what differs within the passages that have moved there. `units` are those of the base, `pointer` gives their `xml:id`. */
export function innerDifferences(
  { differences }: Collation,
  units: readonly TextUnit[],
  pointer: (unit: string) => string,
): ReadonlyMap<string, Inner[]> {
  const found = new Map<string, Inner[]>();
  for (const { within, class: kind, base, witness } of differences) {
    const move = within === undefined ? undefined : differences[within];
    if (!move || base.unit === undefined || witness.unit === undefined) continue;
    const whole = units.find(({ id }) => id === base.unit)?.text ?? '';
    const range = [toCodePoints(whole, base.start), codePointLength(base.text)].join(',');
    const list = found.get(witness.unit) ?? [];
    list.push({
      class: kind,
      start: witness.start,
      end: witness.end,
      passage: move.witness,
      corresp: `#string-range(${pointer(base.unit)},${range})`,
    });
    found.set(witness.unit, list);
  }
  return found;
}

/** Writes tokens one after the other; those in which a moved passage differs stand in `seg`. `space` is what follows a token. */
export function innerWriter(inner: ReadonlyMap<string, Inner[]>) {
  let held: string | undefined;
  return ({ unit, t, start }: Token, space: string): string => {
    const end = start + t.length;
    const own = (inner.get(unit) ?? []).filter(
      ({ passage }) => passage.start <= start && end <= passage.end,
    );
    const empty = (at: number) =>
      own.filter((one) => one.start === at && one.end === at).map((one) => segment(one, ''));
    const before = own.some(({ passage }) => passage.start === start) ? empty(start) : [];
    if (own.some((one) => one.start === start && one.end > start)) held = '';
    const last = own.find((one) => one.end === end && one.start < end);
    let words = text(t);
    if (held !== undefined) {
      words = held + words;
      held = last ? undefined : words + text(space);
      if (!last) return before.join('');
      words = segment(last, words);
    }
    return [...before, words, ...empty(end), text(space)].join('');
  };
}

const segment = ({ class: type, corresp }: Inner, words: string) =>
  element('seg', { type, corresp }, words);
