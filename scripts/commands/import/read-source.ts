import { readFileSync } from 'node:fs';
import { refuse, shownPath } from '../options.ts';

/** The text of a file to import; the command ends with a message where it cannot be read. */
export function readSource(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    return refuse(
      `${shownPath(path)} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}
