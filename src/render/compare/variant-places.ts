import type { Span } from '../../text/span.ts';
import { type VariantWeight, weightOf } from './variant-weight.ts';
import type { Variant } from './variants-of.ts';

/** A place of a unit at which others read otherwise, with all that they read there. */
export interface VariantPlace extends Span {
  /** What the weightiest of its readings touches. */
  weight: VariantWeight;
  /** Where others only have more words: on which side of the word that stands here. */
  caret?: 'before' | 'after';
  /** Whether it is the whole unit. */
  isWhole: boolean;
  variants: [Variant, ...Variant[]];
}

/**
 * The places of a unit at which others read otherwise, in the order of the text, each once. Signs and
 * missing words are too narrow to be marked: their place is the word beside them.
 */
export function variantPlaces(text: string, variants: readonly Variant[]): VariantPlace[] {
  const groups = Map.groupBy(variants, ({ start, end, apart = '' }) => `${start} ${end} ${apart}`);
  return [...groups.values()].flatMap(([first, ...rest]): VariantPlace[] => {
    if (!first) return [];
    const all: VariantPlace['variants'] = [first, ...rest];
    const isOfWords = all.some((one) => weightOf(one.class) === 'words');
    return [
      {
        ...widened(text, first),
        weight: isOfWords ? 'words' : 'form',
        isWhole:
          first.start < first.end && text.trim() === text.slice(first.start, first.end).trim(),
        variants: all,
      },
    ];
  });
}

type Widened = Span & Pick<VariantPlace, 'caret'>;

function widened(text: string, { start, end, apart }: Variant): Widened {
  if (start < end)
    return /[\p{L}\p{N}]/u.test(text.slice(start, end))
      ? { start, end }
      : joined(text, { start, end });
  const before = apart === 'before' ? undefined : wordBefore(text, start);
  if (before) return { ...before, caret: 'after' };
  const after = wordAfter(text, start);
  return { ...(after ?? { start, end }), caret: 'before' };
}

/** Signs with the words that they touch. */
function joined(text: string, { start, end }: Span): Span {
  const [before, after] = [/\S*$/.exec(text.slice(0, start)), /^\S*/.exec(text.slice(end))];
  const wide = { start: start - lengthOf(before), end: end + lengthOf(after) };
  return wide.end - wide.start <= longest ? wide : { start, end };
}

const lengthOf = (found: RegExpExecArray | null) => found?.[0].length ?? 0;

/** Chinese and Japanese have no spaces: no more than so many letters are taken for a word. */
const longest = 40;

function wordBefore(text: string, at: number): Span | undefined {
  const found = /(\S{1,12})\s*$/u.exec(text.slice(0, at));
  const word = found?.[1];
  return found && word ? { start: found.index, end: found.index + word.length } : undefined;
}

function wordAfter(text: string, at: number): Span | undefined {
  const found = /^\s*(\S{1,12})/u.exec(text.slice(at));
  const word = found?.[1];
  if (!found || !word) return undefined;
  const end = at + found[0].length;
  return { start: end - word.length, end };
}
