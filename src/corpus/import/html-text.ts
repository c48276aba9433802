import { toString as textOf } from 'hast-util-to-string';
import { parseMarkdown } from '../markdown.ts';

const hidden =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|iframe|object|noscript)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const tag = /<\/?[a-z][^<>]*>/gi;
const link =
  /<a\b[^<>]*?\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s<>]+))[^<>]*>([\s\S]*?)<\/a\s*>/gi;
const block = /<\/?(?:p|div|ul|ol|blockquote|pre|h[1-6]|table|tr|section|article)\b[^<>]*>/gi;
const entity = /&(?:#\d+|#x[0-9a-f]+|[a-z][a-z0-9]*);/gi;

/**
 * The words of a piece of HTML as plain text: paragraphs parted by an empty line, the address of a link
 * behind its words, nothing of scripts and styles. `hasScript` tells that something would have run.
 */
export function htmlText(html: string): { text: string; hasScript: boolean } {
  const hasScript = /<script\b|\bon\w+\s*=|javascript:/i.test(html);
  const text = html
    .replace(hidden, '')
    .replace(link, (_all, ...found: string[]) => {
      const [double, single, bare, words = ''] = found;
      const href = double ?? single ?? bare ?? '';
      return /^https?:/i.test(href) && !words.includes(href) ? `${words} (${href})` : words;
    })
    .replace(/\s+/g, ' ')
    .replace(/ ?<br\b[^<>]*> ?/gi, '\n')
    .replace(/ ?<li\b[^<>]*> ?/gi, '\n\n')
    .replace(block, '\n\n')
    .replace(tag, '')
    .replace(entity, decoded)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return { text: text.normalize('NFC'), hasScript };
}

/** Markdown knows the names of all characters that HTML has. */
const decoded = (name: string) => textOf(parseMarkdown(name)) || ' ';
