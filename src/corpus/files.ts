import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/** A file of the content folder: path relative to it, with forward slashes. */
export interface ContentFile {
  path: string;
  absolute: string;
  /** Size in bytes. */
  size: number;
}

const inside = (root: string, path: string) => path === root || path.startsWith(root + sep);

const pathFrom = (folder: string, absolute: string) =>
  relative(folder, absolute).split(sep).join('/');

/** Names in a folder in order; none, and a problem, when the folder may not be read. */
function namesIn(directory: string, problems: Problem[], folder: string): string[] {
  try {
    return readdirSync(directory).sort();
  } catch (error) {
    problems.push(unreadable(pathFrom(folder, directory), error));
    return [];
  }
}

/** The problem that the computer does not let a file or folder be read. */
export const unreadable = (file: string, error: unknown): Problem => ({
  rule: 'unreadable-file',
  file,
  line: 1,
  message: `This cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
  fix: 'Give yourself the right to read it, or take it out of the content folder.',
});

/** All files below a content folder in the order of their paths; hidden files are passed over. */
export function listFiles(folder: string): { files: ContentFile[]; problems: Problem[] } {
  const root = realpathSync(folder);
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  // `above` are the real paths of the folders that are open: a link to one of them never ends.
  const walk = (directory: string, above: readonly string[]) => {
    for (const name of namesIn(directory, problems, folder)) {
      if (name.startsWith('.')) continue;
      const absolute = join(directory, name);
      const path = pathFrom(folder, absolute);
      const entry = lstatSync(absolute);
      if (entry.isSymbolicLink()) {
        const problem = linkProblem({ root, absolute, path, above });
        if (problem) {
          problems.push(problem);
          continue;
        }
      }
      const stat = entry.isSymbolicLink() ? statSync(absolute) : entry;
      if (stat.isDirectory()) walk(absolute, [...above, realpathSync(absolute)]);
      else if (stat.isFile()) files.push({ path, absolute, size: stat.size });
    }
  };
  walk(folder, [root]);
  return { files, problems };
}

/** What is wrong with a symbolic link: it leads out of the folder, nowhere, or in a circle. */
function linkProblem({
  root,
  absolute,
  path,
  above,
}: {
  root: string;
  absolute: string;
  path: string;
  above: readonly string[];
}): Problem | undefined {
  const problem = (message: string): Problem => ({
    rule: 'link-outside',
    file: path,
    line: 1,
    message,
    fix: 'Put a copy of the file into the content folder instead of a link.',
  });
  let target: string;
  try {
    target = realpathSync(absolute);
  } catch {
    return problem('This symbolic link leads nowhere.');
  }
  if (!inside(root, target)) {
    return problem('This symbolic link leads out of the content folder.');
  }
  if (above.includes(target)) {
    return problem('This symbolic link leads back to a folder that holds it.');
  }
  return undefined;
}

/** Text of a UTF-8 file with line ends as `\n` and no byte order mark, or the problem that it is none. */
export function readText(file: ContentFile): { text: string; bytes: Buffer } | Problem {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file.absolute);
  } catch (error) {
    return unreadable(file.path, error);
  }
  if (!isUtf8(bytes)) {
    const { line, before } = firstBadLine(bytes);
    return {
      rule: 'not-utf8',
      file: file.path,
      line,
      message: `This file is not UTF-8: a letter of this line is stored in another way${before === '' ? '' : `, after “${before}”`}.`,
      fix: 'Open it in an editor with the encoding in which it was written and save it as UTF-8.',
    };
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return { text: text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text, bytes };
}

/** The first line that is not UTF-8, and its last words that can be read. */
function firstBadLine(bytes: Buffer): { line: number; before: string } {
  let line = 1;
  let start = 0;
  while (start < bytes.length) {
    const next = bytes.indexOf(10, start);
    const end = next === -1 ? bytes.length : next;
    if (!isUtf8(bytes.subarray(start, end))) {
      const [good = ''] = bytes.toString('utf8', start, end).split('\uFFFD', 1);
      return { line, before: good.trim().slice(-30) };
    }
    start = end + 1;
    line += 1;
  }
  return { line, before: '' };
}

/** The problem that a text is not in Unicode form NFC, with the first such line. */
export function nfcProblem(path: string, text: string): Problem | undefined {
  if (text === text.normalize('NFC')) return undefined;
  const lines = text.split('\n');
  const index = lines.findIndex((line) => line !== line.normalize('NFC'));
  const words = (lines[index] ?? '').split(/\s+/).find((word) => word !== word.normalize('NFC'));
  return {
    rule: 'not-nfc',
    file: path,
    line: index + 1,
    message: `“${words ?? ''}” is not in Unicode form NFC: its marks are separate characters, so the same word would be two.`,
    fix: `Write “${(words ?? '').normalize('NFC')}” with composed letters (normalise the file to NFC).`,
  };
}
