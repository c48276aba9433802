import type { FoundNumber } from '../language-rules.ts';
import { isWordAt } from '../letters.ts';
import { citationSpan } from './citation.ts';
import {
  countedTypes,
  isTypeSort,
  isUsualSort,
  numberedTypes,
  typeSorts,
} from './document-types.ts';

const capitals = 'A-ZĐÐƠƯÔÂĂÊ';
const code = `[${capitals}]{2}[${capitals}a-zđ]*[0-9]{0,2}`;
/** What follows the digits of a full number. */
const tails = [
  // Party: 35-CT/TW, 1354-BC/BCSĐCP, 12-HD/BTCTW, 35 - CT/T.Ư
  ` ?[-–] ?${code}(?:/(?:T\\.Ư|${code}(?:[-–]${code})*))+`,
  // State: 128/NQ-CP, 07/CT-TTg, 17/2023/NĐ-CP
  `/(?:[0-9]{4}/)?${code}(?:[-–]${code})+`,
  // National Assembly: 30/2021/QH15
  '/[0-9]{4}/(?:UBTV)?QH[0-9]{1,2}',
];
const tail = new RegExp(tails.join('|'), 'y');
/** Forms that count as numbers only after their type: 63/CP, 128/NQ - CP. */
const looseTail = new RegExp(`/(?:[0-9]{4}/)?${code}(?: [-–] ?${code})?`, 'y');

const types = [...numberedTypes, ...countedTypes].join('|');
const typeBefore = new RegExp(
  `(?<!\\p{L})(${types})(?<sort>${typeSorts})?\\s+(?<stated>số(?:\\s*:)?\\s*)?$`,
  'iu',
);
const counted =
  /\s*(?:%|(?:bên|biện pháp|bước|ca|cá nhân|cấp|chỉ tiêu|cơ quan|đề án|đề xuất|địa phương|điểm|điều|đồng chí|đơn vị|đợt|dự án|giải pháp|giờ|hình thức|huyện|khâu|khoản|kiến nghị|lần|loại|lĩnh vực|mặt|mục|mức|nghìn|ngàn|người|nhiệm vụ|nhóm|nội dung|phần|phút|tháng|thành viên|tỉ|tỉnh|tổ chức|triệu|trường hợp|tuần|tỷ|văn bản|vấn đề|việc|xã|ý kiến|(?:năm|ngày)(?!\s+\d))(?!\p{L}))/iuy;
