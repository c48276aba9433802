import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { markdownToHast } from 'satteri';
import { foldSpace } from '../text/fold-space.ts';
import type { Problem } from './problem.ts';

/** One step of a walk over a tree: return `false` to pass over the children. */
type Visit = (element: Element, parents: Element[]) => boolean | undefined;

/** Visit every element of a tree in reading order. */
export function walkElements(tree: Root | Element, visit: Visit, parents: Element[] = []): void {
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    if (visit(child, parents) !== false) walkElements(child, visit, [...parents, child]);
  }
}

/** Texts that end in braces of which the source escapes one: `Ghi \{.lead\}` means the words themselves. */
const escaped = new WeakSet<Text>();

/** Braces at the end of a source with a backslash before one of them that is not itself escaped. */
const escapedBraces = /(?<!\\)(?:\\\\)*\\(?:\{[^{}]*\}|\})$/;

/** Whether a text ends in braces that its writer has escaped. */
export const isEscaped = (text: Text) => escaped.has(text);

/**
 * Parse CommonMark and GFM to a standard hast tree.
 * Smart punctuation and directives stay off: both would change the words of a source.
 */
export function parseMarkdown(text: string): Root {
  const tree = markdownToHast(text, {
    features: { gfm: { footnotes: { clobberPrefix: '' } }, frontmatter: false },
  }) as Root;
  if (/\\[{}]/.test(text)) findEscapes(tree, text);
  return tree;
}

/** Nothing of an escape is left in a tree: the source tells where one stood. */
function findEscapes(tree: Root, source: string): void {
  const open: (Root | RootContent)[] = [tree];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('children' in node) open.push(...node.children);
    if (node.type !== 'text') continue;
    const written = source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
    if (escapedBraces.test(written.trimEnd())) escaped.add(node);
  }
}

const safeLink = /^(https?:|mailto:|tel:|[/#.]|[^:]*$)/i;

/** Whether a link may stand in a text: it leads to a page, a mail address or a telephone, and runs no script. */
export const isSafeLink = (target: string) => safeLink.test(target.trim());

/** Raw HTML and links that could run script, with their lines. `firstLine` is the file's line of the text's first. */
export function unsafeMarkdown(tree: Root, file: string, firstLine: number): Problem[] {
  const problems: Problem[] = [];
  const line = (node: { position?: { start: { line: number } } | undefined }, up?: Element) =>
    (node.position?.start.line ?? up?.position?.start.line ?? 1) + firstLine - 1;
  const raw = (node: RootContent | ElementContent, parent?: Element) => {
    if ((node.type as string) !== 'raw') return;
    const value = foldSpace((node as unknown as { value: string }).value);
    // The tag that opens is reported; its end goes with it.
    if (value.startsWith('</')) return;
    problems.push({
      rule: 'raw-html',
      file,
      line: line(node, parent),
      message: `Raw HTML is not taken: ${value.length > 60 ? `${value.slice(0, 57)}…` : value}`,
      fix: 'Write it in Markdown. For a literal “<”, write “\\<”.',
    });
  };
  for (const child of tree.children) raw(child);
  walkElements(tree, (element) => {
    for (const child of element.children) raw(child, element);
    const name = element.tagName === 'img' ? 'src' : 'href';
    const target = element.properties[name];
    if (typeof target === 'string' && !isSafeLink(target)) {
      problems.push({
        rule: 'unsafe-link',
        file,
        line: line(element),
        message: `A link may not lead to “${decode(target)}”.`,
        fix: 'Link to an address of the archive (/d/…), to https://… or to mailto:….',
      });
    }
    return undefined;
  });
  return problems;
}

const decode = (target: string) => {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
};
