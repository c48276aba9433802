import { createHash } from 'node:crypto';

/** A file to write: path below the root of the site, and what it holds. */
export interface PublishedFile {
  path: string;
  content: string | Uint8Array;
}

/** What catalogues say of a published file. */
export interface FileFacts {
  path: string;
  bytes: number;
  /** SHA-256, 64 hexadecimal digits. */
  sha256: string;
}

/** Size and hash of a file as it is written. */
export function factsOf({ path, content }: PublishedFile): FileFacts {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
