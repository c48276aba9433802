import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What a request path leads to in a folder of pages. */
export type Found =
  | { kind: 'file'; file: string }
  /** A folder named without its closing slash. */
  | { kind: 'folder' }
  | { kind: 'nothing' };

const nothing: Found = { kind: 'nothing' };
/** Files that tell a host what to do, and are not pages. */
const forHosts = new Set(['/_headers', '/_redirects']);

/** Decode a request path; undefined when it cannot be the path of a file. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return plain.includes('\0') || plain.includes('\\') ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** Find what `path` (from `/` on, still encoded) names in `folder`, never outside of it. */
export async function findFile(folder: string, path: string): Promise<Found> {
  const plain = decoded(path);
  if (plain === undefined || forHosts.has(plain)) return nothing;
  const wanted = join(folder, plain.endsWith('/') ? `${plain}index.html` : plain);
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(wanted)]);
    if (!file.startsWith(root + sep)) return nothing;
    return (await stat(file)).isDirectory() ? { kind: 'folder' } : { kind: 'file', file };
  } catch {
    return nothing;
  }
}
