import { nearestWord } from '../text/nearest.ts';

/** Beginnings of words that mean a motivation and are spelled otherwise. */
const meant: [beginning: RegExp, motivation: string][] = [
  [/^(correct|emend|amend|fix|mend)/, 'editing'],
  [/^(not|explain|explan|remark|annotat)/, 'commenting'],
  [/^(cit|refer|quot|relat)/, 'linking'],
  [/^(nam|mention)/, 'identifying'],
  [/^(ask|quer|doubt)/, 'questioning'],
  [/^(defin|summar)/, 'describing'],
  [/^(label|keyword)/, 'tagging'],
  [/^(rat|judg|review|evaluat)/, 'assessing'],
  [/^(sort|categor)/, 'classifying'],
  [/^(answer|respon)/, 'replying'],
];

/** What to write instead of a word that is no motivation; nothing of what is no text. */
export function motivationAdvice(word: unknown, known: readonly string[]): string | undefined {
  if (typeof word !== 'string') return undefined;
  const typed = word.toLowerCase();
  const near =
    known.find((one) => typed.length > 2 && one.startsWith(typed)) ??
    // “correcting” is only spelled like “commenting”.
    meant.find(([beginning]) => beginning.test(typed))?.[1] ??
    nearestWord(typed, known);
  return `${near === undefined ? '' : `Did you mean “${near}”? `}Choose among ${known.join(', ')}.`;
}
