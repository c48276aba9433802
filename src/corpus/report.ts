import { shellWord } from './lock/shell-word.ts';
import type { Corpus } from './model.ts';
import type { Problem } from './problem.ts';

/** Whether any problem stops the build. */
export const hasErrors = (problems: readonly Problem[]) =>
  problems.some((problem) => problem.severity !== 'warning');

/** All problems as text for a keeper: grouped by file, in the order of their lines, a count last. */
export function reportProblems(problems: readonly Problem[], folder: string): string {
  if (problems.length === 0) return '';
  const files = Map.groupBy(problems, (problem) => problem.file);
  const blocks = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, list]) =>
      list
        .toSorted((a, b) => a.line - b.line)
        .map(({ rule, line, message, fix, severity }) => {
          const tag = severity === 'warning' ? ' (warning)' : '';
          return `${folder}/${file}:${line}  ${rule}${tag}\n  ${message}\n  ${inFolder(fix, folder)}`;
        })
        .join('\n'),
    );
  return `${blocks.join('\n\n')}\n\n${sum(problems)}`;
}

/** What to do, with the folder named in its commands, which take `content` where none is. */
export const inFolder = (fix: string, folder: string) =>
  folder === 'content'
    ? fix
    : fix.replace(
        /npm run (annotate|move|withdraw) -- /g,
        `npm run $1 -- --content ${shellWord(folder).replaceAll('$', '$$$$')} `,
      );

/** `1 document`, `5 documents`. */
export const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

function sum(problems: readonly Problem[]): string {
  const warnings = problems.filter((problem) => problem.severity === 'warning').length;
  const errors = problems.length - warnings;
  return [
    ...(errors > 0 || warnings === 0 ? [count(errors, 'problem')] : []),
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ].join(', ');
}

/** How many annotations have lost their words, in a sentence; empty when none has. */
export function reportOrphans(corpus: Corpus): string {
  const orphans = corpus.documents.reduce((sum, one) => sum + one.orphans.length, 0);
  if (orphans === 0) return '';
  return orphans === 1
    ? '1 annotation has lost its words'
    : `${orphans} annotations have lost their words`;
}

/** The accounting of each captured document, one line each: what became of the lines of its capture. */
export function reportTally(corpus: Corpus): string {
  const rows = corpus.documents.map(({ id, units, accounting }) => {
    const counted = count(units.length, 'unit');
    if (!accounting) return [id, counted, 'no capture'];
    const { filled, transcribed, omitted } = accounting;
    return [
      id,
      counted,
      `${filled} lines: ${transcribed} transcribed, ${omitted} left out, ${Math.max(0, filled - transcribed - omitted)} unaccounted`,
    ];
  });
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map(
      ([id = '', units = '', lines = '']) =>
        `${id.padEnd(width(0))}  ${units.padStart(width(1))}  ${lines}`,
    )
    .join('\n');
}
