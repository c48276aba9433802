import type { Element, Root } from 'hast';
import { isSafeLink, parseMarkdown, walkElements } from '../markdown.ts';
import { htmlText } from './html-text.ts';

/** A note as Markdown that a corpus takes, and what had to be left out of it. */
export interface SafeNote {
  text: string;
  remarks: string[];
}

const noScript = 'A script in its note is left out.';

/**
 * A note of another tool as Markdown without HTML, images and links that run script. `format` is its media
 * type, or `Quill` for the documents of that editor; without one it is plain text.
 */
export function noteText(value: string, format?: string): SafeNote {
  if (/quill/i.test(format ?? '')) return { text: plainText(quillText(value)), remarks: [] };
  if (/\bx?html\b/i.test(format ?? '')) return fromHtml(value);
  if (/markdown/i.test(format ?? '')) return fromMarkdown(value);
  return { text: plainText(value), remarks: [] };
}

function fromHtml(html: string): SafeNote {
  const { text, hasScript } = htmlText(html);
  return { text: plainText(text), remarks: hasScript ? [noScript] : [] };
}

function fromMarkdown(markdown: string): SafeNote {
  const text = markdown.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const faults = faultsOf(parseMarkdown(text));
  if (faults.size === 0) return { text, remarks: [] };
  if (faults.has('html')) return fromMixed(text);
  const without = text.replace(
    /(!?)(\[[^\]]*\])\(\s*<?([^\s()<>]*)>?[^)]*\)/g,
    (all, image: string, words: string, target: string) => {
      if (!isSafeLink(target)) return words.slice(1, -1);
      return image === '' ? all : `${words === '[]' ? `[${target}]` : words}(${target})`;
    },
  );
  const remarks = faults.has('link')
    ? ['A link in its note that would run script is left out.']
    : [];
  if (faultsOf(parseMarkdown(without)).size === 0) return { text: without, remarks };
  return { text: plainText(text), remarks };
}

/** Markdown with HTML in it: the tags go, their words and the Markdown stay if nothing else is wrong. */
function fromMixed(markdown: string): SafeNote {
  const html = markdown.replace(/\n{2,}/g, '<p>').replace(/\n/g, '<br>');
  const { text, hasScript } = htmlText(html);
  const isSafe = faultsOf(parseMarkdown(text)).size === 0;
  return { text: isSafe ? text : plainText(text), remarks: hasScript ? [noScript] : [] };
}

/** What a note may not hold. */
function faultsOf(tree: Root): Set<'html' | 'link' | 'image'> {
  const faults = new Set<'html' | 'link' | 'image'>();
  const look = (node: Root | Element) => {
    if (node.children.some((child) => (child.type as string) === 'raw')) faults.add('html');
  };
  look(tree);
  walkElements(tree, (element) => {
    look(element);
    if (element.tagName === 'img') faults.add('image');
    const { href } = element.properties;
    if (typeof href === 'string' && !isSafeLink(href)) faults.add('link');
    return undefined;
  });
  return faults;
}

/** Plain text as Markdown that reads the same: every sign of Markdown is escaped, addresses are left whole. */
export function plainText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .split(/(https?:\/\/[^\s<>()]+)/)
    .map((part, index) => (index % 2 === 1 ? part : escaped(part)))
    .join('')
    .trim();
}

/** Signs are escaped only where they would be taken for Markdown, so that most notes stay as they were. */
const escaped = (text: string) =>
  text
    .replace(/[\\`*~]|<(?=[a-z/!?])|&(?=#?\w+;)|\[(?=\^)|\](?=[([:])/gi, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/^[ \t]+/gm, '')
    .replace(/^[#+\-=:>|]/gm, '\\$&')
    .replace(/^(\d{1,9})(?=[.)])/gm, '$1\\');

/** The words of a document of the Quill editor: the strings that its operations insert. */
function quillText(value: string): string {
  try {
    const { ops } = JSON.parse(value) as { ops: { insert?: unknown }[] };
    return ops.map(({ insert }) => (typeof insert === 'string' ? insert : '')).join('');
  } catch {
    return value;
  }
}
