/**
 * On which line each item of a list begins that stands in the outermost object of a JSON text under `key`,
 * counting from 1. The text must be valid JSON.
 */
export function itemLines(text: string, key: string): number[] {
  const lines: number[] = [];
  const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|[^\s"{}[\]:,]+/g;
  let depth = 0;
  let [last, name] = ['', ''];
  let [line, counted] = [1, 0];
  let isOpen = false;
  for (const { 0: sign, index } of text.matchAll(token)) {
    // An item begins behind the bracket of its list or behind a comma between two items.
    if (depth === 2 && isOpen && (last === '[' || last === ',') && sign !== ']') {
      line += text.slice(counted, index).split('\n').length - 1;
      counted = index;
      lines.push(line);
    }
    if (depth === 1 && sign === ':') name = last;
    if (sign === '[' && depth === 1) isOpen = name === JSON.stringify(key);
    if (sign === '{' || sign === '[') depth += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    last = sign;
  }
  return lines;
}
