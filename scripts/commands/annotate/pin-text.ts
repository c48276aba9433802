import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, type Node, parse, parseDocument, type YAMLMap } from 'yaml';

/** Where an annotation stands, as its entry is to say. */
export interface Pin {
  id: string;
  unit: string;
  /** Place in the unit, in code points. */
  start: number;
  /** Hash of the text of the unit. */
  sha256: string;
}

/** Letters to be put in place of those from one offset to another. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * A file of annotations in which the entries with these ids say in `at` where they stand: with one
 * line more at their end, or with other numbers where an `at` stands already; an entry that names no
 * unit gets a line for it as well. All other bytes stay. Throws where that cannot be done.
 */
export function pinnedText(text: string, pins: readonly Pin[]): string {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const old = text.slice(mark.length);
  const { contents } = parseDocument(old);
  const items = isSeq(contents) ? contents.items : [];
  const pinOf = new Map(pins.map((pin) => [pin.id, pin]));
  const edits = items.flatMap((item) => {
    const pin = isMap(item) ? pinOf.get(String(item.get('id'))) : undefined;
    return isMap(item) && pin ? editsOf(old, item, pin) : [];
  });
  const pinned = edits
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, text }) => now.slice(0, from) + text + now.slice(to), old);
  if (!saysOnly(old, pinned, pinOf)) {
    throw new Error('Its entries have a form to which nothing can be added line by line.');
  }
  return mark + pinned;
}

function editsOf(text: string, item: YAMLMap, { unit, start, sha256 }: Pin): Edit[] {
  // In quotes: some readers of YAML would take 12e4567890123456 for a number.
  const hash = `"${sha256}"`;
  const at = item.get('at');
  if (isMap(at)) {
    return [replaced(at.get('start', true), String(start)), replaced(at.get('sha256', true), hash)];
  }
  const fields = [
    ...(item.has('unit') ? [] : [`unit: ${unit}`]),
    `at: { start: ${start}, sha256: ${hash} }`,
  ];
  const last = item.items.at(-1)?.value as Node;
  const end = last.range?.[1] ?? 0;
  if (item.flow) return [{ from: end, to: end, text: fields.map((one) => `, ${one}`).join('') }];
  const from = lineAfter(text, end);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const isOpen = !text.slice(0, from).endsWith('\n');
  const lines = fields.map((field) => `${indentOf(text, item)}${field}`).join(newline);
  return [{ from, to: from, text: isOpen ? newline + lines : lines + newline }];
}

function replaced(node: unknown, text: string): Edit {
  const [from, to] = (isScalar(node) && node.range) || [0, 0];
  return { from, to, text };
}

/** The offset at which the line after the last one that a value fills begins. */
function lineAfter(text: string, end: number): number {
  const filled = text.slice(0, end).trimEnd().length;
  const next = text.indexOf('\n', filled);
  return next === -1 ? text.length : next + 1;
}

/** The spaces in front of the fields of an entry. */
function indentOf(text: string, item: YAMLMap): string {
  const first = item.items[0]?.key as Node | undefined;
  const at = first?.range?.[0] ?? 0;
  return ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1));
}

/** Whether a text says what the old one does, and of pinned entries where they stand. */
function saysOnly(old: string, text: string, pinOf: ReadonlyMap<string, Pin>): boolean {
  const wanted = (parse(old) as Record<string, unknown>[] | null)?.map((entry) => {
    const { unit, start, sha256 } = pinOf.get(String(entry['id'])) ?? {};
    return unit === undefined ? entry : { unit, ...entry, at: { start, sha256 } };
  });
  try {
    return isDeepStrictEqual(parse(text), wanted ?? null);
  } catch {
    return false;
  }
}
