import {
  type Document,
  isCollection,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import type { z } from 'zod';
import { describeIssue, type Issue, innermost } from './describe-issue.ts';
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
 * `firstLine` is the line of the file on which the YAML begins; `empty` is what a file without
 * any field means. With `despiteUnknown` the value is there also where unknown fields stand beside it,
 * without them, so that what else is wrong with it can be told at once.
 */
export function readYaml<S extends z.ZodType>(
  source: {
    text: string;
    file: string;
    firstLine?: number;
    empty?: unknown;
    despiteUnknown?: boolean;
  },
  schema: S,
): YamlResult<z.output<S>> {
  const { text, file, firstLine = 1, empty = {} } = source;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const lineOf = (path: readonly PropertyKey[]) => {
    const offset = offsetOf(document.contents, path);
    return offset === undefined ? firstLine : lineAt(offset);
  };
  const faults = syntaxFaults(document, text);
  if (faults.length > 0) {
    return {
      problems: faults.map(({ at, ...said }) => ({ file, line: lineAt(at), ...said })),
      lineOf,
    };
  }
  const value: unknown = document.toJS() ?? empty;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, problems: [], lineOf };
  const written = (path: readonly PropertyKey[]) => {
    const node: unknown = path.length === 0 ? undefined : document.getIn(path, true);
    return isScalar(node) ? node.source : undefined;
  };
  const problems = parsed.error.issues
    .flatMap((issue) => innermost(issue as Issue))
    .map((issue) => ({
      file,
      line: lineOf(issue.path),
      ...describeIssue(issue, { value, schema, written }),
    }));
  if (!source.despiteUnknown) return { problems, lineOf };
  const known = schema.safeParse(withoutUnknown(value, parsed.error));
  return { ...(known.success && { value: known.data }), problems, lineOf };
}

/** A value without the fields that its schema does not know. */
function withoutUnknown(value: unknown, { issues }: z.ZodError): unknown {
  const copy = structuredClone(value);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = issue.path.reduce<unknown>(
      (node, key) => (node as Record<PropertyKey, unknown>)[key],
      copy,
    );
    for (const key of issue.keys) delete (holder as Record<string, unknown>)[key];
  }
  return copy;
}

type Fault = Pick<Problem, 'rule' | 'message' | 'fix'> & { at: number };

/** What keeps a text from being YAML, and signs that YAML would swallow in silence. */
function syntaxFaults(document: Document.Parsed, text: string): Fault[] {
  const isRepeat = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';
  // One slip brings others after it that say nothing: the first is enough.
  const first = document.errors.find((error) => !isRepeat(error));
  const faults = document.errors.filter((error) => isRepeat(error) || error === first);
  const said = [...faults, ...document.warnings].map((error) => fault(error, text));
  if (said.length > 0) return said;
  // Most files hold neither sign: they need no walk.
  if (!/[&*]/.test(text)) return [];
  const swallowed = new Map<string, Fault>();
  const add = (mark: string, at: number) => {
    const one = sign(mark, text, at);
    if (!swallowed.has(one.message)) swallowed.set(one.message, one);
  };
  visit(document, {
    Node: (_key, node) => {
      const at = node.range?.[0] ?? 0;
      if (
        node.range &&
        ('source' in node || isCollection(node)) &&
        'anchor' in node &&
        node.anchor
      ) {
        add('&', text.lastIndexOf('&', at));
      }
    },
    Alias: (_key, node) => {
      add('*', node.range?.[0] ?? 0);
    },
  });
  return [...swallowed.values()];
}

const sign = (mark: string, text: string, at: number): Fault => ({
  rule: 'yaml-syntax',
  message: `A text begins with ${mark}, which has a meaning of its own in YAML: ${lineAround(text, at)}`,
  fix: 'Put the text in quotes.',
  at,
});

/** What a keeper is told of the slips that are made most often. */
const slips: Partial<Record<YAMLError['code'], [message: string, fix: string]>> = {
  TAB_AS_INDENT: [
    'A tab stands at the beginning of this line',
    'Indent with spaces: YAML takes no tabs.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A colon stands inside a text without quotes',
    'Put the text in quotes: title: "One: two".',
  ],
  MULTIPLE_DOCS: ['A line of three hyphens parts the file in two', 'Remove that line.'],
  BAD_SCALAR_START: [
    'A text begins with a sign that has a meaning of its own in YAML',
    'Put the text in quotes.',
  ],
  TAG_RESOLVE_FAILED: [
    'A text begins with !, which has a meaning of its own in YAML',
    'Put the text in quotes.',
  ],
};

function fault(
  { code, message, pos: [at] }: YAMLError | Document.Parsed['warnings'][number],
  text: string,
): Fault {
  const line = lineAround(text, at);
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:\s]*/.exec(text.slice(at))?.[0] ?? '';
    return {
      rule: 'duplicate-key',
      message: `The field “${key}” is written twice.`,
      fix: 'Keep one of the two.',
      at,
    };
  }
  const [said, fix] = slips[code] ?? [
    `This is not valid YAML (${message.split('\n')[0]})`,
    'Close every quotation mark and bracket, put texts with a colon, a quotation mark or a # in quotes, and indent with spaces.',
  ];
  return { rule: 'yaml-syntax', message: `${said}: ${line}`, fix, at };
}

/** The line at a place, quoted and shortened. */
function lineAround(text: string, at: number): string {
  const from = text.lastIndexOf('\n', at - 1) + 1;
  const line = (text.slice(from).split('\n', 1)[0] ?? '').trim();
  return `“${line.length > 60 ? `${line.slice(0, 57)}…` : line}”`;
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
