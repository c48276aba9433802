import type { z } from 'zod';

/** What should stand in a field, by the name that the schema has for it. */
const wanted: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  array: 'a list',
  object: 'an object',
};

/** What is wrong with a line of JSON, in words: which field, what stands there, what should. */
export function describeField(issue: z.core.$ZodIssue, line: unknown): string {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  const path = [...issue.path, ...keys];
  const name = `The field “${path.join('.')}”`;
  if (keys.length > 0) return `${name} is not known here.`;
  const found = path.reduce<unknown>(
    (node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key],
    line,
  );
  if (path.length === 0) return `The line is ${shown(found)}, where ${due(issue)} should stand.`;
  if (found === undefined) return `${name} is missing.`;
  return `${name} is ${shown(found)}, where ${due(issue)} should stand.`;
}

function due(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return wanted[issue.expected] ?? `a ${issue.expected}`;
  if (issue.code === 'invalid_value')
    return issue.values.map((one) => `“${String(one)}”`).join(' or ');
  if (issue.code === 'too_small') return `a number from ${issue.minimum} on`;
  return 'another value';
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
