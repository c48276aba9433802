/** Today as citations in a language give the date of access: `22/11/2026`, `22 November 2026`. */
export const accessDate = (today: Date, language: string): string =>
  /^vi\b/i.test(language)
    ? `${today.getDate()}/${today.getMonth() + 1}/${today.getFullYear()}`
    : new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(today);

/** Today on the clock of the reader as files have it: `2026-11-22`. */
export const isoDay = (today: Date): string =>
  [today.getFullYear(), today.getMonth() + 1, today.getDate()]
    .map((part) => `${part}`.padStart(2, '0'))
    .join('-');
