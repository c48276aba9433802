import type { Problem } from '../problem.ts';
import { type Lock, lockFile } from './lock.ts';

/** The problem of a line whose hash is not that of a kept text, which is proven to be what was published: the line was changed, its check too. */
export const forgedLine = (address: string, file: string, lock: Lock): Problem => ({
  rule: 'lock-edited',
  file: lockFile,
  line: lock.lineOf(address),
  message: `The line of ${address} tells of other words than ${file} has, which was published as it stands: the line was changed since, and its check with it.`,
  fix: 'Take the line back as it was (git log -p addresses.lock). Nothing is wrong with the text.',
});
