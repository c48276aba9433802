import type { Problem } from './problem.ts';

const frontMatter = /^---[ \t]*\n(?:([\s\S]*?)\n)??---[ \t]*(?:\n|$)/;

/** A file with front matter, in its two parts. */
export interface SplitFile {
  /** What stands between the two lines of hyphens. */
  matterText: string;
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
}

/** Split `---` front matter from the body; a file without any is all body. */
export function splitFrontMatter(text: string): SplitFile {
  const match = frontMatter.exec(text);
  if (!match) return { matterText: '', body: text, bodyLine: 1 };
  return {
    matterText: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length,
  };
}

/** The problem that a file has no front matter, or one that never ends. */
export function frontMatterProblem(file: string, text: string): Problem | undefined {
  if (frontMatter.test(text)) return undefined;
  const opened = /^---[ \t]*(\n|$)/.test(text);
  return {
    rule: 'no-front-matter',
    file,
    line: 1,
    message: opened
      ? 'The front matter is opened by a line of three hyphens and never closed by another.'
      : `The file begins with ${beginning(text)}, not with front matter.`,
    fix: opened
      ? 'Write a line of three hyphens (---) after the last field.'
      : 'Begin the file with three lines: “---”, “title: …” and “---”. Nothing may stand before them.',
  };
}

function beginning(text: string): string {
  const line = text.split('\n', 1)[0]?.trim() ?? '';
  if (line === '') return text.trim() === '' ? 'nothing' : 'an empty line';
  return `“${line.length > 40 ? `${line.slice(0, 37)}…` : line}”`;
}
