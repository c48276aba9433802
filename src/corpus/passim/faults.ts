import type { Problem } from '../problem.ts';

/** A file of a run, by the path that a person knows it by, and its text. */
export interface RunFile {
  path: string;
  text: string;
}

/** Where a line stands. */
export interface LinePlace {
  file: string;
  /** Counting from 1. */
  line: number;
}

const fixes = {
  truncated:
    'Copy the file anew, whole. If it is as passim wrote it, the run has broken off: run passim again.',
  shape:
    'Take the files as passim 2 wrote them: out.json, and align.json of a run with --pairwise.',
  unknown: 'Import into the archive from which the corpus was exported, or export and run again.',
  changed: 'Export the corpus anew and run passim again.',
  offset: 'Export the corpus anew and run passim again; begin and end count code points.',
  empty: 'Nothing needs to be done: the passage is left out.',
} as const;

/** A problem with what passim wrote. Its rule is `passim`, a hyphen and what is wrong. */
export function fault(
  what: keyof typeof fixes,
  { file, line }: LinePlace,
  message: string,
): Problem {
  const problem = { rule: `passim-${what}`, file, line, message, fix: fixes[what] };
  return what === 'empty' ? { ...problem, severity: 'warning' } : problem;
}
