import type { Element, ElementContent, Root, Text } from 'hast';
import type { GivenUnit } from '../text/align-units.ts';
import { foldSpace } from '../text/fold-space.ts';
import { nearestWord } from '../text/nearest.ts';
import { idPattern, suggestion } from './ids.ts';
import { isEscaped } from './markdown.ts';
import type { Unit, UnitKind } from './model.ts';
import type { Problem } from './problem.ts';

/** Block elements that may hold units of their own inside a list item or quotation. */
const nests = new Set([
  'p',
  'ul',
  'ol',
  'pre',
  'blockquote',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
]);
const headings = /^h[1-6]$/;
const attributes = /^\{((?:\s*[#.][\p{L}\p{N}_-]+)+)\s*\}$/u;

/** What a block can be besides what Markdown says of it. */
const roles = ['caption', 'stamp', 'dateline', 'byline', 'recipients', 'signature', 'lead'];
/** Fragments that the page of a document uses itself. */
const reserved = /^(m\d.*|(a|in|note|fn|fnref)-.*|.*-(title|label|hint)|main|rights|accounting)$/;

/** A unit found in a tree, with the element that carries it. */
interface Found {
  element: Element;
  kind: UnitKind;
  /** The nodes whose words are the unit's own. */
  own: ElementContent[];
}

/** How units were called before. */
export interface UnitHistory {
  /** The greatest number that a `p7` ever had. */
  highest: number;
  /** Ids of those among some units that have one; in their order. */
  idsOf: (given: readonly GivenUnit[]) => (string | undefined)[];
}

/**
 * Give every block of a transcription its address: each unit's element gets `id` and
 * `dataUnit`, its `{#id .role}` is read and removed. Changes the tree it is given.
 * Ids that the Markdown writes win; then those of an earlier version; the rest are `p1`, `p2` … in
 * reading order, after the highest that there ever was.
 */
export function numberUnits(
  tree: Root,
  file: string,
  firstLine: number,
  history?: UnitHistory,
): { units: Unit[]; problems: Problem[] } {
  const found: Found[] = [];
  collect(tree, 'paragraph', found);
  const problems: Problem[] = [];
  const marks = found.map(({ own }) => takeAttributes(own));
  const taken = new Set<string>();
  const lineOf = ({ element }: Found) => (element.position?.start.line ?? 1) + firstLine - 1;
  marks.forEach((mark, index) => {
    const line = lineOf(found[index] as Found);
    problems.push(...markFaults(mark, taken).map((fault) => ({ ...fault, file, line })));
    if (mark.id !== undefined) taken.add(mark.id);
  });
  const filled = found.flatMap((one, index) => {
    const text = ownText(one.own);
    return text === '' ? [] : [{ one, mark: marks[index] ?? {}, text }];
  });
  const given = filled.map(({ mark, text }) => ({ id: mark.id, text }));
  const ids = history?.idsOf(given) ?? given.map(({ id }) => id);
  for (const id of ids) if (id !== undefined) taken.add(id);
  let counter = history?.highest ?? 0;
  const mint = () => {
    do counter += 1;
    while (taken.has(`p${counter}`));
    return `p${counter}`;
  };
  const units: Unit[] = [];
  const printedNumbers = new Set<string>();
  filled.forEach(({ one, mark, text }, index) => {
    const id = ids[index] ?? mint();
    const printed =
      one.kind === 'code' ? undefined : /^((?:\d+\.)+)\s/.exec(text)?.[1]?.slice(0, -1);
    const unique = printed !== undefined && !printedNumbers.has(printed);
    if (unique) printedNumbers.add(printed);
    one.element.properties = { ...one.element.properties, id, dataUnit: id };
    units.push({
      id,
      kind: one.kind,
      ...(mark.role === undefined ? {} : { role: mark.role }),
      ...(headings.test(one.element.tagName) ? { level: Number(one.element.tagName[1]) } : {}),
      ...(unique ? { printed } : {}),
      text,
      line: lineOf(one),
    });
  });
  return { units, problems };
}

/** The id and the role that a block is given at its end, and any that are too many. */
interface Mark {
  id?: string;
  role?: string;
  /** As written: `#c`, `.caption`. */
  extra?: string[];
}

/** What is wrong with the id and the role that a block is given. */
function markFaults(
  { id, role, extra = [] }: Mark,
  taken: ReadonlySet<string>,
): Pick<Problem, 'rule' | 'message' | 'fix'>[] {
  const faults: Pick<Problem, 'rule' | 'message' | 'fix'>[] = [];
  const add = (rule: string, message: string, fix: string) => faults.push({ rule, message, fix });
  for (const token of extra) {
    const isId = token.startsWith('#');
    add(
      isId ? 'duplicate-id' : 'unknown-role',
      `This unit has a second ${isId ? 'id' : 'role'}, “${token.slice(1)}”, beside “${isId ? id : role}”.`,
      `Keep one ${isId ? 'id' : 'role'}. For the literal words write “\\{”.`,
    );
  }
  if (id !== undefined && taken.has(id)) {
    add(
      'duplicate-id',
      `Two units have the id “${id}”.`,
      'Give one of them another id: an address leads to one place.',
    );
  } else if (id !== undefined && !idPattern.test(id)) {
    const fix = `Use lower-case letters a-z, digits and single hyphens, such as {#${suggestion(id)}}.`;
    add('bad-id', `The id “${id}” cannot be part of an address.`, fix);
  } else if (id !== undefined && reserved.test(id)) {
    add(
      'reserved-id',
      `The page uses the id “${id}” itself.`,
      `Give the unit another id, such as {#u-${id}}.`,
    );
  }
  if (role !== undefined && !roles.includes(role)) {
    const near = nearestWord(role, roles);
    add(
      'unknown-role',
      `There is no role “${role}”.`,
      `${near ? `Did you mean “${near}”? ` : ''}Roles: ${roles.join(', ')}.`,
    );
  }
  return faults;
}

/** Find the units of a tree in reading order. */
function collect(parent: Root | Element, paragraph: UnitKind, found: Found[]): void {
  for (const node of parent.children) {
    if (node.type !== 'element') continue;
    if (headings.test(node.tagName)) {
      if (node.properties['id'] === 'footnote-label') continue;
      found.push({ element: node, kind: 'heading', own: node.children });
    } else if (node.tagName === 'p') {
      found.push({ element: node, kind: paragraph, own: node.children });
    } else if (node.tagName === 'pre') {
      found.push({ element: node, kind: 'code', own: node.children });
    } else if (node.tagName === 'tr') {
      found.push({ element: node, kind: 'row', own: node.children as ElementContent[] });
    } else if (node.tagName === 'li' && !isFootnote(node)) {
      collectItem(node, found);
    } else {
      const notes = node.tagName === 'section' && node.properties['dataFootnotes'] !== undefined;
      collect(node, notes ? 'note' : paragraph, found);
    }
  }
}

/** The entry of a footnote; the items of a list inside it are items like others. */
const isFootnote = ({ properties }: Element) => String(properties['id'] ?? '').startsWith('fn-');

/** A list item owns its first words, loose or tight; later blocks inside it are units of their own. */
function collectItem(item: Element, found: Found[]): void {
  const blocks = item.children.filter(
    (child): child is Element => child.type === 'element' && nests.has(child.tagName),
  );
  const inline = item.children.filter(
    (child) => child.type !== 'element' || !nests.has(child.tagName),
  );
  const [first] = blocks;
  const loose = ownText(inline) === '' && first?.tagName === 'p';
  found.push({ element: item, kind: 'item', own: loose ? first.children : inline });
  for (const block of blocks) {
    if (loose && block === first) continue;
    collect({ type: 'root', children: [block] }, 'paragraph', found);
  }
}

/** Read `{#id .role}` at the end of a block's words and cut it off. */
function takeAttributes(own: ElementContent[]): Mark {
  const last = lastText(own);
  if (!last || last === 'none' || isEscaped(last)) return {};
  const text = last.value.trimEnd();
  const match = text.endsWith('}') && attributes.exec(text.slice(text.lastIndexOf('{')));
  if (!match) return {};
  last.value = text.slice(0, text.lastIndexOf('{')).trimEnd();
  const tokens = (match[1] ?? '').match(/[#.][\p{L}\p{N}_-]+/gu) ?? [];
  const [id, ...otherIds] = tokens.filter((token) => token.startsWith('#'));
  const [role, ...otherRoles] = tokens.filter((token) => token.startsWith('.'));
  const extra = [...otherIds, ...otherRoles];
  return {
    ...(id === undefined ? {} : { id: id.slice(1) }),
    ...(role === undefined ? {} : { role: role.slice(1) }),
    ...(extra.length === 0 ? {} : { extra }),
  };
}

/**
 * The text with which some nodes end, footnote marks and empty cells aside; `none` when they end
 * with something else, such as code or an image; nothing when they are empty.
 */
function lastText(nodes: readonly ElementContent[]): Text | 'none' | undefined {
  for (const node of [...nodes].reverse()) {
    if (node.type === 'text') {
      if (node.value.trim() !== '') return node;
    } else if (node.type === 'element' && !isFootnoteMark(node)) {
      if (node.tagName === 'code') return 'none';
      const inner = lastText(node.children);
      if (inner) return inner;
      if (node.tagName !== 'td' && node.tagName !== 'th') return 'none';
    }
  }
  return undefined;
}

/** Footnote numbers and arrows are the archive's, not the text's. */
export function isFootnoteMark(element: Element): boolean {
  if (element.tagName === 'sup') {
    return element.children.some((child) => child.type === 'element' && isFootnoteMark(child));
  }
  return (
    element.properties['dataFootnoteRef'] !== undefined ||
    element.properties['dataFootnoteBackref'] !== undefined
  );
}

/** The words of some nodes with white space folded: line breaks and cell borders become spaces. */
function ownText(nodes: readonly ElementContent[]): string {
  const parts: string[] = [];
  const walk = (node: ElementContent) => {
    if (node.type === 'text') parts.push(node.value);
    else if (node.type === 'element') {
      if (isFootnoteMark(node)) return;
      const breaks = node.tagName === 'br' || node.tagName === 'td' || node.tagName === 'th';
      if (breaks) parts.push(' ');
      node.children.forEach(walk);
      if (breaks) parts.push(' ');
    }
  };
  nodes.forEach(walk);
  return foldSpace(parts.join(''));
}
