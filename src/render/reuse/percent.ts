const made = new Map<string, Intl.NumberFormat>();

/** A share from 0 to 1 in per cent, as a language writes it: 100 % is said of the whole alone, 0 % of nothing alone. */
export function percent(share: number, language: string): string {
  const format = made.get(language) ?? new Intl.NumberFormat(language, { style: 'percent' });
  made.set(language, format);
  const rounded = Math.round(share * 100) / 100;
  if (share <= 0 || share >= 1) return format.format(share);
  return format.format(Math.min(0.99, Math.max(0.01, rounded)));
}
