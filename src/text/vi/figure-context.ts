import { isMeasure } from './counted-nouns.ts';

/** Words before a number that make it the name of something: điều 3, lần thứ 5, số 12, lớp 1. */
const ordinal =
  /(?<!\p{L})(?:thứ|(?<!(?:tổng|dân|hệ|chỉ|trong|doanh|tỷ|tỉ|quân)\s)số|điều|khoản|mục|chương|phụ lục|bảng|quý|quận|phường|lần|mũi|liều|đường|phố|quốc lộ|tỉnh lộ|cao tốc|tầng|trang|kỳ họp|kỳ|khóa|khoá|tháng|lúc|(?<!(?:thu|phục|bồi|truy)\s)hồi|lớp|khối|khu|khu phố|ấp|thôn|xóm|tổ|tổ dân phố|đội|nhóm|vòng|đợt|cấp độ|giai đoạn|bước|hạng|cụm|lô|dãy|trung đoàn|sư đoàn|tiểu đoàn|quân khu|quân đoàn|bài|câu|covid|sars-cov)\s*[-–:]?\s*$/iu;
/** Before such a name, words after which the number counts after all: mỗi tổ 3 người. */
const shared = /(?<!\p{L})(?:mỗi|từng|một)\s+(?:\p{L}+\s+){1,3}$/iu;

/** Whether a number is the name of something, and no count of what follows. */
export function isOrdinal(before: string, counted: string): boolean {
  return ordinal.test(before) && !isMeasure(counted) && !shared.test(before);
}

const clockBefore = /(?<!\p{L})(?:lúc|hồi|từ|đến|trước|sau|vào|hết|tới|khoảng)\s+$/iu;
const clockAfter =
  /^\s*(?:\d{1,2}(?!\d)|kém|rưỡi|,?\s*(?:ngày|sáng|trưa|chiều|tối|đêm|hôm|cùng ngày|thứ\s|chủ nhật|hằng|hàng|mỗi)|[-–]\s*\d{1,2}\s*giờ)/iu;

/** Whether a number of hours or minutes is a time of day: lúc 8 giờ, 8 giờ 30 phút. */
export function isClock(counted: string, before: string, after: string): boolean {
  if (/^phút$/i.test(counted)) return /\d\s*giờ\s+$/iu.test(before);
  if (!/^giờ$/i.test(counted)) return false;
  return clockAfter.test(after) || clockBefore.test(before);
}

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

/** The sign of a bound that the words around a number state: `>` for trên and trở lên, `<`, `~`, or nothing. */
export function boundOf(before: string, after: string): string {
  if (upwards.test(after)) return '>';
  if (downwards.test(after)) return '<';
  return bounds.find(([, words]) => words.test(before))?.[0] ?? '';
}
