import { forgetPiece, loadPiece } from './pieces.ts';

/** Where the engine believes its files to be: no folder of the disk, but easily told from one. */
export const enginePath = '/offline-pieces/';

let bundles: readonly string[] = [];

/** Say which fragment files stand together: the first of each script, in order. */
export function carryBundles(list: readonly string[]): void {
  bundles = list;
}

/** A file of the engine by the address under which it asks for it, `/offline-pieces/index/x.pf_index?v=1`. */
export async function pieceBytes(address: string): Promise<Uint8Array<ArrayBuffer>> {
  const [name = ''] = address.slice(address.indexOf(enginePath) + enginePath.length).split('?');
  const path = `pagefind/${name}`;
  const content = await loadPiece(path, scriptOf(path));
  forgetPiece(path);
  // Texts come as they are, other files in base 64.
  return typeof content === 'string' ? new TextEncoder().encode(content) : decoded(content);
}

/** Stands in the place of `fetch` inside the engine. */
export const fetchPiece = async (address: string): Promise<Response> =>
  new Response(await pieceBytes(address));

function scriptOf(path: string): string {
  if (!path.endsWith('.pf_fragment')) return `${path}.js`;
  const index = bundles.findLastIndex((first) => first <= path);
  return `pagefind/fragment/${index}.js`;
}

/** The bytes of `[text in base 64]`. */
function decoded(content: unknown): Uint8Array<ArrayBuffer> {
  const text = Array.isArray(content) ? String(content[0]) : '';
  return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
}
