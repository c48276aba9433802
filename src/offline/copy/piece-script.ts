/** A script of the copy that brings the text of a file: pages ask for it by the path below the root. */
export const textPiece = (path: string, text: string): string =>
  `offlinePiece(${literal(path)},${literal(text)})\n`;

/** A script of the copy that brings the bytes of a file, in base 64. */
export const bytesPiece = (path: string, bytes: Uint8Array): string =>
  `offlinePiece(${literal(path)},['${Buffer.from(bytes).toString('base64')}'])\n`;

const escapes: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r' };

/** A text between single quotes, which texts of JSON hardly hold. */
const literal = (text: string): string =>
  `'${text.replace(/[\\'\n\r]/g, (sign) => escapes[sign] ?? `\\${sign}`)}'`;
