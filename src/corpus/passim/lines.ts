import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { describeField } from './describe-field.ts';
import { fault, type LinePlace, type RunFile } from './faults.ts';

/** The objects of JSON Lines files with the line each stands on. */
export interface ReadLines<T> {
  rows: { value: T; at: LinePlace }[];
  problems: Problem[];
}

/** Read JSON Lines and hold each line against a shape. Empty lines are passed over. */
export function readLines<S extends z.ZodType>(
  files: readonly RunFile[],
  schema: S,
): ReadLines<z.output<S>> {
  const read: ReadLines<z.output<S>> = { rows: [], problems: [] };
  for (const { path, text } of files) {
    text.split('\n').forEach((line, index) => {
      if (line.trim() === '') return;
      const at = { file: path, line: index + 1 };
      const value = readLine(line, schema, at);
      if ('problem' in value) read.problems.push(value.problem);
      else read.rows.push({ ...value, at });
    });
  }
  return read;
}

function readLine<S extends z.ZodType>(
  line: string,
  schema: S,
  at: LinePlace,
): { value: z.output<S> } | { problem: Problem } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: fault('truncated', at, `This is not whole JSON: “${ending(line)}”.`) };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { value: parsed.data };
  const [issue] = nearest(parsed.error.issues);
  return {
    problem: fault('shape', at, issue ? describeField(issue, json) : 'This fits no shape.'),
  };
}

/** The issues; where a line may have several shapes, those of the shape that it fits furthest, with the fewest faults. */
function nearest(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const [issue] = issues;
  if (issue?.code !== 'invalid_union') return issues;
  const depth = ([first]: readonly z.core.$ZodIssue[]) => first?.path.length ?? 0;
  const [best = []] = issue.errors
    .map(nearest)
    .toSorted((a, b) => depth(b) - depth(a) || a.length - b.length);
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** The last characters of a line: what is cut off is missing there. */
const ending = (line: string) => (line.length > 40 ? `…${line.slice(-40)}` : line);
