/** What a list of entries holds, and the line of each entry and field. */
export interface PlainList {
  value: Record<string, unknown>[];
  /** Line of what stands at a path such as `[3, 'note', 'vi']`, or of its nearest parent, counting from 1. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A map with the line of each of its fields. */
interface Fields {
  value: Record<string, unknown>;
  line: number;
  lines: Map<string, Fields | number>;
  /** Whether it stood in braces, so that nothing can be added to it. */
  isClosed?: boolean;
}

const field = /^(- | {2}| {4})([A-Za-z][\w-]*):(?: +([^ ].*)?)?$/;
/** A field of a map on one line, with the comma that another one follows. */
const inlineField =
  /^([A-Za-z][\w-]*): +("(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[\p{L}\p{N}](?: ?[\p{L}\p{N}._/-])*) *(?:, *(?=\S)|$)/u;
/** Keys and texts that YAML takes for something else than text. */
const constant = /^(?:~|null|true|false)$/i;
const numeric = /^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$|^0[ox]|^[-+]?\.(?:inf|nan)$/i;
/** A text without quotes: it begins with no sign of YAML and holds neither a colon nor a hash that would be one. */
const plain = /^[^\s\-?:,[\]{}#&*!|>'"%@`](?:(?!: |:$| #).)*$/u;
// biome-ignore lint/suspicious/noControlCharactersInRegex: tabs and their like are for the package to judge
const control = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;

/**
 * Read a list of entries in the plain form in which files of annotations are mostly written: one
 * field a line, maps inside by indentation or in braces on one line, texts on one line, in quotes,
 * or folded below `>-`.
 * Of whatever goes beyond that it makes nothing: then the YAML package, which takes twenty times
 * as long, has to read it.
 */
export function readPlainList(text: string): PlainList | undefined {
  if (control.test(text)) return undefined;
  const rows = text.split('\n');
  const list: Fields[] = [];
  for (let at = 0; at < rows.length; ) {
    const next = isBlank(rows[at]) ? at + 1 : readField(rows, at, list);
    if (next === undefined) return undefined;
    at = next;
  }
  const [first] = list;
  if (!first) return undefined;
  return { value: list.map(({ value }) => value), lineOf: (path) => lineOf(list, path) };
}

const isBlank = (row: string | undefined) => row === '' || row?.startsWith('#') === true;

/** Read the field that begins on a row into the last entry; the row after it, or nothing. */
function readField(rows: readonly string[], at: number, list: Fields[]): number | undefined {
  const [, indent, key, written] = field.exec(withoutEndSpaces(rows[at] ?? '')) ?? [];
  if (indent === undefined || key === undefined || constant.test(key)) return undefined;
  if (indent === '- ') list.push(emptyFields(at + 1));
  const entry = list.at(-1);
  const target = indent === '    ' ? openMap(entry) : entry;
  if (!target || target.lines.has(key)) return undefined;
  if (written === undefined) {
    // Maps go no deeper than one inside an entry.
    if (target !== entry || !rows[at + 1]?.startsWith('    ')) return undefined;
    const map = emptyFields(at + 1);
    target.lines.set(key, map);
    target.value[key] = map.value;
    return at + 1;
  }
  if (written.startsWith('{')) {
    const map = target === entry ? readInline(written, at + 1) : undefined;
    if (!map) return undefined;
    // Of such a map nothing stands on lines of its own that could follow.
    target.lines.set(key, { ...map, isClosed: true });
    target.value[key] = map.value;
    return at + 1;
  }
  const read = /^[|>]-?$/.test(written)
    ? readBlock(rows, at + 1, { style: written, indent: target === entry ? 4 : 6 })
    : readScalar(written, at + 1);
  if (!read) return undefined;
  target.lines.set(key, at + 1);
  target.value[key] = read.value;
  return read.next;
}

/** A search for spaces at an end would look at each of very many again and again. */
function withoutEndSpaces(row: string): string {
  let end = row.length;
  while (row[end - 1] === ' ') end -= 1;
  return row.slice(0, end);
}

const emptyFields = (line: number): Fields => ({ value: {}, line, lines: new Map() });

/** The map that the last field of an entry has opened. */
function openMap(entry: Fields | undefined): Fields | undefined {
  const last = entry && [...entry.lines.values()].at(-1);
  return typeof last === 'object' && !last.isClosed ? last : undefined;
}

/** A map of short texts and numbers in braces, all on one line. */
function readInline(written: string, line: number): Fields | undefined {
  const map = emptyFields(line);
  let rest = /^\{ *(\S.*)\}$/.exec(written)?.[1] ?? '';
  if (rest === '') return undefined;
  while (rest !== '') {
    const [whole = '', key = '', value = ''] = inlineField.exec(rest) ?? [];
    const read = whole === '' || constant.test(key) ? undefined : readScalar(value, line);
    if (!read || map.lines.has(key)) return undefined;
    map.lines.set(key, line);
    map.value[key] = read.value;
    rest = rest.slice(whole.length);
  }
  return map;
}

interface Read {
  value: unknown;
  /** The row after it. */
  next: number;
}

/** A text or whole number on one line. */
function readScalar(written: string, next: number): Read | undefined {
  if (/^(?:0|[1-9]\d{0,14})$/.test(written)) return { value: Number(written), next };
  if (written.startsWith('"')) return readQuoted(written, next);
  if (written.startsWith("'")) {
    return /^'(?:[^']|'')*'$/.test(written)
      ? { value: written.slice(1, -1).replaceAll("''", "'"), next }
      : undefined;
  }
  const isText = plain.test(written) && !constant.test(written) && !numeric.test(written);
  return isText ? { value: written, next } : undefined;
}

/** A text in double quotes, if its escapes are those that JSON has too. */
function readQuoted(written: string, next: number): Read | undefined {
  if (!/^"(?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*"$/.test(written)) return undefined;
  const value = written.includes('\\') ? String(JSON.parse(written)) : written.slice(1, -1);
  return { value, next };
}

/** A text on the lines below its field, all of one depth and without empty lines between them. */
function readBlock(
  rows: readonly string[],
  from: number,
  { style, indent }: { style: string; indent: number },
): Read | undefined {
  const margin = ' '.repeat(indent);
  let next = from;
  while (rows[next]?.startsWith(margin)) next += 1;
  const words = rows.slice(from, next).map((row) => row.slice(indent));
  if (words.length === 0 || words.some((row) => /^\s|\s$|^$/.test(row))) return undefined;
  // What follows must be the end, a field or an entry: anything else may belong to the text.
  const after = rows.slice(next).find((row) => row !== '');
  if (after !== undefined && !field.test(after)) return undefined;
  const text = words.join(style.startsWith('|') ? '\n' : ' ');
  return { value: style.endsWith('-') ? text : `${text}\n`, next };
}

function lineOf(list: readonly Fields[], [index, ...keys]: readonly PropertyKey[]): number {
  let found: Fields | number | undefined = index === undefined ? undefined : list[Number(index)];
  let line = list[0]?.line ?? 1;
  for (const key of ['', ...keys]) {
    if (key !== '') found = typeof found === 'object' ? found.lines.get(String(key)) : undefined;
    if (found === undefined) break;
    line = typeof found === 'number' ? found : found.line;
  }
  return line;
}
