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

/** Writes the tokens of a witness one after the other; those in which a moved passage differs stand in `seg`. */
export function innerWriter(inner: ReadonlyMap<string, Inner[]>) {
  let open: { one: Inner; words: string; part: number } | undefined;
  return {
    /** A token, and the space that follows it. */
    write: ({ unit, t, start }: Token, space: string): string => {
      const end = start + t.length;
      const own = (inner.get(unit) ?? []).filter(
        ({ passage }) => passage.start <= start && end <= passage.end,
      );
      const empty = (at: number) =>
        own.filter((one) => one.start === at && one.end === at).map((one) => segment(one, ''));
      const before = own.some(({ passage }) => passage.start === start) ? empty(start) : [];
      const first = own.find((one) => one.start === start && one.end > start);
      if (first) open = { one: first, words: '', part: 1 };
      const isLast = own.some((one) => one.end === end && one.start < end);
      if (open && !isLast) {
        open.words += text(t) + text(space);
        return before.join('');
      }
      let words = text(t);
      if (open)
        words = segment(open.one, open.words + words, open.part > 1 ? open.part : undefined);
      open = undefined;
      return [...before, words, ...empty(end), text(space)].join('');
    },
    /** What is open at the end of a reading: it goes on in the next one as another part, and `n` numbers them. */
    pause: (): string => {
      if (!open || open.words === '') return '';
      const { one, words, part } = open;
      open = { one, words: '', part: part + 1 };
      return segment(one, words, part);
    },
  };
}

export type InnerWriter = ReturnType<typeof innerWriter>;

const segment = ({ class: type, corresp }: Inner, words: string, part?: number) =>
  element('seg', { type, n: part && String(part), corresp }, words);
