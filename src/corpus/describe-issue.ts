import type { z } from 'zod';
import { nearestWord } from '../text/nearest.ts';
import type { Problem } from './problem.ts';

/** What a schema says against a value; `path` leads to the value. */
export type Issue = z.core.$ZodIssue & { path: PropertyKey[] };

/** What is known about the place of an issue in its file. */
export interface IssueContext {
  /** The whole parsed value. */
  value: unknown;
  schema: z.ZodType;
  /** The letters that stand at a path, as the keeper wrote them. */
  written: (path: readonly PropertyKey[]) => string | undefined;
}

/**
 * One issue for each thing to mend: unknown fields one by one, and of a value that may take
 * several shapes what is wrong with the shape it is nearest to.
 */
export function innermost(issue: Issue): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
  }
  if (issue.code !== 'invalid_union') return [issue];
  const fitting = issue.errors
    .filter((branch) =>
      branch.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'),
    )
    .sort((a, b) => a.length - b.length);
  const [best, next] = fitting;
  if (!best || best.length === next?.length) return [issue];
  return best.flatMap((inner) =>
    innermost({ ...inner, path: [...issue.path, ...inner.path] } as Issue),
  );
}

/** An issue in words for a keeper: which field, the very value, and what to write instead. */
export function describeIssue(
  issue: Issue,
  context: IssueContext,
): Pick<Problem, 'rule' | 'message' | 'fix'> {
  const { path } = issue;
  // The line tells which entry of a list is meant.
  const name = path.filter((key) => typeof key !== 'number').join('.');
  const found = path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key],
    context.value,
  );
  if (issue.code === 'unrecognized_keys') return unknownField(issue, name, context.schema);
  const fix = fixOf(issue, found, context.written(path));
  // Of a map by language it may be the key that is wrong.
  if (issue.code === 'custom' && issue.params?.['key'] !== undefined) {
    const field = name.split('.').slice(0, -1).join('.');
    const message = `“${issue.params['key']}” is no tag of a language in “${field}”.`;
    return { rule: ruleOf(issue), message, fix };
  }
  if (name === '' && (found === null || typeof found !== 'object' || path.length === 0)) {
    return { rule: 'bad-value', message: `Here stands ${show(found)}, which cannot be read.`, fix };
  }
  if (found === undefined || found === null) {
    const state = found === null ? 'has no value' : 'is missing';
    return { rule: 'missing-field', message: `The field “${name}” ${state}.`, fix };
  }
  return {
    rule: ruleOf(issue),
    message: `“${name}” cannot be ${show(found, context.written(path))}.`,
    fix,
  };
}

/** The rule that an issue breaks: a schema may name one of its own. */
function ruleOf(issue: Issue): string {
  const named: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  if (typeof named === 'string') return named;
  return /\bEDTF\b|Put the date/.test(issue.message) ? 'bad-date' : 'bad-value';
}

function unknownField(issue: Issue, name: string, schema: z.ZodType) {
  const known = knownKeys(schema, issue.path.slice(0, -1));
  const near = nearestWord(String(issue.path.at(-1)), known);
  const list = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
  return {
    rule: 'unknown-field',
    message: `Unknown field “${name}”.`,
    fix: near ? `Did you mean “${near}”?${list}` : `Remove it or correct its name.${list}`,
  };
}

/** What the schemas leave unsaid, by the kind of value that is wanted. */
const wanted: Record<string, string> = {
  string: 'Write a text.',
  array: 'Write a list: one entry a line, each beginning with “- ”.',
  object: 'Write fields, one a line, such as “title: …”.',
  record: 'Write fields, one a line, such as “vi: …”.',
  int: 'Write a whole number.',
  number: 'Write a number.',
};

function fixOf(issue: Issue, found: unknown, written: string | undefined): string {
  if (isBare(found) && takesText(issue)) {
    return `Put it in quotes, so that it is read as text: "${written ?? String(found)}".`;
  }
  // Messages that no schema wrote are for programmers.
  if (!/^(Invalid|Too|Unrecognized)\b/.test(issue.message)) return issue.message;
  if (issue.code === 'invalid_type')
    return wanted[issue.expected] ?? 'Write a value of another kind.';
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const near = typeof found === 'string' ? nearestWord(found, values) : undefined;
    return `${near ? `Did you mean “${near}”? ` : ''}Choose among ${values.join(', ')}.`;
  }
  if (issue.code === 'too_small') return `Write a number above ${issue.minimum}.`;
  return 'Write another value.';
}

const isBare = (found: unknown) => typeof found === 'number' || typeof found === 'boolean';

const takesText = (issue: Issue): boolean =>
  (issue.code === 'invalid_type' && issue.expected === 'string') ||
  (issue.code === 'invalid_union' &&
    issue.errors.some((branch) =>
      branch.some((inner) => inner.path.length === 0 && takesText(inner as Issue)),
    ));

function show(value: unknown, written?: string): string {
  const text =
    typeof value === 'string'
      ? `“${value}”`
      : isBare(value)
        ? (written ?? String(value))
        : JSON.stringify(value);
  const line = (text ?? 'nothing').replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 77)}…` : line;
}

/** Names of the fields that a strict object of the schema takes at a path. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const key of path) {
    const inner = unwrapped(node) as
      | { element?: unknown; shape?: Record<PropertyKey, unknown> }
      | undefined;
    node = typeof key === 'number' ? inner?.element : inner?.shape?.[key];
  }
  return Object.keys((unwrapped(node) as { shape?: object } | undefined)?.shape ?? {});
}

/** The shape inside `optional()`; of several shapes the one that has fields, when only one has. */
function unwrapped(node: unknown): unknown {
  let inner = node as { unwrap?: () => unknown; options?: unknown[] } | undefined;
  while (inner && typeof inner.unwrap === 'function' && !('element' in inner)) {
    inner = inner.unwrap() as typeof inner;
  }
  const shapes = inner?.options?.filter((option) => (option as { shape?: object }).shape) ?? [];
  return shapes.length === 1 ? shapes[0] : inner;
}
