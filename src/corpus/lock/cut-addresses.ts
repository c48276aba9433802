import type { Problem } from '../problem.ts';
import { parseEntry } from './entry.ts';
import { type Lock, lockFile } from './lock.ts';

/** So many are named one by one. */
const most = 10;

/**
 * Addresses of earlier copies of the lock of which no line is left: each copy as text, with what a keeper calls it. Lines of a lock only ever grow in number, so whatever one had the present one has.
 */
export function cutAddresses(
  { history, isPartial }: Lock,
  copies: readonly { text: string; name: string }[],
): Problem[] {
  // Of a line that cannot be read another problem tells.
  if (isPartial) return [];
  return copies.flatMap(({ text, name }) => {
    const gone = new Set(
      text.split('\n').flatMap((line) => {
        const [address = ''] = line.split('\t', 1);
        if (!address.startsWith('/') || history.has(address)) return [];
        return typeof parseEntry(line) === 'string' ? [] : [address];
      }),
    );
    if (gone.size === 0) return [];
    const named = [...gone].slice(0, most).join(', ');
    const more = gone.size > most ? ` and ${gone.size - most} more` : '';
    return [
      {
        rule: 'lock-cut',
        file: lockFile,
        line: 1,
        message: `addresses.lock of ${name} knows what this one does not: ${named}${more}.`,
        fix: 'Put its lines back (git log -p addresses.lock): the lines of both are to stand. What is gone is told with `npm run move` and `npm run withdraw`. Only if they were never deployed, commit their removal by itself.',
      },
    ];
  });
}
