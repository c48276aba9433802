/** An element of an XML file; its children are elements and stretches of text. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: (XmlElement | string)[];
}

const nameStart = 'A-Z_a-z\\u00c0-\\u02ff\\u0370-\\u1fff';
const nameRule = `[${nameStart}][\\-.0-9${nameStart}]*(?::[${nameStart}][\\-.0-9${nameStart}]*)?`;
const tag = new RegExp(`<(/?)(${nameRule})((?:\\s+${nameRule}="[^"<]*")*)(/?)>`, 'uy');
const attribute = new RegExp(`\\s+(${nameRule})="([^"]*)"`, 'gu');
const references: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Characters that XML 1.0 knows; nothing else may stand in a file, written out or by reference. */
const isCharacter = (text: string) =>
  /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u.test(text);

function decoded(text: string): string {
  if (!isCharacter(text)) throw new Error(`Not a character of XML: ${JSON.stringify(text)}`);
  if (text.includes(']]>')) throw new Error('“]]>” stands in text');
  return text.replace(/&(?:#(\d+)|#x([0-9a-fA-F]+)|(\w+));|&/g, (all, ten, hex, name) => {
    const code = ten === undefined ? hex && Number.parseInt(hex, 16) : Number(ten);
    const sign = code === undefined ? references[name as string] : String.fromCodePoint(code);
    if (sign === undefined || !isCharacter(sign)) throw new Error(`Not a reference: ${all}`);
    return sign;
  });
}

/** What may stand before the first element: that the file is XML, and to which schema it keeps. */
const opening =
  /^<\?xml version="1\.0" encoding="UTF-8"\?>\n(<\?xml-model( [a-z]+="[^"<]*")+\?>\n)?/;

/**
 * Read an XML file of elements and text, strictly: anything not well-formed, and comments, CDATA and
 * other instructions, which the files under test do not have, throw.
 */
export function readXml(file: string): XmlElement {
  let at = opening.exec(file)?.[0].length ?? 0;
  const top: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [top];
  while (at < file.length) {
    const parent = open.at(-1) as XmlElement;
    const next = file.indexOf('<', at);
    const text = decoded(file.slice(at, next < 0 ? file.length : next).replace(/\r\n?/g, '\n'));
    if (text !== '') {
      if (parent === top && text.trim() !== '') throw new Error(`Text outside: ${text}`);
      parent.children.push(text);
    }
    if (next < 0) break;
    tag.lastIndex = next;
    const match = tag.exec(file);
    if (!match) throw new Error(`Not a tag: ${file.slice(next, next + 80)}`);
    const [all, slash, name = '', written = '', empty] = match;
    at = next + all.length;
    if (slash) {
      if (open.pop()?.name !== name || parent === top) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    const attributes = new Map<string, string>();
    for (const [, key = '', value = ''] of written.matchAll(attribute)) {
      if (attributes.has(key)) throw new Error(`${key} twice on ${name}`);
      attributes.set(key, decoded(value.replace(/[\t\n]/g, ' ')));
    }
    const element = { name, attributes, children: [] };
    parent.children.push(element);
    if (!empty) open.push(element);
  }
  const roots = top.children.filter((child) => typeof child !== 'string');
  if (open.length > 1 || roots.length !== 1) throw new Error('Not one whole element');
  return roots[0] as XmlElement;
}

/** The elements inside an element, itself first, in the order of the file. */
export function* descendants(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* descendants(child);
}

/** The characters of an element and of those inside it. */
export const stringValue = (element: XmlElement): string =>
  element.children
    .map((child) => (typeof child === 'string' ? child : stringValue(child)))
    .join('');
