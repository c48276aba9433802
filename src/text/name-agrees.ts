import type { NameSpelling } from './language-rules.ts';

/** A form of a name, and whether it names an office. */
export interface NameForm {
  form: string;
  isOffice?: boolean | undefined;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Whether words of a text that are spelled like a form of a name also agree with it in capitals.
 * They may differ in the first letter of a lower-case form (`Cách ly` at the beginning of a sentence),
 * of the later words of an office (`Ban chỉ đạo`), and of a word that tells the sort of a place
 * before a name (`Xã Ấp Đỗ`); an acronym may be written as a word (`Covid`).
 */
export function agreesInCase(
  { form, isOffice = false }: NameForm,
  text: string,
  spelling: NameSpelling,
): boolean {
  const [own, written] = [form.match(word) ?? [], text.match(word) ?? []];
  const isOfOffice = isOffice && spelling.beginsOffice((own[0] ?? '').toLowerCase());
  return own.every((one, index) => {
    const other = written[index] ?? '';
    if (one === other || letters(one) === letters(other)) return true;
    if (isAcronymAsWord(one, other)) return true;
    if (isCapital(one.slice(1)) || isCapital(other.slice(1))) return false;
    if (index === 0 && !isCapital(one)) return true;
    if (index > 0 && isOfOffice) return true;
    return spelling.tellsSort(one.toLowerCase()) && own.slice(index + 1).some(isCapital);
  });
}

/** The bare letters of a word with their capitals: marks may stand elsewhere in another spelling. */
const letters = (one: string) =>
  one
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[Ðð]/g, (letter) => (letter === 'Ð' ? 'Đ' : 'đ'))
    .replace(/y$/, 'i')
    .replace(/Y$/, 'I');

const isCapital = (text: string) => /\p{Lu}/u.test(text);

/** `COVID` and `Covid`; short words and words with marks are no acronyms. */
function isAcronymAsWord(a: string, b: string): boolean {
  const [upper, title] = a === a.toUpperCase() ? [a, b] : [b, a];
  return /^[A-Z]{4,}$/.test(upper) && title === upper.charAt(0) + upper.slice(1).toLowerCase();
}
