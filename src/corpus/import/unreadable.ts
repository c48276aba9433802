import type { ZodError } from 'zod';
import type { Unreadable } from './foreign.ts';

/** Why an item is not what it should be: the field at fault, and what was expected there. */
export function unreadable(error: ZodError, expected: string): Unreadable {
  const [issue] = error.issues;
  const field = issue?.path.join('.') ?? '';
  return {
    fault: `It is not ${expected}: ${field === '' ? '' : `“${field}”: `}${issue?.message ?? ''}`,
  };
}
