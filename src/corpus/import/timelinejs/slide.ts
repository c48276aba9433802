/** A slide of TimelineJS as its file has it, not looked into yet. */
export interface Slide {
  /** Line of the file on which it begins, counting from 1. */
  line: number;
  /** An era is a stretch of time behind the slides; the title stands before them and has no date. */
  role: 'event' | 'era' | 'title';
  fields: Readonly<Record<string, unknown>>;
}

/** The value at a path of fields as trimmed text, numbers too; empty when there is none. */
export function textAt(fields: Slide['fields'], ...path: readonly string[]): string {
  let value: unknown = fields;
  for (const name of path) {
    value = isFields(value) ? value[name] : undefined;
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Whether a value is an object with fields. */
export const isFields = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
