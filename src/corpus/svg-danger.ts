/** What lets a drawing run a program or bring in a page, each as it may stand in the file. */
const dangers = [
  /<(?:[\w-]+:)?(?:script|foreignObject|iframe|object|embed|handler)\b/i,
  /[\s"'/]on[a-z]+\s*=/i,
  /javascript:/i,
  // Entities can spell any of these; a style sheet of XSLT can make them.
  /<!ENTITY\b/i,
  /<\?xml-stylesheet\b/i,
];

/** The first thing in a drawing that could run a program, and its line; nothing in one that only draws. */
export function svgDanger(svg: string): { found: string; line: number } | undefined {
  const plain = withoutDisguise(svg);
  for (const danger of dangers) {
    const match = danger.exec(plain);
    if (!match) continue;
    const line = plain.slice(0, match.index + match[0].search(/\S/)).split('\n').length;
    return { found: match[0].trim().replace(/^["'/]\s*/, ''), line };
  }
  return undefined;
}

/** Letters written as numbers, and breaks inside `javascript:`, which browsers pass over. */
function withoutDisguise(svg: string): string {
  return svg
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_all, hex?: string, decimal?: string) =>
      letterOf(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replace(/j\s*a\s*v\s*a\s*s\s*c\s*r\s*i\s*p\s*t\s*:/gi, 'javascript:');
}

const letterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : '');
