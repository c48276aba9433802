import type { NameSpelling } from '../language-rules.ts';
import { initialsAfter } from '../plain-spelling.ts';
import { abbreviations } from './abbreviations.ts';
import { calledNames, calledPerson } from './called-names.ts';
import { splitTone } from './tone.ts';

/** Syllables whose last y may as well be written i: kỹ/kĩ, sỹ/sĩ, quý/quí; Vy and Vi are two names. */
const finalY = /^(h|k|l|m|s|t|qu)y$/;

const officeWords = new Set(
  `an ban báo bảo bệnh bộ cảng chi chính chủ công cơ cục đài đại đảng đoàn học hội huyện kho khoa kiểm liên lực
   mặt ngân nhà nha ông phó phòng quân quận quốc sở tạp tập thanh thành thị thông thủ thường tiểu tỉnh tòa toà tổ
   tổng trạm trung trường ủy uỷ văn viện vụ xã`.split(/\s+/),
);

const sorts = new Set(
  'ấp bản bán biển buôn cao châu cồn cù đảo đồng hòn miền vịnh huyện làng phường quận quần sông thành thị thôn tỉnh tp trấn vùng xã xóm'.split(
    ' ',
  ),
);

const calledShort =
  /^\s?\((?:sau đây|dưới đây|trong văn bản này|gọi tắt|viết tắt|gọi chung)[^()“”"]*?(?:là|:)\s*[“"]?(\p{Lu}[^()“”"]{1,60}?)[”"]?\)/u;

/**
 * How Vietnamese names are spelled: the tone mark on either vowel, y or i in the usual syllables, Đ as
 * Ð, abbreviations that every reader knows, hyphen or space before a number.
 */
export const vietnameseSpelling: NameSpelling = {
  key: (word) => {
    const { letters, tone } = splitTone(word.toLowerCase().replaceAll('ð', 'đ'));
    return letters.replace(finalY, '$1i') + tone;
  },
  variants: (form) => {
    const forms = ways.reduce(withOtherWords, [form]);
    return [...new Set(forms.flatMap(withNumberApart))].filter((one) => one !== form);
  },
  beginsOffice: (word) => officeWords.has(word),
  tellsSort: (word) => sorts.has(word),
  calledPerson,
  calledNames,
  shortForm: (name, after) => initialsAfter(name, after) ?? calledShort.exec(after)?.[1],
};

/** The longest way to write some words comes first: it may hold a shorter one. */
const ways = abbreviations.map((way) => way.toSorted((a, b) => b.length - a.length));

/** More forms of a name than this would only be combinations that nobody writes. */
const mostForms = 24;

/** The forms, and the same with some words shortened or spelled out; three letters alone are no name. */
function withOtherWords(forms: string[], way: readonly string[]): string[] {
  const made = forms.flatMap((form) => {
    const written = way.find((one) => hasWords(form, one));
    if (written === undefined) return [];
    return way
      .filter((one) => one !== written)
      .map((one) => replaceWords(form, written, one))
      .filter((one) => one.length > 3);
  });
  return [...forms, ...made].slice(0, mostForms);
}

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}&]/u.test(sign);

function hasWords(form: string, words: string): boolean {
  const at = form.toLowerCase().indexOf(words.toLowerCase());
  if (at < 0 || (words === words.toUpperCase() && !form.includes(words))) return false;
  const isPart = (outside: string | undefined, inside: string | undefined) =>
    isLetter(outside) && isLetter(inside);
  return !isPart(form[at - 1], words[0]) && !isPart(form[at + words.length], words.at(-1));
}

function replaceWords(form: string, words: string, by: string): string {
  const at = form.toLowerCase().indexOf(words.toLowerCase());
  return form.slice(0, at) + by + form.slice(at + words.length);
}

/** `Covid-19` is written `Covid 19` and `Covid19` as well. */
function withNumberApart(form: string): string[] {
  const match = /^(.*\p{L})-(\d.*)$/u.exec(form);
  if (!match || form.includes('/')) return [form];
  return [form, `${match[1]} ${match[2]}`, `${match[1]}${match[2]}`];
}
