import type { SpellingRules } from './rules.ts';
import type { Abbreviation } from './sequence.ts';
import { tokensOf } from './tokens.ts';

/** Longest short form or its words, in tokens. */
export const longestAbbreviation = 7;

/** A look-up of the short forms that begin at a place of some keys. */
export function abbreviationFinder(
  { abbreviations }: SpellingRules,
  keyOf: (t: string) => string,
): (keys: readonly string[], at: number) => Abbreviation[] {
  const byFirst = new Map<string, { keys: string[]; group: number }[]>();
  abbreviations.forEach((forms, group) => {
    for (const text of forms) {
      const keys = tokensOf({ id: '', text }, keyOf).map(({ n }) => n);
      const [first] = keys;
      if (first === undefined || keys.length > longestAbbreviation) continue;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, group }]);
    }
  });
  return (keys, at) =>
    (byFirst.get(keys[at] ?? '') ?? [])
      .filter((form) => form.keys.every((key, offset) => key === keys[at + offset]))
      .map((form) => ({ length: form.keys.length, group: form.group }));
}
