import { copyRoot } from './root.ts';

/** What the scripts of a page share: a page has several bundles, and each carries this module. */
interface Shared {
  /** Contents that have arrived, by path below the root of the copy. */
  offlineArrived?: Map<string, unknown>;
  /** Called by every script that carries contents. */
  offlinePiece?: (path: string, content: unknown) => void;
}

const shared = globalThis as Shared;
shared.offlineArrived ??= new Map();
const arrived = shared.offlineArrived;
shared.offlinePiece ??= (path, content) => arrived.set(path, content);

/** Scripts on their way, by path. */
const underWay = new Map<string, Promise<void>>();

/**
 * The content that a file of the site had, which a script of the copy brings: browsers refuse to read other files
 * of a disk, but they run scripts. A missing or damaged script is a rejection, and is tried anew when asked for again.
 */
export async function loadPiece(path: string, script = `${path}.js`): Promise<unknown> {
  if (!arrived.has(path)) await (underWay.get(script) ?? runScript(script));
  if (!arrived.has(path)) throw new TypeError(`${path} is missing from this copy.`);
  return arrived.get(path);
}

/** Let go of a content that somebody else keeps. */
export const forgetPiece = (path: string): boolean => arrived.delete(path);

function runScript(path: string): Promise<void> {
  const element = document.createElement('script');
  const run = new Promise<void>((resolve, reject) => {
    element.addEventListener('load', () => resolve());
    element.addEventListener('error', () => reject(new TypeError(`${path} cannot be read.`)));
  }).finally(() => {
    underWay.delete(path);
    element.remove();
  });
  underWay.set(path, run);
  element.src = copyRoot + path;
  document.head.append(element);
  return run;
}
