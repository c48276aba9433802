import type { Span } from '../span.ts';
import {
  countedTypes,
  isTypeSort,
  namedTypes,
  numberedTypes,
  typeSorts,
} from './document-types.ts';

/** The name of a law: `Luật Phòng, chống bệnh truyền nhiễm`, `Luật sửa đổi, bổ sung một số điều của Luật …`. */
const lawName =
  '(?:Luật\\s+sửa đổi[^.;:()]{5,160}?|(?:Bộ luật|Luật|Pháp lệnh)\\s+\\p{Lu}(?:(?!\\s(?:[Ll]uật|được|đã|là|tại|trong|từ|để|khi|do|theo|của|nêu|này|thì|sẽ|cho)\\s)[^.;:()\\d]){2,90}?)';

const types = [...numberedTypes, ...countedTypes, ...namedTypes].sort(
  (a, b) => b.length - a.length,
);
const typeBefore = new RegExp(
  `(?<!\\p{L})(?:(?:${types.join('|')})(?<sort>${typeSorts})?\\s+(?:số(?:\\s*:)?\\s*)?|số(?:\\s*:)?\\s*)$`,
  'iu',
);
const lawBefore = new RegExp(`(?<!\\p{L})${lawName}\\s+số(?:\\s*:)?\\s*$`, 'u');
const day = '\\d{1,2}';
const month = '\\d{1,2}';
const dateWords = `(?:,?\\s+(?:ký\\s+)?ngày\\s+(?:${day}\\s?([-/.])\\s?${month}(?:\\s?\\1\\s?\\d{4})?|${day}\\s+tháng\\s+${month}(?:,?\\s+năm\\s+\\d{4})?)|\\s+năm\\s+\\d{4})(?![\\p{L}\\d]|[-/.]\\d)`;
const dateAfter = new RegExp(`^${dateWords}`, 'iu');

/** How far type words reach before a number, and a date after it. */
const reach = 60;
const lawReach = 120;

/** The words that tell the type of a document before its number; the name of an office is no part of them. */
function typeWords(before: string): RegExpExecArray | undefined {
  const type = typeBefore.exec(before);
  if (type && isTypeSort(type.groups?.sort)) return type;
  return /(?<!\p{L})số(?:\s*:)?\s*$/iu.exec(before) ?? undefined;
}

/** The whole citation around a document number: its type, `số`, and the date right after it. */
export function citationSpan(text: string, { start, end }: Span): Span {
  const law = lawBefore.exec(text.slice(Math.max(0, start - lawReach), start));
  const type = law ?? typeWords(text.slice(Math.max(0, start - reach), start));
  const before = type?.[0] ?? '';
  const after = dateAfter.exec(text.slice(end, end + reach))?.[0] ?? '';
  return { start: start - before.length, end: end + after.length };
}

const dated = new RegExp(
  `(?<!\\p{L})(?:${lawName}|Hiến pháp(?:\\s+nước\\s[^.;:()\\d]{5,60}?)?)(?:${dateWords}|\\s+(?:19|20)\\d{2}(?![\\p{L}\\d]|[-/.]\\d))`,
  'gu',
);

/** Laws that are cited by title and date or year, without a number: `Luật Đất đai năm 2013`. */
export function findTitles(text: string): Span[] {
  return Array.from(text.matchAll(dated), ({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}
