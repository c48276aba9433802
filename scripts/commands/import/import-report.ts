import type { NewEntry } from '../../../src/corpus/import/new-entry.ts';
import type { Loose } from '../../../src/corpus/import/threads.ts';
import { count } from '../../../src/corpus/report.ts';
import { annotationsPath } from './stage-entries.ts';

/** What was done, or would be. */
export interface ImportOutcome {
  entries: readonly NewEntry[];
  known: number;
  loose: readonly Loose[];
  isTrial: boolean;
}

/** What became of the annotations of a file, for its keeper: entries by document, then how many were there before. */
export function entriesReport({ entries, known, isTrial }: ImportOutcome): string {
  const lines = [...Map.groupBy(entries, ({ document }) => document)].flatMap(([document, own]) => [
    `${annotationsPath(document)}: ${count(own.length, 'annotation')}${isTrial ? ', not written' : ''}`,
    ...own.flatMap(({ record, remarks }) => [
      `  ${record.id}  ${record.kind}  ${record.unit}  “${short(record.quote)}”`,
      ...remarks.map((remark) => `    ${remark}`),
    ]),
  ]);
  const are = known === 1 ? 'is' : 'are';
  return [
    ...lines,
    ...(known > 0 ? [`${count(known, 'annotation')} ${are} there already`] : []),
    ...(lines.length + known === 0 ? ['Nothing to add'] : []),
  ].join('\n');
}

/** What found no place, each with its words and the reason; nothing when all did. */
export function looseReport(loose: readonly Loose[]): string {
  if (loose.length === 0) return '';
  const lines = loose.flatMap(({ words, reason }) => [
    `  ${words === undefined ? 'without words' : `“${short(words)}”`}`,
    `    ${reason}`,
  ]);
  const find = loose.length === 1 ? 'finds' : 'find';
  return [`${count(loose.length, 'annotation')} ${find} no place:`, ...lines].join('\n');
}

const short = (text: string) => {
  const letters = Array.from(text.replace(/\s+/g, ' ').trim());
  return letters.length > 80 ? `${letters.slice(0, 79).join('')}…` : letters.join('');
};
