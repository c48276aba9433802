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

/** A file as it stands in a ZIP file. */
export interface PackedEntry {
  path: string;
  /** Its bytes, compressed where that makes them fewer. */
  bytes: Uint8Array;
  isDeflated: boolean;
  crc: number;
  /** How many bytes it has when unpacked. */
  size: number;
}

/** Pack a file: the same content gives the same bytes on every machine, compressed by code that is the same everywhere. */
export function packEntry({ path, content, isStored }: ZipEntry): PackedEntry {
  const bytes = content();
  const isKept = isStored || bytes.length < few || compressed.test(path);
  const shrunk = isKept ? bytes : deflateSync(bytes);
  const isDeflated = shrunk.length < bytes.length;
  const packed = isDeflated ? shrunk : bytes;
  return { path, bytes: packed, isDeflated, crc: crc32(bytes), size: bytes.length };
}

/** What a ZIP file consists of, as packed files are put into it one after another, dated 1 January 1980. */
export function zipParts(): {
  add(entry: PackedEntry): Uint8Array[];
  end(): Uint8Array[];
} {
  const directory: StoredEntry[] = [];
  let offset = 0;
  return {
    add({ path, bytes, isDeflated, crc, size }) {
      const entry: StoredEntry = {
        name: Buffer.from(path),
        method: isDeflated ? 'deflated' : 'stored',
        ...{ crc, packed: bytes.length, size, offset },
      };
      const header = localHeader(entry);
      offset += header.length + bytes.length;
      directory.push(entry);
      return [header, bytes];
    },
    end() {
      const lines = directory.map(directoryEntry);
      const size = lines.reduce((sum, line) => sum + line.length, 0);
      return [...lines, directoryEnd({ offset, size, count: directory.length })];
    },
  };
}

/** A ZIP file, piece by piece. The same entries give the same bytes on every machine and at any time. */
export function* zip(entries: Iterable<ZipEntry>): Generator<Uint8Array> {
  const parts = zipParts();
  for (const entry of entries) yield* parts.add(packEntry(entry));
  yield* parts.end();
}
