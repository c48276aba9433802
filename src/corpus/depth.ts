import type { Root, RootContent } from 'hast';
import type { Problem } from './problem.ts';

/** How many lists and quotations one line may open; how far its blocks and emphasis may nest in all. */
const mostOpenings = 100;
const deepestNode = 500;

const mark = '(?:[-*+]|\\d{1,9}[.)])[ \\t]+';
/** A line that opens more quotations and lists than any text needs; a row of hyphens opens none. */
const manyOpenings = new RegExp(
  `^[ \\t]*(?:(?:>[ \\t]*){${mostOpenings + 1}}|(?:>[ \\t]*|${mark}){${mostOpenings + 1},}[^-*_\\s])`,
  'm',
);

/**
 * The line of a text, counting from 1, that opens too many lists or quotations inside one another.
 * Looked at before parsing: the parser takes minutes over a line of a million of them.
 */
export function lineTooDeep(text: string): number | undefined {
  const found = manyOpenings.exec(text);
  return found ? text.slice(0, found.index).split('\n').length : undefined;
}

/** The line of the first node that stands too deep in a tree for the walks that follow. */
export function nodeTooDeep(tree: Root): number | undefined {
  // A walk by recursion would be what this guards against.
  const open: { node: Root | RootContent; depth: number; line: number }[] = [
    { node: tree, depth: 0, line: 1 },
  ];
  for (let one = open.pop(); one; one = open.pop()) {
    const line = one.node.position?.start.line ?? one.line;
    if (one.depth > deepestNode) return line;
    if (!('children' in one.node)) continue;
    for (const node of one.node.children) open.push({ node, depth: one.depth + 1, line });
  }
  return undefined;
}

/** The problem that a text is nested beyond what can be read. */
export const tooDeep = (file: string, line: number): Problem => ({
  rule: 'too-deep',
  file,
  line,
  message: `From this line on, lists, quotations or emphasis stand inside one another more than ${mostOpenings} times.`,
  fix: 'Take out the marks that are too many. For the literal signs write “\\>”, “\\-” or “\\*”.',
});
