const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes in the largest unit that keeps it above one, as a language writes it: 84217 → `84 kB`, 1480000 → `1,5 MB`. */
export function fileSize(bytes: number, language: string): string {
  const step = bytes < 1 ? 0 : Math.min(steps.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: steps[step] ?? 'byte',
    // Written short, no number of bytes has a plural.
    unitDisplay: step > 0 ? 'short' : 'long',
    maximumFractionDigits: step > 0 && value < 10 ? 1 : 0,
  });
  return format.format(value);
}
