import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearestWord } from '../text/nearest.ts';
import type { Problem } from './problem.ts';

/** A parsed YAML text: its value if it fits the schema, its problems, and where each key stands. */
export interface YamlResult<T> {
  value?: T;
  problems: Problem[];
  /** Line of the value at a path such as `['dates', 'issued']`, or of its nearest parent. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * Parse YAML and hold it against a schema. All problems at once, each with its line.
 * `firstLine` is the line of the file on which the YAML begins.
 */
export function readYaml<S extends z.ZodType>(
  source: { text: string; file: string; firstLine?: number },
  schema: S,
): YamlResult<z.output<S>> {
  const { text, file, firstLine = 1 } = source;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? firstLine : lineAt(offset);
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      rule: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax',
      file,
      line: lineAt(error.pos[0]),
      message: `This is not valid YAML: ${error.message.split('\n')[0]?.replace(/ at line .*$/, '')}`,
      fix: 'Put texts with a colon, a quotation mark or a # in quotes, and indent with spaces.',
    }));
    return { problems, lineOf };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, problems: [], lineOf };
  const value = document.toJS() as unknown;
  const problems = parsed.error.issues
    .flatMap((issue) => innermost(issue as Issue))
    .map((issue) => ({ file, line: lineOf(issue.path), ...described(issue, value, schema) }));
  return { problems, lineOf };
}

type Issue = z.core.$ZodIssue & { path: PropertyKey[] };

/** Unknown keys one by one, each at its own line; everything else as it is. */
function innermost(issue: Issue): Issue[] {
  if (issue.code !== 'unrecognized_keys') return [issue];
  return issue.keys.map((key) => ({ ...issue, keys: [key], path: [...issue.path, key] }));
}

function described(
  issue: Issue,
  value: unknown,
  schema: z.ZodType,
): Pick<Problem, 'rule' | 'message' | 'fix'> {
  const name = issue.path.map(String).join('.');
  const found = issue.path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | undefined)?.[key],
    value,
  );
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, issue.path.slice(0, -1));
    const near = nearestWord(String(issue.path.at(-1)), known);
    const list = known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
    return {
      rule: 'unknown-field',
      message: `Unknown field “${name}”.`,
      fix: near ? `Did you mean “${near}”?${list}` : `Remove it or correct its name.${list}`,
    };
  }
  if (found === undefined) {
    return { rule: 'missing-field', message: `The field “${name}” is missing.`, fix: issue.message };
  }
  const rule = /EDTF/.test(issue.message) ? 'bad-date' : 'bad-value';
  return { rule, message: `“${name}” cannot be ${show(found)}.`, fix: issue.message };
}

const show = (value: unknown) => {
  const text = typeof value === 'string' ? `“${value}”` : (JSON.stringify(value) ?? String(value));
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** Names of the fields that a strict object of the schema takes at a path. */
function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let node: unknown = schema;
  for (const key of path) {
    const inner = unwrapped(node);
    node =
      typeof key === 'number'
        ? (inner as { element?: unknown }).element
        : (inner as { shape?: Record<PropertyKey, unknown> }).shape?.[key];
  }
  return Object.keys((unwrapped(node) as { shape?: object } | undefined)?.shape ?? {});
}

function unwrapped(node: unknown): unknown {
  let inner = node as { unwrap?: () => unknown } | undefined;
  while (inner && typeof inner.unwrap === 'function') {
    inner = inner.unwrap() as { unwrap?: () => unknown };
  }
  return inner;
}

/** Offset of the key (or list item) at a path, else of the deepest part of the path that exists. */
function offsetOf(root: Node | null, path: readonly PropertyKey[]): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const key of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
      if (!pair) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(key)] as Node | undefined;
      if (!item) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    } else break;
  }
  return offset;
}
