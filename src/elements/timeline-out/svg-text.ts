const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Words inside an SVG file. */
export const escaped = (words: string): string =>
  words
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML takes none of them.
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replace(/[&<>"]/g, (sign) => signs[sign] ?? sign);

/** A number without needless digits. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);

/** An element; attributes that are undefined are left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  content = '',
): string {
  const stated = Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(
      ([key, value]) =>
        ` ${key}="${escaped(typeof value === 'number' ? figure(value) : String(value))}"`,
    )
    .join('');
  return content === '' ? `<${name}${stated}/>` : `<${name}${stated}>${content}</${name}>`;
}
