import type { LockEntry } from './lock/entry.ts';
import { shellWord } from './lock/shell-word.ts';
import { isSnapshot } from './lock/snapshot.ts';
import type { Problem } from './problem.ts';

/** The folder of a document that has no `index.md`. */
export interface BareFolder {
  id: string;
  /** Paths of what stands there, below the folder. */
  files: Iterable<string>;
  /** What the lock says of the document last; nothing of one that was never published. */
  last?: LockEntry | undefined;
}

/** That a document has no text; of a published one, what to do whether it was deleted by mistake or has to go. */
export function missingIndex({ id, files, last }: BareFolder): Problem {
  const paths = [...files];
  const others = paths.filter((path) => !isSnapshot(path)).join(', ');
  const at = { rule: 'missing-index', file: `documents/${id}/index.md`, line: 1 };
  if (last === undefined) {
    return {
      ...at,
      message: `The document “${id}” has no index.md.`,
      fix: 'Write index.md with a title in its front matter and the transcription below.',
    };
  }
  if (last.state !== 'live') {
    return {
      ...at,
      message: `The document “${id}” was ${last.state}, and its folder still holds ${others}.`,
      fix: 'Delete that: of what is gone nothing but revisions/ may stay. To publish it again, put index.md back.',
    };
  }
  const address = shellWord(last.address);
  const kept = paths.filter(isSnapshot).at(-1);
  const words = kept === undefined ? '' : `; ${kept} keeps its words`;
  const rest = others === '' ? '' : `delete ${others} too, then `;
  return {
    ...at,
    message: `The document “${id}” is published, and its index.md is gone.`,
    fix: `Deleted by mistake: restore it from git or from another copy${words}. If the document has to go: ${rest}npm run withdraw -- ${address} --why "…". If its words stand elsewhere now: ${rest}npm run move -- ${address} <address>.`,
  };
}
