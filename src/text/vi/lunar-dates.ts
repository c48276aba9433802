import type { DatePoint } from '../date-points.ts';

const month = '(?:(?:1[0-2]|0?[1-9])|giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười một|mười|một|chạp)';
const day = '(?:rằm|(?:(?:mùng|mồng)\\s+)?(?:30|[12]\\d|0?[1-9])|(?:mùng|mồng)\\s+\\p{L}+)';
const named = '(?:ngày\\s+)?';
const year = '(?:,?\\s+năm\\s+(?:\\p{Lu}\\p{L}+\\s+\\p{Lu}\\p{L}+|\\d{4}))?';
const lunar = '\\s*\\(?(?:âm\\s+lịch|ÂL)';
const shapes = [
  `${named}${day}(?:\\s+tháng\\s+|\\s?[-/.]\\s?)${month}${year}${lunar}`,
  `tháng\\s+${month}${year}${lunar}`,
  `${named}(?:rằm\\s+tháng\\s+${month}|(?:(?:mùng|mồng)\\s+)?\\d{1,2}\\s+tháng\\s+(?:giêng|chạp))`,
  `tháng\\s+(?:giêng|chạp)${year}`,
  `${named}(?:mùng|mồng)\\s+(?:\\d{1,2}|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười)\\s+Tết(?:\\s+Nguyên\\s+đán)?`,
].map((source) => new RegExp(`(?<![\\p{L}\\p{M}\\p{N}./-])${source}(?![\\p{L}\\p{N}])`, 'giu'));

/** Days and months of the old calendar, such as `mùng 10 tháng 3 âm lịch` and `rằm tháng Giêng`, which have no value. */
export function lunarDates(text: string): DatePoint[] {
  if (!/âm\s+lịch|ÂL|rằm|giêng|chạp|tết/iu.test(text)) return [];
  return shapes.flatMap((shape) =>
    Array.from(text.matchAll(shape), ({ 0: words, index: start }): DatePoint => {
      const end = start + words.length;
      return { start, end, sort: 'lunar', isSure: true, isNamed: true };
    }),
  );
}
