import { type AnnotationRecord, annotationsSchema } from '../schema/annotation.ts';
import { readPlainList } from './plain-list.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './yaml.ts';

/** One entry of `annotations.yaml`, and where its fields stand. */
export interface AnnotationEntry {
  record: AnnotationRecord;
  /** Line of what stands at a path inside the entry, such as `['note', 'vi']`, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

interface ReadEntries {
  entries: AnnotationEntry[];
  problems: Problem[];
}

/** Rows of a text, and the line of the file on which they begin. */
interface Part {
  text: string;
  firstLine: number;
}

/**
 * The sound entries of a file and the problems of the others: one malformed entry hides no other,
 * not even where it is no YAML at all.
 */
export function readEntries(text: string, file: string): ReadEntries {
  const whole = readPart({ text, firstLine: 1 }, file);
  if (whole.problems.length === 0) return whole;
  const parts = entryParts(text).map((part) => readPart(part, file));
  const problems = parts.flatMap((part) => part.problems);
  if (problems.length === 0) return whole;
  return { entries: parts.flatMap((part) => part.entries), problems };
}

/** Read a list of entries. Most files need no YAML package, and without a fault none need its advice. */
function readPart({ text, firstLine }: Part, file: string): ReadEntries {
  const plain = readPlainList(text);
  const parsed = plain && annotationsSchema.safeParse(plain.value);
  if (plain && parsed?.success) {
    const lineOf = (path: readonly PropertyKey[]) => plain.lineOf(path) + firstLine - 1;
    return { entries: entriesOf(parsed.data, lineOf), problems: [] };
  }
  const { value, problems, lineOf } = readYaml(
    { text, file, firstLine, empty: [] },
    annotationsSchema,
  );
  return { entries: entriesOf(value ?? [], lineOf), problems };
}

const entriesOf = (records: AnnotationRecord[], lineOf: AnnotationEntry['lineOf']) =>
  records.map(
    (record, index): AnnotationEntry => ({ record, lineOf: (path) => lineOf([index, ...path]) }),
  );

/**
 * A list cut before each of its hyphens: whatever belongs to an entry is indented deeper than they
 * are. A file of another form stays in one piece.
 */
function entryParts(text: string): Part[] {
  const rows = text.split('\n');
  const first = rows.findIndex((row) => !/^\s*(#.*)?$|^---\s*$/.test(row));
  const indent = /^( *)-(?!\S)/.exec(rows[first] ?? '')?.[1];
  const isEnd = (row: string) => /^(---|\.\.\.)(?!\S)/.test(row);
  if (indent === undefined || rows.slice(first).some(isEnd)) return [{ text, firstLine: 1 }];
  const isStart = (row: string) => row.startsWith(`${indent}-`) && !/^-\S/.test(row.trimStart());
  const starts = rows.flatMap((row, at) => (at >= first && isStart(row) ? [at] : []));
  return starts.map((from, one) => ({
    // What is not closed is told of on the last line of its entry.
    text: rows
      .slice(from, starts[one + 1])
      .join('\n')
      .trimEnd(),
    firstLine: from + 1,
  }));
}
