import type { EventPlan } from '../../../src/corpus/import/timelinejs/plan-events.ts';
import { count } from '../../../src/corpus/report.ts';

/** What became of the slides of a file: each event with what was left out or kept as a comment, then those that were there before. */
export function eventsReport(
  { events, known }: EventPlan,
  { folder, isTrial }: { folder: string; isTrial: boolean },
): string {
  const told = known.flatMap(({ id, remark }) => (remark ? [`  ${id}: ${remark}`] : []));
  return [
    ...(events.length > 0
      ? [`${folder}: ${count(events.length, 'event')}${isTrial ? ', not written' : ''}`]
      : []),
    ...events.flatMap(({ id, record, title, kept, remarks }) => [
      `  ${id}  ${record.date}  ${record.kind}  “${title}”`,
      ...remarks.map((remark) => `    ${remark}`),
      ...(kept.length > 0
        ? [`    Kept as comments: ${kept.map(({ name }) => name).join(', ')}.`]
        : []),
    ]),
    ...(known.length > 0
      ? [`${count(known.length, 'event')} ${known.length === 1 ? 'is' : 'are'} there already`]
      : []),
    ...told,
    ...(events.length + known.length === 0 ? ['Nothing to add'] : []),
  ].join('\n');
}

/** Slides that cannot become events: each with its place in the file and every reason; nothing when all can. */
export function refusedReport({ refused }: EventPlan, file: string): string {
  if (refused.length === 0) return '';
  return [
    ...refused.flatMap(({ slide: { line }, title, faults }) => [
      `${file}:${line}  ${title === '' ? 'a slide without words' : `“${title}”`}`,
      ...faults.map((fault) => `  ${fault}`),
    ]),
    `${count(refused.length, 'slide')} ${refused.length === 1 ? 'has' : 'have'} not been taken over`,
  ].join('\n');
}
