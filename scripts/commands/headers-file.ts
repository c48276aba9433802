/** Headers that hold for the paths that match a pattern. */
export interface HeaderRule {
  pattern: RegExp;
  headers: [name: string, value: string][];
}

/** `/data/*` as a pattern: `*` stands for anything, the rest for itself. */
function pathPattern(path: string): RegExp {
  const source = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`);
}

/**
 * Read a `_headers` file as static hosts do: a path at the beginning of a line,
 * `Name: value` lines indented below it, `#` for remarks.
 */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.trimStart().startsWith('#')) continue;
    if (/^\S/.test(line)) {
      rules.push({ pattern: pathPattern(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name && value !== undefined) rules.at(-1)?.headers.push([name, value]);
  }
  return rules;
}

/** The headers from every rule that matches one of the paths by which a file goes. */
export function headersFor(paths: string[], rules: HeaderRule[]): [name: string, value: string][] {
  return rules
    .filter(({ pattern }) => paths.some((path) => pattern.test(path)))
    .flatMap((rule) => rule.headers);
}
