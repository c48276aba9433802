import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import { directoryEnd, directoryEntry, localHeader, type StoredEntry } from './records.ts';

/** A file that goes into a ZIP file. */
export interface ZipEntry {
  /** Path in the ZIP file, with forward slashes. */
  path: string;
  /** Its bytes, asked for when it is its turn, so that one file at a time is held. */
  content: () => Uint8Array;
  /** Set when it must stand uncompressed, as the first file of an EPUB. */
  isStored?: true;
}

/** So few bytes hardly shrink. */
const few = 32;
/** What is compressed already only costs time. */
const compressed = /\.(avif|epub|gif|gz|jpe?g|png|webp|woff2?|zip)$/i;

/**
 * A ZIP file, piece by piece. The same entries give the same bytes on every machine and at any time: they stand in the
 * order in which they come, dated 1 January 1980, compressed by code that is the same everywhere.
 */
export function* zip(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const directory: StoredEntry[] = [];
  let offset = 0;
  for (const { path, content, isStored } of entries) {
    const bytes = content();
    const isKept = isStored || bytes.length < few || compressed.test(path);
    const shrunk = isKept ? bytes : deflateSync(bytes);
    const isSmaller = shrunk.length < bytes.length;
    const packed = isSmaller ? shrunk : bytes;
    const entry: StoredEntry = {
      name: Buffer.from(path),
      method: isSmaller ? 'deflated' : 'stored',
      crc: crc32(bytes),
      packed: packed.length,
      size: bytes.length,
      offset,
    };
    const header = localHeader(entry);
    yield header;
    yield packed;
    offset += header.length + packed.length;
    directory.push(entry);
  }
  let size = 0;
  for (const entry of directory) {
    const line = directoryEntry(entry);
    yield line;
    size += line.length;
  }
  yield directoryEnd({ offset, size, count: directory.length });
}
