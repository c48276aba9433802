import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const signature = 'pagefind_dcd';
const unpack = promisify(gunzip);
const pack = promisify(gzip);

/** Read a fragment file of the engine: gzip, a signature of 12 bytes, JSON. */
export async function readFragmentFile(bytes: Uint8Array): Promise<unknown> {
  const text = (await unpack(bytes)).toString('utf8');
  if (!text.startsWith(signature)) {
    throw new Error(`A fragment of the search index does not begin with ${signature}.`);
  }
  return JSON.parse(text.slice(signature.length));
}

/** Write a fragment file in the same form; the same content gives the same bytes. */
export async function fragmentFile(content: unknown): Promise<Uint8Array> {
  return pack(signature + JSON.stringify(content), { level: 9 });
}
