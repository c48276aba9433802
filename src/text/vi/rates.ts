import { countedAt } from './counted-nouns.ts';

/** Units that stand for themselves only after a stroke: m3/s, g/l. */
const short =
  /(?:s|h|l|g|kg|ha|m|giây|giờ|suất|công|con|đầu\s+người|người)(?![\p{L}\p{M}\p{N}])/iuy;
const stroke = /\s?\/\s?(?:\d{1,3}(?:\.\d{3})+\s+|\d+\s+)?(?:(?:nghìn|ngàn|vạn|triệu)\s+)?/uy;

/** What the thing counted before a place is counted by: the `/ngày đêm` of `4.800 m3/ngày đêm`, `/100.000 dân`, `/ha/năm`; or nothing. */
export function rateAt(text: string, start: number): string {
  let end = start;
  for (;;) {
    stroke.lastIndex = end;
    const sign = stroke.exec(text)?.[0];
    if (sign === undefined) return text.slice(start, end);
    short.lastIndex = end + sign.length;
    const unit = countedAt(text, end + sign.length) ?? short.exec(text)?.[0];
    if (unit === undefined) return text.slice(start, end);
    end += sign.length + unit.length;
  }
}
