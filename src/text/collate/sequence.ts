import { type FormName, type Forms, formNames } from './forms.ts';
import type { Token } from './model.ts';

/** A short form or its words, at a place of a sequence. */
export interface Abbreviation {
  /** How many tokens it takes. */
  length: number;
  /** Same for all ways to write the same words. */
  group: number;
}

/** Tokens made ready for comparing: numbers stand for texts, equal ones for equal texts. */
export interface Sequence {
  tokens: readonly Token[];
  displayed: Int32Array;
  /** By form: numbers of each token. */
  form: Readonly<Record<FormName, Int32Array>>;
  /** 1 for tokens without letters and digits. */
  isSign: Uint8Array;
  /**
   * Letters without marks of 1, 2 and 3 tokens from each place, as numbers; -1 where a sign stands at an
   * edge or a unit ends, for a word is not joined across those.
   */
  runs: readonly [Int32Array, Int32Array, Int32Array];
  /** Short forms and their words, by the place after them. */
  shortEnds: ReadonlyMap<number, Abbreviation[]>;
}

/** Numbers for texts: equal texts have the same. Both sides of a comparison share one. */
export type Numbering = (text: string) => number;

export function numbering(): Numbering {
  const known = new Map<string, number>();
  return (text) => {
    const number = known.get(text) ?? known.size;
    known.set(text, number);
    return number;
  };
}

/** What making sequences of one collation has in common. */
export interface Preparation {
  numberOf: Numbering;
  formsOf: (text: string) => Forms;
  /** Short forms at a place of some keys. */
  abbreviationsAt: (keys: readonly string[], at: number) => Abbreviation[];
}

/** Make tokens ready for comparing. */
export function sequenceOf(tokens: readonly Token[], preparation: Preparation): Sequence {
  const { numberOf, formsOf, abbreviationsAt } = preparation;
  const forms = tokens.map(({ t }) => formsOf(t));
  const numbers = (name: FormName) => Int32Array.from(forms, (one) => numberOf(one[name]));
  const form = Object.fromEntries(formNames.map((name) => [name, numbers(name)]));
  const keys = tokens.map(({ n }) => n);
  return {
    tokens,
    displayed: Int32Array.from(tokens, ({ t }) => numberOf(t)),
    form: form as Sequence['form'],
    isSign: Uint8Array.from(forms, ({ bare }) => (bare === '' ? 1 : 0)),
    runs: [
      runsOf(tokens, forms, 1, numberOf),
      runsOf(tokens, forms, 2, numberOf),
      runsOf(tokens, forms, 3, numberOf),
    ],
    shortEnds: shortEndsOf(keys, abbreviationsAt),
  };
}

function shortEndsOf(
  keys: readonly string[],
  abbreviationsAt: Preparation['abbreviationsAt'],
): Map<number, Abbreviation[]> {
  const ends = new Map<number, Abbreviation[]>();
  for (let at = 0; at < keys.length; at++) {
    for (const one of abbreviationsAt(keys, at)) {
      ends.set(at + one.length, [...(ends.get(at + one.length) ?? []), one]);
    }
  }
  return ends;
}

function runsOf(
  tokens: readonly Token[],
  forms: readonly Forms[],
  length: number,
  numberOf: Numbering,
): Int32Array {
  return Int32Array.from(tokens, ({ unit }, at) => {
    const last = tokens[at + length - 1];
    if (last?.unit !== unit) return -1;
    const run = forms.slice(at, at + length).map(({ bare }) => bare);
    return run[0] === '' || run.at(-1) === '' ? -1 : numberOf(run.join(''));
  });
}
