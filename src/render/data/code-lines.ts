import type { Element, ElementContent } from 'hast';

/** Highlighted code as one element for each of its lines, so that a long one can be folded under itself. */
export function codeLines(parts: readonly ElementContent[]): Element[] {
  const lines: ElementContent[][] = [[]];
  for (const part of parts) {
    const pieces = part.type === 'text' ? part.value.split('\n') : [part];
    pieces.forEach((piece, at) => {
      if (at > 0) lines.push([]);
      const node = typeof piece === 'string' ? ({ type: 'text', value: piece } as const) : piece;
      if (node.type !== 'text' || node.value !== '') lines.at(-1)?.push(node);
    });
  }
  return lines.map((children) => ({
    type: 'element',
    tagName: 'span',
    properties: { className: ['line'] },
    children,
  }));
}
