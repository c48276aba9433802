/** The last of some dates that is one day, YYYY-MM-DD. */
export function lastDay(dates: readonly { value?: string | undefined }[]): string | undefined {
  return dates.findLast(({ value }) => /^\d{4}-\d\d-\d\d$/.test(value ?? ''))?.value;
}
