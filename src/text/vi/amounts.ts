import { timesTenTo } from '../decimal.ts';

const powers: Record<string, number> = {
  chục: 1,
  trăm: 2,
  nghìn: 3,
  ngàn: 3,
  vạn: 4,
  triệu: 6,
  tỷ: 9,
  tỉ: 9,
};
/** Numbers in words that may stand before `triệu` and the like. */
export const digitWords: Record<string, string> = {
  ...{ một: '1', hai: '2', ba: '3', bốn: '4', năm: '5' },
  ...{ sáu: '6', bảy: '7', tám: '8', chín: '9', mười: '10' },
};

/** The number in digits with a decimal point, multiplied; nothing when the signs make no number. */
export function amountOf(written: string, times = ''): string | undefined {
  const power = times
    .split(/\s+/)
    .reduce((sum, word) => sum + (powers[word.toLowerCase()] ?? 0), 0);
  const plain = digitWords[written.toLowerCase()] ?? plainNumber(written);
  return plain === undefined ? undefined : timesTenTo(plain, power);
}

/** `27.100` is twenty-seven thousand; `96.4`, as some write, has a decimal point. */
export function plainNumber(written: string): string | undefined {
  const plain = (isGrouped(written) ? written.replaceAll('.', '') : written).replace(',', '.');
  return /^\d+(?:\.\d+)?$/.test(plain) ? plain : undefined;
}

/** Whether points part the thousands of a number. */
export const isGrouped = (written: string): boolean => /^\d{1,3}(?:\.\d{3})+(?:,|$)/.test(written);
