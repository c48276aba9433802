import { withLatinLetters } from './lookalikes.ts';
import type { DifferenceClass } from './model.ts';
import type { SpellingRules } from './rules.ts';
import { unifySigns, withoutMarks, withoutPunctuation } from './unify.ts';

/** Names of the forms of a text, each blinder than the one before: `key` no longer sees capitals, `bare` no marks. */
export const formNames = [
  'unified',
  'placed',
  'key',
  'written',
  'parted',
  'joined',
  'spelled',
  'bare',
  'confused',
] as const;

export type FormName = (typeof formNames)[number];
export type Forms = Readonly<Record<FormName, string>>;

/** What the difference between two texts is when this is the first form in which they agree. */
const classOfForm: Record<FormName, DifferenceClass> = {
  unified: 'unicode',
  placed: 'tone-placement',
  key: 'case',
  written: 'spelling',
  parted: 'punctuation',
  joined: 'punctuation',
  spelled: 'spelling',
  bare: 'ocr',
  confused: 'ocr',
};

/** The forms of texts under the rules of a language; each text is worked out once. */
export function formMaker(rules: SpellingRules): (text: string) => Forms {
  const known = new Map<string, Forms>();
  const shorten = abbreviator(rules);
  return (text) => {
    let forms = known.get(text);
    if (!forms) {
      forms = makeForms(text, rules, shorten);
      known.set(text, forms);
    }
    return forms;
  };
}

/** The lightest class that explains why two texts are not the same; nothing when they are. */
export function classify(
  base: string,
  witness: string,
  formsOf: (text: string) => Forms,
): DifferenceClass | undefined {
  if (base === witness) return undefined;
  const [a, b] = [formsOf(base), formsOf(witness)];
  const form = formNames.find((name) => a[name] === b[name]);
  return form === undefined ? 'substantive' : classOfForm[form];
}

/** Letters, marks and digits only. */
const plainWord = /^[\p{L}\p{M}\p{N}]+$/u;

function makeForms(text: string, rules: SpellingRules, shorten: (key: string) => string): Forms {
  const unified = rules.unify(unifySigns(text));
  const placed = rules.placeTones(unified);
  const key = placed.toLowerCase();
  const written = shorten(key);
  // Most tokens are plain words, and those have no signs to take away.
  const isPlain = plainWord.test(unified);
  const parted = isPlain ? written : withoutPunctuation(written, ' ');
  const joined = isPlain ? written : withoutPunctuation(written, '');
  const spelled = rules.respell(parted);
  const bare = withoutMarks(spelled).replaceAll(' ', '');
  const letters = withoutMarks(unified);
  const confused = mistake(isPlain ? letters : withoutPunctuation(letters, '').replaceAll(' ', ''));
  return { unified, placed, key, written, parted, joined, spelled, bare, confused };
}

/** Letters that character recognition takes for each other or that look alike, as one of them. */
function mistake(text: string): string {
  return withLatinLetters(text)
    .replace(/[1I|]/g, 'l')
    .replace(/[0O]/g, 'o')
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w');
}

/** Puts one sign for all ways to write the same words, in texts of the form `key`. */
function abbreviator({ abbreviations, unify, placeTones }: SpellingRules): (key: string) => string {
  const keyOf = (form: string) => placeTones(unify(unifySigns(form))).toLowerCase();
  const group = new Map<string, string>();
  abbreviations.forEach((forms, index) => {
    // Signs of the private area: no text means anything by them, and they are no punctuation.
    for (const form of forms) group.set(keyOf(form), String.fromCodePoint(0xf0000 + index));
  });
  if (group.size === 0) return (key) => key;
  const any = [...group.keys()]
    .sort((a, b) => b.length - a.length)
    .map((form) => RegExp.escape(form));
  const edge = '[\\p{L}\\p{M}\\p{N}]';
  const pattern = new RegExp(`(?<!${edge})(?:${any.join('|')})(?!${edge})`, 'gu');
  return (key) => {
    // A plain word is a short form as a whole or holds none.
    if (plainWord.test(key)) return group.get(key) ?? key;
    return key.replace(pattern, (form) => group.get(form) ?? form);
  };
}
