import type { NameSpelling } from './language-rules.ts';
import { isWordAt } from './letters.ts';
import { agreesInCase, type NameForm } from './name-agrees.ts';
import { beginnings, type Case, caseOf, casesOf } from './name-starts.ts';
import { plainSpelling } from './plain-spelling.ts';
import type { Span } from './span.ts';

/** A name found in a text, and whose it may be: two ids or more when several records share the form. */
export interface FoundName extends Span {
  ids: string[];
}

interface Node {
  next: Map<string, Node>;
  /** The forms that end here, and whose they are. */
  forms: Map<string, NameForm & { ids: string[] }>;
  /** Whose name the words are that have led here before. */
  known: Map<string, readonly string[]>;
  /** How the first word of the forms that go through here may be written: small, Title, CAPITALS, other. */
  cases: Set<Case>;
}

/** Names made ready for `findNames`. */
export interface NameFinder {
  root: Node;
  /** For each UTF-16 unit: 1 if some form begins with it. */
  firsts: Uint8Array;
  spelling: NameSpelling;
  /** What tokens read, for those met so far. */
  keys: Map<string, string>;
  /** Where tokens lead from the root, for those met so far: most lead nowhere. */
  starts: Map<string, Node | null>;
}

const newNode = (): Node => ({
  next: new Map(),
  forms: new Map(),
  known: new Map(),
  cases: new Set(),
});

/**
 * Make names ready once, to find them in many texts of one language. The same form may belong to
 * several ids. An office is a name whose later words may be written with capitals or without.
 */
export function compileNames(
  names: Iterable<NameForm & { id: string }>,
  spelling: NameSpelling = plainSpelling,
): NameFinder {
  const finder: NameFinder = {
    root: newNode(),
    firsts: new Uint8Array(0x10000),
    spelling,
    keys: new Map(),
    starts: new Map(),
  };
  for (const { form, id, isOffice } of names) {
    const clean = form.normalize('NFC').trim();
    if (!clean) continue;
    for (const one of [clean, ...spelling.variants(clean)]) {
      addForm(finder, { form: one, isOffice, id });
    }
  }
  return finder;
}

function addForm(finder: NameFinder, { form, isOffice, id }: NameForm & { id: string }): void {
  let node = finder.root;
  for (let at = 0, end = 0; at < form.length; at = end) {
    end = tokenEnd(form, at);
    const key = keyOf(finder, form.slice(at, end));
    const next = node.next.get(key) ?? newNode();
    node.next.set(key, next);
    node = next;
    if (at > 0) continue;
    for (const one of casesOf(form.slice(0, end), finder.spelling)) node.cases.add(one);
  }
  const known = node.forms.get(form) ?? { form, isOffice, ids: [] };
  if (!known.ids.includes(id)) known.ids.push(id);
  node.forms.set(form, known);
  for (const letter of beginnings(form, finder.spelling)) finder.firsts[letter.charCodeAt(0)] = 1;
}

/**
 * Find names in a text (NFC): words and capitals must agree as far as the spelling of the language
 * asks it, the longest form wins, from left to right, never overlapping. A form that stands there
 * letter by letter wins over other spellings. A letter or digit beside a form refuses it, and so
 * does a hyphen or slash that makes it a part of a compound with digits: `35-CT/TW` is not found in
 * `35-CT/TW-BCT`, nor `COVID` in `COVID-19`.
 */
