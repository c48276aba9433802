import { type DateGrammar, type DatePoint, finest, type Joint } from './date-points.ts';
import { dateValue } from './date-value.ts';
import type { FoundDate } from './language-rules.ts';

/** Points that make up one date, and what joins them. */
interface Group {
  points: DatePoint[];
  joint?: Joint;
}

/**
 * Find dates: the points of a text, joined to stretches and lists where words between them say so
 * (`từ ngày 1 đến ngày 15/4/2020`, `ngày 20, 21/3`). A point that is none alone is left out.
 */
export function joinDates(grammar: DateGrammar, text: string, near?: string): FoundDate[] {
  const groups = grouped(grammar, text);
  return groups.flatMap((group, index): FoundDate[] => {
    const { points, joint } = group;
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) return [];
    const before = text.slice(Math.max(0, first.start - 24), first.start);
    const opening = joint === 'range' ? grammar.opening.exec(before)?.[0] : undefined;
    if (!isDate(group, groups[index - 1], opening, grammar, text)) return [];
    const date = dateValue(points, joint, near);
    if (!date) return [];
    const stated =
      date.inferred && !date.sort ? yearBeside(groups, index, grammar, text) : undefined;
    const value = stated === undefined ? date : dateValue(withYear(points, stated), joint, near);
    if (!value) return [];
    return [{ start: first.start - (opening?.length ?? 0), end: last.end, ...value }];
  });
}

function grouped({ points, joint: jointOf }: DateGrammar, text: string): Group[] {
  const groups: Group[] = [];
  for (const point of points(text)) {
    const group = groups.at(-1);
    const last = group?.points.at(-1);
    const joint = last && jointOf(text.slice(last.end, point.start));
    if (group && last && joint && belongs(group, last, point, joint)) {
      group.points.push(point);
      // “20, 21 và 22/3” is one list, whatever sign stands between two of its days.
      group.joint = joint;
    } else groups.push({ points: [point] });
  }
  // A number that nothing was joined to is no part of a date.
  return groups.filter(({ points: [one], joint }) => joint || (one && finest(one) !== 'number'));
}

/** Whether a point goes on with what the one before it began. */
function belongs(group: Group, last: DatePoint, next: DatePoint, joint: Joint): boolean {
  if (joint === 'beside') return false;
  if (last.value !== undefined || next.value !== undefined) return false;
  if (last.sort !== undefined || next.sort !== undefined) return false;
  const [from, to] = [finest(last), finest(next)];
  const isPart = (sort: string | undefined) => sort === 'day' || sort === 'month';
  if (from === undefined || to === undefined) return false;
  if (from !== to && !(from === 'number' && isPart(to)) && !(to === 'number' && isPart(from))) {
    return false;
  }
  if (joint === 'range') return group.joint === undefined && rangeFits(last, next);
  if (group.joint === 'range') return false;
  if (from === 'year') return group.points.some((one) => one.isNamed) && !next.isSure;
  // “Ngày 20/3 và 25/3/2020” are two dates; “ngày 20 và 25/3/2020” is one list.
  const isIncomplete = from === 'number' || (from === 'day' && last.month === undefined);
  return (isIncomplete || isListOfMonths(last, next)) && group.points.some((one) => one.isNamed);
}

const isListOfMonths = (last: DatePoint, next: DatePoint) =>
  finest(last) === 'month' && last.year === undefined && !next.isSure;

function rangeFits(last: DatePoint, next: DatePoint): boolean {
  if (finest(last) === 'year') return (last.year ?? 0) < (next.year ?? 0);
  // “Từ ngày 20/3 đến 25” leaves open of what.
  return finest(next) !== 'number' && (next.day === undefined || next.month !== undefined);
}

function isDate(
  { points, joint }: Group,
  before: Group | undefined,
  opening: string | undefined,
  { joint: jointOf }: DateGrammar,
  text: string,
): boolean {
  if (points.some((one) => one.isSure)) return true;
  const isNamed = points.some((one) => one.isNamed);
  if (isNamed && joint && points.some((one) => one.month !== undefined)) return true;
  if (joint === 'range') {
    return opening !== undefined || points.every((one) => finest(one) === 'year');
  }
  // “Ngày 20/3 và 21/3”: what names the first names the second.
  const [first, last] = [points[0], before?.points.at(-1)];
  const isListed = first && last?.isSure && jointOf(text.slice(last.end, first.start));
  return Boolean(isListed && finest(first) === finest(last) && first.month !== undefined);
}

/** The year of the next date of a list, when it states one: `ngày 20/3 và 25/3/2020`. */
function yearBeside(
  groups: readonly Group[],
  index: number,
  { joint: jointOf }: DateGrammar,
  text: string,
): number | undefined {
  const [here, next] = [groups[index]?.points.at(-1), groups[index + 1]?.points];
  const first = next?.[0];
  if (!here || !first || !jointOf(text.slice(here.end, first.start))) return undefined;
  if (finest(first) === 'year') return undefined;
  return next?.at(-1)?.year;
}

const withYear = (points: readonly DatePoint[], year: number) =>
  points.map((one) => ({ ...one, year }));