/** A year after a comma belongs to the sentence (“theo Nghị quyết 128, năm 2022 tỉnh …”); a whole date may follow one. */
const yearAfter =
  /(?:,?\s*\(?(?:ngày\s+\d{1,2}[-/.]\d{1,2}[-/.]|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+)|\s*\(?năm\s+)(\d{4})(?!\d)/iuy;

/** How far before a number its type words may begin. */
const reach = 60;

function typeWords(text: string, at: number): RegExpExecArray | undefined {
  const before = typeBefore.exec(text.slice(Math.max(0, at - reach), at));
  return before && isTypeSort(before.groups?.sort) ? before : undefined;
}

/**
 * Find document numbers of Vietnamese official form: `35-CT/TW`, `128/NQ-CP`, `30/2021/QH15`, and a
 * type with a bare number (`Nghị quyết số 128`, `chỉ thị 16`). Dates and counts are none.
 */
export function findNumbers(text: string): FoundNumber[] {
  const found: FoundNumber[] = [];
  let end = 0;
  for (const { 0: digits, index } of text.matchAll(/[0-9]+/g)) {
    if (index < end || digits.length > 5 || isContinued(text, index)) continue;
    const number = fullNumber(text, index, digits) ?? bareNumber(text, index, digits);
    if (!number) continue;
    found.push(number);
    end = number.end;
    for (const next of number.bare ? numbersAfter(text, number) : []) {
      found.push(next);
      end = next.end;
    }
  }
  return found;
}

/** Words between numbers of one list: `Chỉ thị 15, 16 và 19`. */
const between = /(?:,|\s+và|\s+hoặc|\s+hay)\s+(?:số\s+)?/iuy;
/** What may follow the number that ends a list; another word would be counted by it. */
const afterList =
  /(?=\s*(?:$|[.;:)”"]|,\s+(?!\d)|(?:,|\s+(?:và|hoặc|hay))\s+(?:số\s+)?\d|\s+(?:của|về|do|đã|được|là|và|ngày|nêu|trên|thì|nhằm|để)(?!\p{L})))/iuy;

/** Bare numbers that go on a list begun by `Chỉ thị 15`. */
function numbersAfter(text: string, first: FoundNumber): FoundNumber[] {
  const found: FoundNumber[] = [];
  for (let at = first.end; ; ) {
    const start = at + (matchAt(between, text, at)?.[0].length ?? 0);
    const digits =
      start > at
        ? /^[1-9]\d{0,3}(?![\d.,/-]*\d)/.exec(text.slice(start, start + 12))?.[0]
        : undefined;
    if (digits === undefined) return found;
    at = start + digits.length;
    if (isWordAt(text, at) || matchAt(counted, text, at) || !matchAt(afterList, text, at))
      return found;
    const span = { start, end: at };
    const type = first.type === undefined ? {} : { type: first.type };
    const unsure = first.unsure && { unsure: first.unsure };
    found.push({
      ...span,
      number: digits,
      form: digits,
      ...type,
      bare: true,
      ...unsure,
      citation: span,
    });
  }
}

/** The form by which numbers are compared: no leading nought, one hyphen, one Đ, capitals, `TƯ` as `TW`. */
export function normaliseNumber(number: string): string {
  return number
    .normalize('NFC')
    .replace(/\s+/g, '')
    .replace(/^số:?/iu, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/[–‑−]/g, '-')
    .toUpperCase()
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/\/T\.?Ư/g, '/TW');
}

function fullNumber(text: string, start: number, digits: string): FoundNumber | undefined {
  const type = typeWords(text, start)?.[1];
  const rest = [tail, ...(type ? [looseTail] : [])]
    .flatMap((one) => matchAt(one, text, start + digits.length)?.[0] ?? [])
    .find((one) => !isContinuedAfter(text, start + digits.length + one.length));
  if (rest === undefined) return undefined;
  const end = start + digits.length + rest.length;
  const form = text.slice(start, end);
  return {
    start,
    end,
    number: normaliseNumber(form),
    form,
    ...(type && { type: type.toLowerCase() }),
    ...yearOf(/^\/([0-9]{4})\//.exec(rest)?.[1] ?? matchAt(yearAfter, text, end)?.[1]),
    citation: citationSpan(text, { start, end }),
  };
}

function bareNumber(text: string, at: number, digits: string): FoundNumber | undefined {
  const end = at + digits.length;
  if (isContinuedAfter(text, end) || /^[.,:]\d/.test(text.slice(end, end + 2))) return undefined;
  const before = typeWords(text, at);
  const type = before?.[1]?.toLowerCase();
  if (!before || !type || !isUsualSort(before.groups?.sort)) return undefined;
  const isStated = before.groups?.stated !== undefined;
  if (!isStated && matchAt(counted, text, end)) return undefined;
  const isUnsure = !isStated && !numberedTypes.includes(type);
  if (isUnsure && !isLikeCitation(before[0], digits, text, end)) return undefined;
  const start = at - before[0].length;
  return {
    start,
    end,
    number: normaliseNumber(digits),
    form: text.slice(start, end),
    type,
    bare: true,
    ...(isUnsure && { unsure: true }),
    ...yearOf(matchAt(yearAfter, text, end)?.[1]),
    citation: citationSpan(text, { start, end }),
  };
}

/** Whether a bare number after a type that is often counted may be a citation: `Kế hoạch 288 của`, no `Kế hoạch 2025`. */
function isLikeCitation(type: string, digits: string, text: string, end: number): boolean {
  return (
    /^\p{Lu}/u.test(type) &&
    !/^(?:19|20)\d\d$/.test(digits) &&
    matchAt(afterList, text, end) !== undefined
  );
}

/** Whether the digits at a place are the end of something longer: `2.35`, `A35`, `20/3`. */
function isContinued(text: string, start: number): boolean {
  if (isWordAt(text, start - 1)) return true;
  return /[-/.,:–]/.test(text[start - 1] ?? '') && isWordAt(text, start - 2);
}

function isContinuedAfter(text: string, end: number): boolean {
  if (isWordAt(text, end)) return true;
  return /[-/–]/.test(text[end] ?? '') && isWordAt(text, end + 1);
}

function yearOf(year: string | undefined): { year?: number } {
  return year === undefined ? {} : { year: Number(year) };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
