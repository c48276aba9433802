import type { DatePoint } from '../date-points.ts';

const season =
  '(?:đông|xuân|hè|thu|mùa|hạ|khô|mưa|lũ|bão|hạn|mặn|nước\\s+nổi|lúa|màu|tôm|cá|mía|dưa)';
const seasons = `(?:vụ|mùa)(?:(?:\\s*[-–]\\s*|,?\\s+)${season}){1,4}`;
const terms =
  '(?:nhiệm\\s+kỳ|năm\\s+học|niên\\s+độ|niên\\s+vụ|niên\\s+kh[óo][áa]|năm\\s+tài\\s+chính|năm\\s+ngân\\s+sách|mùa\\s+giải|mùa\\s+vụ|chu\\s+kỳ|kh[óo][áa])(?:\\s+(?:[IVX]+|thứ\\s+[IVX]+|\\d{1,2}))?';
const year = '(?:19|20)\\d\\d';
const shape = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}])(?:${seasons}|${terms})(?:,?\\s+năm)?\\s+(?<from>${year})(?:\\s?[-–—/]\\s?(?<to>${year}|\\d\\d(?=\\s*(?:$|[.,;:)]|\\s\\D))))?(?![\\p{L}\\p{N}]|[-/.,:]\\p{N})`,
  'giu',
);

/** Seasons and terms with their years: `vụ đông xuân 2019-2020`, `niên vụ 2020/21`, `năm học 2021 - 2022`, `vụ hè thu 2020`. */
export function termDates(text: string): DatePoint[] {
  return Array.from(text.matchAll(shape)).flatMap(({ 0: words, index, groups }) => {
    const { from = '', to } = groups ?? {};
    const last = to?.length === 2 ? from.slice(0, 2) + to : to;
    if (last !== undefined && last <= from) return [];
    const value = last === undefined ? from : `${from}/${last}`;
    return [{ start: index, end: index + words.length, value, isSure: true, isNamed: true }];
  });
}
