/** The hash of each file of a bag by its path; SHA-256, 64 hexadecimal digits. */
export type Hashes = ReadonlyMap<string, string>;

/** A path as manifests write it: what would end the line is escaped, and the sign of escapes itself. */
const escaped = (path: string) =>
  path.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const plain = (path: string) =>
  path.replace(/%(25|0D|0A)/gi, (sign) => decodeURIComponent(sign.toUpperCase()));

/**
 * A manifest of a bag (RFC 8493, 2.1.3) by path, in the form that `sha256sum -c` reads as well: 64 digits, two
 * spaces, a path. In paths that hold a percent sign or a line end these are escaped, as the RFC wants; those
 * `sha256sum` does not find.
 */
export function manifest(hashes: Hashes): string {
  return [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${escaped(path)}\n`)
    .join('');
}

/** The hash of each path of a manifest, whoever wrote it. */
export function readManifest(text: string): Map<string, string> {
  const lines = text.matchAll(/^([0-9a-f]{64})[ \t]+\*?(?:\.\/)?([^\r\n]+)\r?$/gim);
  return new Map(
    Array.from(lines, ([, hash = '', path = '']) => [plain(path), hash.toLowerCase()]),
  );
}
