import { readChecksums } from '../../text/read-checksums.ts';
import {
  apartHeader,
  hashHeader,
  keptHeader,
  readCache,
  type WholeState,
  wholeCache,
  wholeCaches,
  wholeStatePath,
} from './names.ts';

/** What keeping a whole archive needs. */
export interface KeepOptions {
  /** Address of the archive, with its last slash. */
  scope: string;
  /** Ends it; what is there stays, and the next time goes on from it. */
  signal: AbortSignal;
  /** Told after every file: how many are there, and of how many. */
  onProgress(files: number, of: number): void;
}

/** Files that are fetched at a time. */
const atOnce = 4;

/** For hosts, or for downloading whole: of no use in a browser. */
const notKept =
  /(^|\/)(_headers|_redirects|\.htaccess|\.nojekyll|nginx[^/]*\.(conf|map)|sw\.js|404\.html)$|\.(zip|epub)$/;

/**
 * Fetch every file of the published archive into a cache of its own, check each against the list of
 * hashes, and put the copy in the place of an older one only when it is complete. Throws when the
 * network or the room for it ends; rejects with the signal's reason when it is called off.
 */
export async function keepWhole(options: KeepOptions): Promise<WholeState> {
  const { scope } = options;
  for (let turn = 0; ; turn++) {
    const list = await fetchList(scope);
    const build = await sha256(new TextEncoder().encode(list));
    const changed = await fetchAll(list, build, options);
    // Other bytes than listed: the archive was published anew meanwhile, or the host changes pages.
    if (changed > 0 && turn < 2 && (await fetchList(scope)) !== list) continue;
    const files = listedFiles(list).length;
    const state = { build, date: new Date().toISOString(), files, changed };
    const cache = await caches.open(wholeCache(scope, build));
    await cache.put(new URL(wholeStatePath, scope), Response.json(state));
    const old = (await wholeCaches(caches, scope)).filter(
      (name) => name !== wholeCache(scope, build),
    );
    await Promise.all(old.map((name) => caches.delete(name)));
    return state;
  }
}

/** The complete copy of an archive in this browser, if there is one. */
export async function keptWhole(scope: string): Promise<WholeState | undefined> {
  for (const name of await wholeCaches(caches, scope)) {
    const state = await (await caches.open(name)).match(new URL(wholeStatePath, scope));
    if (state) return (await state.json()) as WholeState;
  }
  return undefined;
}

/** Hash of the list of files of the archive as it is published now; undefined when it cannot be reached. */
export async function publishedBuild(scope: string): Promise<string | undefined> {
  const list = await fetchList(scope).catch(() => undefined);
  return list === undefined ? undefined : sha256(new TextEncoder().encode(list));
}

/** How many pages were kept as they were read. */
export async function keptPages(scope: string): Promise<number> {
  if (!(await caches.has(readCache(scope)))) return 0;
  const kept = await (await caches.open(readCache(scope))).keys();
  return kept.filter(({ url }) => url.endsWith('/')).length;
}

/** Delete all that was kept of an archive in this browser. */
export async function removeKept(scope: string): Promise<void> {
  const names = [readCache(scope), ...(await wholeCaches(caches, scope))];
  await Promise.all(names.map((name) => caches.delete(name)));
}

async function fetchList(scope: string): Promise<string> {
  const answer = await fetch(new URL('data/checksums.sha256', scope), { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`The list of files was not found (${answer.status}).`);
  return answer.text();
}

/** Paths and hashes of the files that a copy holds. */
function listedFiles(list: string): [path: string, hash: string][] {
  return [...readChecksums(list)].filter(([path]) => !notKept.test(path));
}

/** Fetch what is missing; answers how many files came with other bytes than listed. */
async function fetchAll(list: string, build: string, options: KeepOptions): Promise<number> {
  const { scope, signal, onProgress } = options;
  const files = listedFiles(list);
  const names = await wholeCaches(caches, scope);
  const cache = await caches.open(wholeCache(scope, build));
  const older = await Promise.all(names.map((name) => caches.open(name)));
  const waiting = files.values();
  let done = 0;
  let changed = 0;
  const fetchNext = async () => {
    for (const [path, hash] of waiting) {
      signal.throwIfAborted();
      const address = new URL(encodePath(path).replace(/(^|\/)index\.html$/, '$1'), scope);
      const known = await keptWith(hash, address, older);
      const answer = known ?? (await fetchFile(address, hash, signal));
      if (answer?.headers.get(hashHeader) !== hash) changed += 1;
      if (answer) await cache.put(address, answer);
      done += 1;
      onProgress(done, files.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
  return changed;
}

/** A file of an earlier copy whose bytes are those that are wanted. */
async function keptWith(hash: string, address: URL, caches: readonly Cache[]) {
  for (const cache of caches) {
    const kept = await cache.match(address);
    if (kept?.headers.get(hashHeader) === hash) return kept;
  }
  return undefined;
}

/** A file as it is published, or at least as the host gives it; nothing when it has none to give. */
async function fetchFile(address: URL, hash: string, signal: AbortSignal) {
  const first = await fetchOnce(address, { signal, cache: 'no-cache' });
  const isListed = first?.headers.get(hashHeader) === hash;
  return isListed ? first : fetchOnce(address, { signal, cache: 'reload' });
}

async function fetchOnce(address: URL, options: RequestInit): Promise<Response | undefined> {
  const answer = await fetch(address, { ...options, headers: { [apartHeader]: '1' } });
  // A host that is down ends the whole; a single file that it does not give does not.
  if (answer.status >= 500) throw new Error(`${address.pathname}: ${answer.status}`);
  if (!answer.ok) return undefined;
  const bytes = await answer.arrayBuffer();
  const headers = {
    'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
    [keptHeader]: new Date().toISOString(),
    [hashHeader]: await sha256(bytes),
  };
  return new Response(bytes, { headers });
}

const encodePath = (path: string) => path.split('/').map(encodeURIComponent).join('/');

async function sha256(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
