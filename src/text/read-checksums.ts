/** The hash of each path in a list of hashes as `sha256sum` writes it; lines that are none are passed over. */
export function readChecksums(text: string): Map<string, string> {
  const found = text.matchAll(/^(\\?)([0-9a-f]{64}) [ *](?:\.\/)?(.+)$/gm);
  return new Map(
    Array.from(found, ([, isEscaped, hash = '', path = '']) => [
      isEscaped ? path.replace(/\\(n|\\)/g, (_, sign) => (sign === 'n' ? '\n' : '\\')) : path,
      hash,
    ]),
  );
}
