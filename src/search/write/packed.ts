import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const signature = 'pagefind_dcd';
const unpack = promisify(gunzip);
const pack = promisify(gzip);

/** What is in a data file of the engine: gzip, a signature of 12 bytes, the content. */
export async function unpacked(bytes: Uint8Array): Promise<Uint8Array> {
  const content = await unpack(bytes);
  if (content.toString('utf8', 0, signature.length) !== signature) {
    throw new Error(`A file of the search index does not begin with ${signature}.`);
  }
  return content.subarray(signature.length);
}

/** Content as a data file of the engine, in another thread; the same content gives the same bytes. */
export const packed = (content: string | Uint8Array): Promise<Uint8Array> =>
  pack(Buffer.concat([Buffer.from(signature), Buffer.from(content)]), { level: 9 });

/** A name for content, under which it may be kept for good: ten hexadecimal digits of its SHA-256. */
export const nameOf = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex').slice(0, 10);
