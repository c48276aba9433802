import type { DatePoint } from '../date-points.ts';

const months = [
  'một',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
];

/** Names of months in words, as a pattern. */
export const monthWords = months
  .toReversed()
  .map((one) => one.replace(' ', '\\s+'))
  .join('|');

const wordLead =
  /(?<!\p{L})(?:trong|đầu|giữa|cuối|hồi|từ|đến|tới|hết|sang|vào|ngày\s+\S+|\d|(?:trung|thượng|hạ)\s+tuần)\s+$/iu;
const wordStop =
  /^\s*(?:$|[.,;:)”"]|(?:năm|này|tới|vừa|qua|đã|sẽ|và|đến|thì|là|mới|hằng|hàng)(?!\p{L}))/iu;
const inName =
  /(?:cách\s+mạng|khởi\s+nghĩa|đường|phố|phường|trường|xưởng|rạp|chợ)\s+(?:\p{L}+\s+)?(?:\d{1,2}\s+)?$/iu;

/** Whether a month in words is one: `tháng Ba` by its capital, `cuối tháng ba` by the words around; no `Cách mạng Tháng Tám`, no `tháng hai lần`. */
export function isMonthInWords(word: string, before: string, after: string): boolean {
  if (inName.test(before)) return false;
  if (/^\p{Lu}/u.test(word)) return true;
  return wordLead.test(before) && wordStop.test(after);
}

const counts: Record<string, number> = { ba: 3, sáu: 6, chín: 9 };
const roman = ['I', 'II', 'III', 'IV'];

/** First and last month of a quarter, of so many months at the beginning or end of a year, or of a month in words. */
export function quarterOf(groups: Record<string, string | undefined>): Partial<DatePoint> {
  const { word, quarter, half, count } = groups;
  if (word !== undefined)
    return { month: months.indexOf(word.toLowerCase().replace(/\s+/g, ' ')) + 1 };
  if (quarter !== undefined) {
    const nth = Number(quarter) || roman.indexOf(quarter.toUpperCase()) + 1;
    return { month: nth * 3 - 2, lastMonth: nth * 3 };
  }
  if (half === undefined) return {};
  const length = count === undefined ? 6 : (counts[count.toLowerCase()] ?? Number(count));
  if (length < 1 || length > 11) return {};
  return half.toLowerCase() === 'đầu'
    ? { month: 1, lastMonth: length }
    : { month: 13 - length, lastMonth: 12 };
}

const decade =
  /(?<!\p{L})(?:(?:thập niên|thập kỷ)\s+(?<all>1[89]\d|20\d)0|(?:thập niên|thập kỷ|những năm)\s+(?<short>[3-9])0(?!\d)|những năm\s+(?<years>1[89]\d|20\d)0)(?!\d|\s*[-–,]\s*\d|\s+(?:và|đến)\s+\d)/giu;
const century =
  /(?<!\p{L})thế kỷ\s+(?:thứ\s+)?(?<nth>X{0,2}(?:IX|IV|V?I{0,3})|\d{1,2})(?![\p{L}\d])/giu;

/** Decades and centuries: `những năm 1990`, `thế kỷ XX`. */
export function vagueDates(text: string): DatePoint[] {
  const decades = Array.from(text.matchAll(decade)).map((match) => {
    const { all, short, years } = match.groups ?? {};
    return vague(match, `${all ?? years ?? `19${short}`}X`);
  });
  const centuries = Array.from(text.matchAll(century)).flatMap((match) => {
    const nth = Number(match.groups?.nth) || romanNumber(match.groups?.nth ?? '');
    return nth >= 11 && nth <= 21 ? [vague(match, `${nth - 1}XX`)] : [];
  });
  return [...decades, ...centuries];
}

const vague = ({ 0: words, index }: RegExpMatchArray, value: string): DatePoint => {
  const start = index ?? 0;
  return { start, end: start + words.length, value, isSure: true, isNamed: true };
};

function romanNumber(letters: string): number {
  const worth: Record<string, number> = { I: 1, V: 5, X: 10 };
  const values = Array.from(letters.toUpperCase(), (letter) => worth[letter] ?? 0);
  return values.reduce((sum, one, index) => sum + (one < (values[index + 1] ?? 0) ? -one : one), 0);
}
