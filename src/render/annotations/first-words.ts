import { toString as textOf } from 'hast-util-to-string';
import { parseMarkdown } from '../../corpus/markdown.ts';
import { foldSpace } from '../../text/fold-space.ts';

/** Signs that mean something in Markdown; a note without them is its own text. */
const signs = /[*_`[\]<>&\\#~|]|^\s*(?:[-+]|\d+[.)])\s|\n\s*\n/m;

/** The beginning of a Markdown text as plain words, cut between words at about so many UTF-16 units. */
export function firstWords(markdown: string, most = 120): string {
  const text = foldSpace(signs.test(markdown) ? plain(markdown) : markdown);
  if (text.length <= most) return text;
  const cut = text.slice(0, most + 1);
  const end = cut.search(/\s\S*$/);
  return `${cut.slice(0, end > 0 ? end : most).replace(/[\s,;:–-]+$/, '')} …`;
}

/** Blocks stay apart: the end of one paragraph does not touch the beginning of the next. */
const plain = (markdown: string) =>
  parseMarkdown(markdown)
    .children.map((node) => textOf(node))
    .join(' ');
