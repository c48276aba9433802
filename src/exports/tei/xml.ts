/** Attributes of an element, in the order in which they are written; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Namespace of the elements of TEI. */
export const teiNamespace = 'http://www.tei-c.org/ns/1.0';

/** The beginning of a file: that it is XML, and the RELAX NG schema to which it keeps, by its address from the file. */
export const xmlHead = (schema: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="${attribute(schema)}" type="application/xml" schematypens="http://relaxng.org/ns/structure/1.0"?>
`;

/** Code points that XML 1.0 cannot hold, not even as references: most control characters, halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that are looked for.
const unfit = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udfff]/gu;

const replacement = '\ufffd';
/** Most words hold none of these, and are done with one look. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: as above.
const special = /[&<>"\u0000-\u001f\ud800-\udfff\ufffe\uffff]/;

const marked: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  // A parser would turn a bare one into a line feed.
  '\r': '&#13;',
};
const escaped = (sign: string) => marked[sign] ?? sign;

/** Words as the content of an element. What XML cannot hold becomes a sign that stands for it, `<g type="control" n="U+0007">�</g>`. */
export function text(words: string): string {
  if (!special.test(words)) return words;
  return words.replace(/[&<>\r]/g, escaped).replace(unfit, (sign) => {
    const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<g type="control" n="U+${code}">${replacement}</g>`;
  });
}

const attribute = (value: string) =>
  special.test(value) ? value.replace(/[&<>"\t\n\r]/g, escaped).replace(unfit, replacement) : value;

/** An element around content that is XML already; without content, an empty one. */
export function element(name: string, attributes: Attributes = {}, ...content: string[]): string {
  let start = name;
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) start += ` ${key}="${attribute(String(value))}"`;
  }
  const inner = content.join('');
  return inner === '' ? `<${start}/>` : `<${start}>${inner}</${name}>`;
}

/** An element whose children stand on lines of their own; for those that hold no words beside them. Nothing without children. */
export function group(name: string, attributes: Attributes, children: readonly string[]): string {
  const lines = children.filter((child) => child !== '');
  return lines.length === 0 ? '' : element(name, attributes, `\n${lines.join('\n')}\n`);
}
