import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export interface ImportOptions {
  /** Path of the file of another tool. */
  file: string;
  content?: string | undefined;
  /** Id of the document on which all annotations of the file stand. */
  document?: string | undefined;
  /** Path of a file for what finds no place. */
  keep?: string | undefined;
  isTrial: boolean;
}

/** How the command is typed. */
export const usage =
  'npm run import:annotations -- <file.json> [--document <id>] [--content <folder>] [--keep <file>] [--dry-run]';

/** Read what stands behind the name of the command; a sentence when that cannot be. */
export function importOptions(args: readonly string[]): ImportOptions | string {
  const text = { type: 'string' as const };
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { document: text, content: text, keep: text, 'dry-run': { type: 'boolean' } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return `It takes one file: ${usage}`;
    const { document, content, keep, 'dry-run': isTrial = false } = values;
    return { file, document, content, keep, isTrial };
  } catch (error) {
    return `${error instanceof Error ? error.message : error}\n${usage}`;
  }
}