export function findNames(finder: NameFinder, text: string): FoundName[] {
  const found: FoundName[] = [];
  let at = 0;
  while (at < text.length) {
    const name =
      finder.firsts[text.charCodeAt(at)] === 1 ? longestName(finder, text, at) : undefined;
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

function longestName(finder: NameFinder, text: string, start: number): FoundName | undefined {
  let end = tokenEnd(text, start);
  let node = startOf(finder, text.slice(start, end));
  if (!node || !isFree(text, start, -1)) return undefined;
  let best: FoundName | undefined;
  // Where the words begin that count: those before an explained acronym are put before them.
  let [head, from] = ['', start];
  for (;;) {
    if (node.forms.size > 0 && isFree(text, end, 1)) {
      const ids = whose(node, head + text.slice(from, end), finder.spelling);
      if (ids.length > 0) best = { start, end, ids: [...ids] };
    }
    if (text[end] === ' ' && text[end + 1] === '(') {
      head += text.slice(from, end);
      from = end + explained(text, end);
      end = from;
    }
    if (end >= text.length) return best;
    const at = end;
    end = tokenEnd(text, at);
    const next = node.next.get(keyOf(finder, text.slice(at, end)));
    if (!next) return best;
    node = next;
  }
}

/** Where a token leads from the root. */
function startOf(finder: NameFinder, token: string): Node | undefined {
  const { starts, root } = finder;
  const known = starts.get(token);
  if (known !== undefined) return known ?? undefined;
  const found = root.next.get(keyOf(finder, token));
  const node = found?.cases.has(caseOf(token)) ? found : undefined;
  remember(starts, token, node ?? null);
  return node;
}

/** Whose name some words are: of the forms that are these very words, else of all that agree with them. */
function whose({ forms, known }: Node, words: string, spelling: NameSpelling): readonly string[] {
  const before = forms.get(words)?.ids ?? known.get(words);
  if (before) return before;
  const agreeing = [...forms.values()].filter((one) => agreesInCase(one, words, spelling));
  const ids = [...new Set(agreeing.flatMap((one) => one.ids))];
  if (known.size < mostSpellings) known.set(words, ids);
  return ids;
}

/**
 * How long an acronym is that is explained in the middle of a name: `Ban chỉ đạo (BCĐ) quốc gia`. Its
 * letters may be those of another language (`Trung tâm Kiểm soát bệnh tật (CDC) tỉnh`): that the name
 * goes on after it tells enough.
 */
function explained(text: string, at: number): number {
  return /^ \(\p{Lu}[\p{Lu}\p{N}&-]{1,11}\)(?= )/u.exec(text.slice(at, at + 17))?.[0].length ?? 0;
}

/** Whether a form may end at an edge of the text: on its far side (1 right, -1 left) nothing continues it. */
function isFree(text: string, edge: number, side: 1 | -1): boolean {
  const [inside, outside] = side === 1 ? [edge - 1, edge] : [edge, edge - 1];
  if (isWordAt(text, inside) && isWordAt(text, outside)) return false;
  const isJoined = isJoint(text[outside]) && isWordAt(text, outside + side);
  return !(isJoined && hasDigitAround(text, outside));
}

function isJoint(sign: string | undefined): boolean {
  return sign === '-' || sign === '–' || sign === '‑' || sign === '/';
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

/** How many tokens are remembered: more than a language has syllables, less than memory would mind. */
const mostKnown = 50_000;
/** How many spellings of one name are remembered. */
const mostSpellings = 20;

/** What a token reads: all white space is alike, and so are all dashes, whatever space is around them. */
function keyOf({ keys, spelling }: NameFinder, token: string): string {
  const known = keys.get(token);
  if (known !== undefined) return known;
  const key = isWordAt(token, 0) ? spelling.key(token) : signOf(token);
  remember(keys, token, key);
  return key;
}

/** A word of more letters than this is seldom met twice. */
const longestKnown = 40;

function remember<Value>(known: Map<string, Value>, token: string, value: Value): void {
  if (token.length > longestKnown) return;
  if (known.size >= mostKnown) known.clear();
  known.set(token, value);
}

const signOf = (token: string) =>
  /^\s+$/.test(token) ? ' ' : /[-‐‑–—−]/.test(token) ? '-' : token;

/** The word, run of white space, dash with the space around it, or single sign that begins at a place: where it ends. */
function tokenEnd(text: string, at: number): number {
  let end = at;
  if (isWordAt(text, at)) {
    while (isWordAt(text, end)) end++;
    return end;
  }
  while (isSpaceAt(text, end)) end++;
  if (isDash(text[end])) {
    end++;
    while (isSpaceAt(text, end)) end++;
    return end;
  }
  return end === at ? at + 1 : end;
}

function isDash(sign: string | undefined): boolean {
  return sign !== undefined && '-‐‑–—−'.includes(sign);
}

function isSpaceAt(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x20) return true;
  // No white space but the common one stands between the space and the no-break space.
  return !(unit > 0x20 && unit < 0xa0) && /\s/.test(text.charAt(at));
}
