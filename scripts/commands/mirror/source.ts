import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What a copy has under a path. */
export type Answer =
  | {
      kind: 'found';
      bytes: Uint8Array /** Path of the copy to which its host sent the reader on. */;
      sentTo?: string;
    }
  | { kind: 'missing'; why: string };

/** A deployed copy of an archive. */
export interface Mirror {
  /** How it is named to the person who asks. */
  name: string;
  /** Whether a host stands between the files and us, which keeps some for itself. */
  isWeb: boolean;
  /** The file under a path such as `d/x/index.html`. */
  read: (path: string) => Promise<Answer>;
}

/** A copy as files of a folder. */
export const folderMirror = (folder: string, name: string): Mirror => ({
  name,
  isWeb: false,
  read: async (path) => {
    const file = join(folder, path);
    const isThere = existsSync(file) && statSync(file).isFile();
    return isThere
      ? { kind: 'found', bytes: readFileSync(file) }
      : { kind: 'missing', why: 'there is no such file' };
  },
});

const mostRedirects = 5;
const limitMs = 30_000;

/** A copy on the web, asked for below its address only; `url` ends with a slash. */
export function webMirror(url: string): Mirror {
  const read = async (path: string): Promise<Answer> => {
    // Hosts show the index page of a folder under the name of the folder.
    const from = new URL(
      path
        .replace(/(^|\/)index\.html$/, '$1')
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
      url,
    );
    let at = from;
    for (let count = 0; count <= mostRedirects; count += 1) {
      const response = await ask(at);
      if (typeof response === 'string') return { kind: 'missing', why: response };
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        at = new URL(location, at);
        if (!at.href.startsWith(url))
          return { kind: 'missing', why: `it leads away, to ${at.href}` };
        continue;
      }
      // The page for what is not found is an error by nature.
      if (!response.ok && path !== '404.html') {
        await response.body?.cancel();
        return { kind: 'missing', why: `the host answers ${response.status}` };
      }
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { kind: 'found', bytes, ...(count > 0 && { sentTo: at.href.slice(url.length) }) };
    }
    return { kind: 'missing', why: 'the host sends readers in a circle' };
  };
  return { name: url, isWeb: true, read };
}

/** One request, and a second one where the line broke; a sentence when there is no answer. */
async function ask(url: URL, isAgain = false): Promise<Response | string> {
  try {
    return await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(limitMs) });
  } catch (error) {
    if (!isAgain) return ask(url, true);
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return cause instanceof Error ? cause.message : String(cause);
  }
}
