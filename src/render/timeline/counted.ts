/** Events that one list bears; beyond them their months stand in their place, with counts. */
const mostEvents = 2000;

/** Whether so many events are listed as counts of months; a month lists each of its own. */
export function isCounted(events: { length: number }, within?: 'year' | 'month'): boolean {
  return events.length > mostEvents && within !== 'month';
}

/**
 * Whether a month of such a list is a count. What is only known to lie in a year is listed on the page of
 * the year, for no month lists it.
 */
export function isCount(
  { month }: { month?: string },
  events: { length: number },
  within?: 'year' | 'month',
): boolean {
  return isCounted(events, within) && !(within === 'year' && month === undefined);
}

/** Events of one month beyond which its days have headings of their own. */
const mostUndivided = 60;

/** Whether the events of a month are listed under headings of days. */
export function isDaily(events: { length: number }, within?: 'year' | 'month'): boolean {
  return within === 'month' && events.length > mostUndivided;
}

/** Events from before that a page lists one by one; beyond them it names the months in which they are listed. */
const mostRunning = 200;

/** Whether so many events still run that a page counts them by the months in which they began. */
export function isRunningCounted(running: { length: number }): boolean {
  return running.length > mostRunning;
}

/** Events beyond which browsers lay out a list piece by piece, as its pieces come near. */
const mostAtOnce = 300;

/** Whether a list by months is so long that it is laid out piece by piece. */
export function isLong(events: { length: number }, within?: 'year' | 'month'): boolean {
  return within !== 'month' && events.length > mostAtOnce;
}
