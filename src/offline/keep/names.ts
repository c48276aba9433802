/** Header of a kept answer: the moment at which it was kept, as ISO 8601 in UTC. */
export const keptHeader = 'x-kept';

/** Header of a kept answer of a whole copy: the hash that the list of files gave for it. */
export const hashHeader = 'x-sha256';

/** Header of a request that the service worker leaves alone. */
export const apartHeader = 'x-apart';

/** Where pages are kept as they are read. Archives of one host do not share it. */
export const readCache = (scope: string) => `bien-nien read ${scope}`;

/** Where the whole archive is kept, a build of it in each. */
export const wholeCache = (scope: string, build: string) => `${wholePrefix(scope)}${build}`;

const wholePrefix = (scope: string) => `bien-nien whole ${scope} `;

/** The names of whole copies of an archive, complete or not. */
export async function wholeCaches(caches: CacheStorage, scope: string): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(wholePrefix(scope)));
}

/** Below the address of an archive: a `WholeState` as JSON, in a copy that is complete. Not a page. */
export const wholeStatePath = 'sw.js?whole';

/** What is known of a whole copy. */
export interface WholeState {
  /** Hash of the list of files that it was made from, 64 hexadecimal digits. */
  build: string;
  /** When it was completed, ISO 8601 in UTC. */
  date: string;
  /** How many files it has. */
  files: number;
  /** How many of them the host gave with other bytes than were published, or not at all. */
  changed: number;
}

/** A copy of an answer with the moment written on it. */
export function markKept(answer: Response, moment: string): Response {
  const headers = new Headers(answer.headers);
  headers.set(keptHeader, moment);
  // The body is stored unpacked: these would no longer be true.
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new Response(answer.body, { status: answer.status, headers });
}
