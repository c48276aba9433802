import { timesTenTo } from '../decimal.ts';
import type { FoundFigure } from '../language-rules.ts';
import type { Span } from '../span.ts';
import { countedNouns } from './counted-nouns.ts';

const powers: Record<string, number> = {
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};
const digits: Record<string, string> = {
  ...{ một: '1', hai: '2', ba: '3', bốn: '4', năm: '5' },
  ...{ sáu: '6', bảy: '7', tám: '8', chín: '9', mười: '10' },
};

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d+)?`;
const great = '(?:(?:trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\\p{L}))';
const multiplier = `(?:\\s+(?<times>${great}(?:\\s+${great})?))?`;
const noun = `(?:\\s*(?<noun>(?:${countedNouns})(?![\\p{L}\\p{M}\\p{N}])|%))?`;
/** Units that may stand right beside the digits. */
const attached = 'km2|km²|km|m2|m²|m3|m³|m|cm|mm|ha|kg|mg|ml|kWh|kW|MW|GW|kV|GB|MB';
const joint = String.raw`\s?[-–—]\s?|\s+(?:đến|tới)\s+`;
const figure = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}]|\\p{N}[-/.,:]|\\p{L}[-–/])(?<first>${number})(?:(?:${joint})(?<second>${number})|\\s?/\\s?(?<whole>${number}))?(?:(?<unit>${attached})(?![\\p{L}\\p{N}])|(?![\\p{L}\\p{M}\\p{N}]|[-/.,:]\\p{N}|[-/]\\p{L})${multiplier}${noun})`,
  'giu',
);
const numberWords = [...Object.keys(digits), 'mươi', 'mốt', 'lăm', 'trăm', 'linh', 'lẻ'].join('|');
const words = new RegExp(
  `(?<![\\p{L}\\p{M}]|(?:${numberWords})\\s+)(?<first>${Object.keys(digits).join('|')})\\s+(?<times>(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\\s+${great})?)(?!\\p{L})${noun}`,
  'giu',
);

/** Words before a number that make it the name of something: điều 3, lần thứ 5, số 12. */
const ordinal =
  /(?<!\p{L})(?:thứ|số|điều|khoản|mục|chương|phụ lục|quý|quận|phường|lần|mũi|đường|quốc lộ|tầng|trang|kỳ họp|khóa|khoá|tháng|lúc|hồi|covid|sars-cov)\s*[-–:]?\s*$/iu;
const clock = /(?<!\p{L})(?:lúc|hồi|từ|đến|trước|sau|vào|hết|tới|khoảng)\s+$/iu;
const afterClock = /^\s*(?:\d{1,2}\s*phút|,?\s*(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|cùng ngày))/iu;
const bounds: readonly [sign: string, before: RegExp][] = [
  [
    '<',
    /(?:không quá|không vượt quá|chưa đến|chưa tới|chưa đầy|dưới|tối đa|nhiều nhất|ít hơn)\s+$/iu,
  ],
  ['>', /(?:trên|hơn|quá|vượt|ít nhất|tối thiểu|không dưới|không ít hơn)\s+$/iu],
  ['~', /(?:khoảng|chừng|gần|ước|ước tính|xấp xỉ)\s+$/iu],
];
const upwards = /^\s+trở lên(?!\p{L})/iu;
const downwards = /^\s+trở xuống(?!\p{L})/iu;

/**
 * Find numbers with what they count in a Vietnamese text: `1,3 triệu ca`, `27.100 ca`, `96,4%`, `5 – 11
 * tuổi`, `63 tỉnh, thành phố`. Ordinals, times of day, telephone numbers and what is `taken` are none.
 */
export function findFigures(text: string, taken: readonly Span[]): FoundFigure[] {
  const isFree = ({ start, end }: Span) =>
    taken.every((other) => end <= other.start || other.end <= start);
  return [...text.matchAll(figure), ...text.matchAll(words)]
    .flatMap((match) => figureOf(match, text) ?? [])
    .filter(isFree)
    .sort((a, b) => a.start - b.start);
}

function figureOf(match: RegExpMatchArray, text: string): FoundFigure | undefined {
  const { first = '', second, whole, times = '', noun, unit } = match.groups ?? {};
  const counted = noun ?? unit ?? '';
  const start = match.index ?? 0;
  const end = start + match[0].trimEnd().length;
  const [before, after] = [text.slice(Math.max(0, start - 24), start), text.slice(end)];
  const isLoud = times !== '' || counted === '%';
  if (digits[first.toLowerCase()] !== undefined && counted === '') return undefined;
  if (!isLoud && (!isCount(first, counted) || ordinal.test(before))) return undefined;
  if (isTelephone(first) || isClock(counted, before, after)) return undefined;
  if (whole !== undefined && !isShare(first, whole, counted)) return undefined;
  const [from, to] = [amountOf(first, times), second && amountOf(second, times)];
  if (from === undefined || (second !== undefined && to === undefined)) return undefined;
  const rest = [to && `– ${to}`, whole && `/ ${amountOf(whole, '')}`, counted.replace(/\s+/g, ' ')];
  const value = [from, ...rest].filter(Boolean).join(' ');
  return { start, end, value: `${boundOf(before, after)}${value}` };
}

/** Whether a number without `triệu` or `%` counts something: 2.1 is a heading, 2022 a year, 27.100 a count. */
function isCount(written: string, counted: string): boolean {
  if (isGrouped(written)) return true;
  if (counted === '' || written.includes('.')) return false;
  return !/^(?:19|20)\d\d$/.test(written) || likeCounts.test(counted);
}

/** What is counted in thousands, so that 2021 before it is no year. */
const likeCounts = /^(?:ca|người|liều|trường hợp|đồng|hộ|mẫu|m2|m²|ha|km|kg|tấn)$/iu;

const isGrouped = (written: string) => /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(written);

/** The number in digits with a decimal point, multiplied; nothing when the signs make no number. */
function amountOf(written: string, times: string): string | undefined {
  const power = times
    .split(/\s+/)
    .reduce((sum, word) => sum + (powers[word.toLowerCase()] ?? 0), 0);
  const plain = digits[written.toLowerCase()] ?? plainNumber(written);
  return plain === undefined ? undefined : timesTenTo(plain, power);
}

/** `27.100` is twenty-seven thousand; `96.4`, as some write, has a decimal point. */
function plainNumber(written: string): string | undefined {
  const plain = (isGrouped(written) ? written.replaceAll('.', '') : written).replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
}

const isTelephone = (written: string) => /^0\d{2,}/.test(written.replace(/[.,]/g, ''));

function isClock(counted: string, before: string, after: string): boolean {
  if (/^phút$/i.test(counted)) return /\d\s*giờ\s+$/iu.test(before);
  if (!/^giờ$/i.test(counted)) return false;
  return afterClock.test(after) || clock.test(before);
}

/** `63/63 tỉnh` and `45/63 tỉnh` are shares; `24/24 giờ` is a manner of speaking. */
function isShare(first: string, whole: string, counted: string): boolean {
  const [part, all] = [plainNumber(first), plainNumber(whole)];
  return counted !== '' && !/^(?:giờ|%)$/i.test(counted) && Number(part) <= Number(all);
}

function boundOf(before: string, after: string): string {
  if (upwards.test(after)) return '>';
  if (downwards.test(after)) return '<';
  return bounds.find(([, words]) => words.test(before))?.[0] ?? '';
}
