import type { FoundFigure, Taken } from '../language-rules.ts';
import { amountOf, digitWords, isGrouped, plainNumber } from './amounts.ts';
import { countedAt } from './counted-nouns.ts';
import { boundOf, isClock, isOrdinal } from './figure-context.ts';
import { openNoun } from './open-nouns.ts';
import { rateAt } from './rates.ts';

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const great = '(?:(?:chục|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\\p{L}))';
const multiplier = `(?:\\s*(?<times>${great}(?:\\s+${great})?)(?:\\s+(?<more>\\d{1,3})\\s+(?<moreTimes>(?:nghìn|ngàn|triệu)(?!\\p{L})))?)?`;
/** Units that may stand right beside the digits. */
const attached =
  'km2|km²|km|m2|m²|m3|m³|m|cm|mm|ha|kg|mg|ml|gr|g|kWh|kW|MWp|MWh|MW|GW|kVA|kV|GB|MB|TB|đ|USD|VNĐ';
const joint =
  '(?:\\s?[-–—]\\s?|,?\\s+(?:đến|tới)\\s+)(?:(?<below>dưới)\\s+|(?:gần|hơn|trên|khoảng|hết|đủ)\\s+)?';
const figure = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[-/.,:]|\\p{L}[-–/])(?<first>${number})(?:(?:${joint})(?<second>${number})|\\s?/\\s?(?<whole>${number}))?(?:(?<unit>${attached})(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{M}\\p{N}]|[-/.,:]\\p{N}|[-/]\\p{L})${multiplier})`,
  'giu',
);
const numberWords = [...Object.keys(digitWords), 'mươi', 'mốt', 'lăm', 'trăm', 'linh', 'lẻ'];
const words = new RegExp(
  `(?<![\\p{L}\\p{M}]|(?:${numberWords.join('|')})\\s+)(?<first>${Object.keys(digitWords).join('|')})\\s+(?<times>(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\\s+${great})?)(?!\\p{L})`,
  'giu',
);

/**
 * Find numbers with what they count in a Vietnamese text: `1,3 triệu ca`, `27.100 ca`, `96,4%`, `5 – 11
 * tuổi`, `63 tỉnh, thành phố`. Ordinals, times of day, telephone numbers and what is `taken` are none.
 */
export function findFigures(text: string, taken: readonly Taken[]): FoundFigure[] {
  const free = withoutDigits(text, taken);
  const inDigits = /\d/.test(free) ? free.matchAll(figure) : [];
  return [...inDigits, ...free.matchAll(words)]
    .flatMap((match) => figureOf(match, free, taken) ?? [])
    .sort((a, b) => a.start - b.start);
}

/** The text with another sign for each digit that is taken, so that none is read as the begin of a range: năm 2016 tới 2,1‰. */
function withoutDigits(text: string, taken: readonly Taken[]): string {
  return taken
    .filter((one) => !one.isCounted)
    .reduce((rest, { start, end }) => {
      const hidden = rest.slice(start, end).replace(/\d/g, '①');
      return rest.slice(0, start) + hidden + rest.slice(end);
    }, text);
}

function figureOf(
  match: RegExpMatchArray,
  text: string,
  taken: readonly Taken[],
): FoundFigure | undefined {
  const { first = '', second, whole, times = '' } = match.groups ?? {};
  const start = match.index ?? 0;
  const { counted, length } = countedOf(match, text);
  const rate = counted === '' ? '' : rateAt(text, start + length);
  const end = start + length + rate.length;
  const [before, after] = [text.slice(Math.max(0, start - 32), start), text.slice(end, end + 24)];
  const isLoud = times !== '' || counted === '%' || counted === '‰';
  if (digitWords[first.toLowerCase()] !== undefined && counted === '') return undefined;
  if (!isLoud && !isCount(first, counted)) return undefined;
  // Numbers of parts have no thousands: “Khoản 1.200 hộ” counts.
  const names = !isLoud && !(isGrouped(first) && counted) && isOrdinal(before, counted);
  if (names || isTelephone(first) || isClock(counted + rate, before, after)) return undefined;
  if (whole !== undefined && !isShare(first, whole, counted)) return undefined;
  const value = figureValue(match, counted + rate);
  if (value === undefined || (second !== undefined && !amountOf(second, times))) return undefined;
  const digitsEnd = start + length - counted.length;
  if (taken.some((one) => one.start < (one.isCounted ? digitsEnd : end) && start < one.end)) {
    return undefined;
  }
  return { start, end, value: `${boundOf(before, after)}${value}` };
}

/** What a number counts, and the length of the figure with it. */
function countedOf({ 0: all, groups = {}, index = 0 }: RegExpMatchArray, text: string) {
  const { first = '', unit, times } = groups;
  if (unit !== undefined) return { counted: unit, length: all.length };
  let at = index + all.length;
  while (/\s/.test(text.charAt(at))) at++;
  const noun = countedAt(text, at);
  if (noun !== undefined) {
    const counted = withoutNamedPart(noun, text.slice(at + noun.length, at + noun.length + 4));
    return { counted, length: at - index + counted.length };
  }
  const before = text.slice(Math.max(0, index - 32), index);
  const open = openNoun(times ? '' : first, text.slice(at, at + 60), before);
  return open === undefined
    ? { counted: '', length: all.length }
    : { counted: open, length: at - index + open.length };
}

/** `huyện` of `huyện, thành phố` before `Ấp Đỗ`: a part of a list that has a name is not counted. */
function withoutNamedPart(counted: string, after: string): string {
  const isName = /[,/]|\svà\s/u.test(counted) && /^\s+\p{Lu}/u.test(after);
  return isName ? counted.replace(/(?:,\s*|\s*\/\s*|\s+và\s+)[^,/]*$/u, '') : counted;
}

function figureValue({ groups = {} }: RegExpMatchArray, counted: string): string | undefined {
  const { first = '', second, whole, times, more, moreTimes, below } = groups;
  const from = sum(amountOf(first, times), more && amountOf(more, moreTimes));
  if (from === undefined) return undefined;
  const to = second && amountOf(second, times);
  const sign = below === undefined ? '' : '<';
  const rest = [
    to && `– ${sign}${to}`,
    whole && `/ ${amountOf(whole)}`,
    counted.replace(/\s+/g, ' '),
  ];
  return [from, ...rest].filter(Boolean).join(' ');
}

/** `1 tỷ 200 triệu` is one number: both in digits, the second of less than the first counts. */
function sum(great: string | undefined, less: string | undefined): string | undefined {
  if (great === undefined || !less) return great;
  return /^\d{4,15}$/.test(great) ? `${Number(great) + Number(less)}` : great;
}

/** Whether a number without `triệu` or `%` counts something: 2.1 is a heading, 2022 a year, 27.100 a count. */
function isCount(written: string, counted: string): boolean {
  if (isGrouped(written) || /^\d+,\d{1,3}$/.test(written)) return true;
  if (counted === '' || written.includes('.')) return false;
  return !/^(?:19|20)\d\d$/.test(written) || likeCounts.test(counted);
}

/** What is counted in thousands, so that 2021 before it is no year. */
const likeCounts =
  /^(?:ca|người|liều|trường hợp|đồng|hộ|mẫu|m2|m²|ha|km|kg|tấn|học sinh|lượt.*)$/iu;

const isTelephone = (written: string) => /^0\d{2,}/.test(written.replaceAll('.', ''));

/** `63/63 tỉnh` and `45/63 tỉnh` are shares; `24/24 giờ` is a manner of speaking. */
function isShare(first: string, whole: string, counted: string): boolean {
  const [part, all] = [plainNumber(first), plainNumber(whole)];
  return counted !== '' && !/^(?:giờ|%)$/i.test(counted) && Number(part) <= Number(all);
}
