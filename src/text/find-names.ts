import { isWordAt } from './letters.ts';
import type { Span } from './span.ts';

/** A name found in a text, and whose it may be: two ids or more when several records share the form. */
export interface FoundName extends Span {
  ids: string[];
}

interface Node {
  next: Map<string, Node>;
  /** Who is named, when a form ends here. */
  ids: string[];
}

/** Names made ready for `findNames`. */
export interface NameFinder {
  root: Node;
  /** For each UTF-16 unit: 1 if some form begins with it. */
  firsts: Uint8Array;
}

/** Make names ready once, to find them in many texts. The same form may belong to several ids. */
export function compileNames(names: Iterable<{ form: string; id: string }>): NameFinder {
  const root: Node = { next: new Map(), ids: [] };
  const firsts = new Uint8Array(0x10000);
  for (const { form, id } of names) {
    const clean = form.normalize('NFC').trim();
    if (!clean) continue;
    let node = root;
    for (let at = 0, end = 0; at < clean.length; at = end) {
      end = tokenEnd(clean, at);
      const token = tokenOf(clean, at, end);
      const next = node.next.get(token) ?? { next: new Map(), ids: [] };
      node.next.set(token, next);
      node = next;
    }
    if (!node.ids.includes(id)) node.ids.push(id);
    firsts[clean.charCodeAt(0)] = 1;
  }
  return { root, firsts };
}

/**
 * Find names in a text (NFC): capitals and marks must agree, the longest form wins, from left to
 * right, never overlapping. A letter or digit beside a form refuses it, and so does a hyphen or
 * slash that makes it a part of a compound with digits: `35-CT/TW` is not found in `35-CT/TW-BCT`,
 * nor `COVID` in `COVID-19`.
 */
export function findNames({ root, firsts }: NameFinder, text: string): FoundName[] {
  const found: FoundName[] = [];
  let at = 0;
  while (at < text.length) {
    const name = firsts[text.charCodeAt(at)] === 1 ? longestName(root, text, at) : undefined;
    if (name) found.push(name);
    at = name ? name.end : startOfNext(text, at);
  }
  return found;
}

/** The next place at which a name could begin: no name begins inside a word. */
function startOfNext(text: string, at: number): number {
  if (!isWordAt(text, at)) return at + 1;
  let end = at + 1;
  while (isWordAt(text, end)) end++;
  return end;
}

function longestName(root: Node, text: string, start: number): FoundName | undefined {
  if (!isFree(text, start, -1)) return undefined;
  let best: FoundName | undefined;
  let node: Node | undefined = root;
  for (let at = start, end = start; at < text.length; at = end) {
    end = tokenEnd(text, at);
    node = node.next.get(tokenOf(text, at, end));
    if (!node) break;
    if (node.ids.length > 0 && isFree(text, end, 1)) best = { start, end, ids: node.ids };
  }
  return best;
}

/** Whether a form may end at an edge of the text: on its far side (1 right, -1 left) nothing continues it. */
function isFree(text: string, edge: number, side: 1 | -1): boolean {
  const [inside, outside] = side === 1 ? [edge - 1, edge] : [edge, edge - 1];
  if (isWordAt(text, inside) && isWordAt(text, outside)) return false;
  const isJoined = isJoint(text[outside]) && isWordAt(text, outside + side);
  return !(isJoined && hasDigitAround(text, outside));
}

function isJoint(sign: string | undefined): boolean {
  return sign === '-' || sign === '/';
}

/** How far a compound is followed to each side, so that a text without spaces costs no more than others. */
const longestCompound = 40;

/** Whether the compound at a place, such as `35-CT/TW`, holds a digit. */
function hasDigitAround(text: string, at: number): boolean {
  const belongs = (place: number) => isWordAt(text, place) || isJoint(text[place]);
  let [from, to] = [at, at];
  while (from > at - longestCompound && belongs(from - 1)) from--;
  while (to < at + longestCompound && belongs(to)) to++;
  return /\d/.test(text.slice(from, to));
}

/** The word, run of white space, or single sign that begins at a place: where it ends. */
function tokenEnd(text: string, at: number): number {
  let end = at + 1;
  if (isWordAt(text, at)) while (isWordAt(text, end)) end++;
  else if (isSpaceAt(text, at)) while (isSpaceAt(text, end)) end++;
  return end;
}

/** What a token reads; all white space is alike. */
function tokenOf(text: string, at: number, end: number): string {
  return isSpaceAt(text, at) ? ' ' : text.slice(at, end);
}

function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x20) return true;
  // No white space but the common one stands between the space and the no-break space.
  return !(unit > 0x20 && unit < 0xa0) && /\s/.test(text.charAt(at));
}
