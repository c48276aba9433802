import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { PackedEntry } from './zip.ts';

/** A file inside a ZIP file that `zip.ts` has written. */
export interface ZippedFile extends Omit<PackedEntry, 'bytes'> {
  /** Its bytes as they stand there, packed. */
  bytes(): Uint8Array<ArrayBuffer>;
}

/** Bytes of the record at the very end, of the two before it in a large file, and of a header before the name. */
const [endBytes, largeBytes, localBytes, lineBytes] = [22, 76, 30, 46];
/** Signatures, read as little-endian numbers. */
const [endSign, lineSign] = [0x0605_4b50, 0x0201_4b50];

/** Open a ZIP file that `zip.ts` has written: its files by path. Throws when it is not of that form. */
export function openZip(path: string): { files: Map<string, ZippedFile>; close(): void } {
  const file = openSync(path, 'r');
  const read = (at: number, length: number) => {
    const bytes = Buffer.alloc(length);
    if (readSync(file, bytes, 0, length, at) !== length) throw new Error(`${path} is cut off.`);
    return bytes;
  };
  try {
    const lines = directory(read, fstatSync(file).size);
    return { files: filesOf(lines, read), close: () => closeSync(file) };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

type Read = (at: number, length: number) => Buffer<ArrayBuffer>;

/** The bytes of the directory, which stands before the end. */
function directory(read: Read, size: number): Buffer {
  const end = read(size - endBytes, endBytes);
  if (end.readUInt32LE(0) !== endSign) throw new Error('This ZIP file ends otherwise.');
  const isLarge = end.readUInt32LE(16) === 0xffff_ffff || end.readUInt16LE(8) === 0xffff;
  if (!isLarge) return read(end.readUInt32LE(16), end.readUInt32LE(12));
  const large = read(size - endBytes - largeBytes, largeBytes);
  return read(Number(large.readBigUInt64LE(48)), Number(large.readBigUInt64LE(40)));
}

function filesOf(lines: Buffer, read: Read): Map<string, ZippedFile> {
  const files = new Map<string, ZippedFile>();
  for (let at = 0; at < lines.length; ) {
    if (lines.readUInt32LE(at) !== lineSign) throw new Error('This ZIP file lists otherwise.');
    const [name, extra] = [lines.readUInt16LE(at + 28), lines.readUInt16LE(at + 30)];
    const path = lines.toString('utf8', at + lineBytes, at + lineBytes + name);
    const packed = lines.readUInt32LE(at + 20);
    const near = lines.readUInt32LE(at + 42);
    // Of what lies beyond four gigabytes, the offset stands behind the name.
    const offset =
      near === 0xffff_ffff ? Number(lines.readBigUInt64LE(at + lineBytes + name + 4)) : near;
    files.set(path, {
      path,
      isDeflated: lines.readUInt16LE(at + 10) !== 0,
      crc: lines.readUInt32LE(at + 16),
      size: lines.readUInt32LE(at + 24),
      bytes: () => read(offset + localBytes + name, packed),
    });
    at += lineBytes + name + extra;
  }
  return files;
}
