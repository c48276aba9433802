/** An entry as it stands in a ZIP file. */
export interface StoredEntry {
  /** Path in UTF-8. */
  name: Uint8Array;
  method: 'stored' | 'deflated';
  crc: number;
  /** Bytes as they stand in the file. */
  packed: number;
  /** Bytes of the content. */
  size: number;
  /** Where its local header begins. */
  offset: number;
}

/** Numbers that are too large for their field stand in a field of ZIP64, and this in their place. */
const most32 = 0xffff_ffff;
const most16 = 0xffff;
/** 1 January 1980, midnight: the earliest day that the format knows, the same for all files. */
const [fixedTime, fixedDay] = [0, (1 << 5) | 1];
/** Names are UTF-8. */
const flags = 1 << 11;
const methods = { stored: 0, deflated: 8 };

type Field = [bytes: 2 | 4 | 8, value: number];

/** Little-endian numbers one after another. */
function fields(list: readonly Field[]): Uint8Array {
  const buffer = Buffer.alloc(list.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of list) {
    if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value), at);
    else buffer.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return buffer;
}

/** What local header and directory say alike: from the flags to the length of the name. */
const common = ({ method, crc, packed, size, name }: StoredEntry): Field[] => [
  [2, flags],
  [2, methods[method]],
  [2, fixedTime],
  [2, fixedDay],
  [4, crc],
  [4, packed],
  [4, size],
  [2, name.length],
];

/** The header that stands before the bytes of an entry. */
export const localHeader = (entry: StoredEntry): Uint8Array =>
  Buffer.concat([fields([[4, 0x0403_4b50], [2, 20], ...common(entry), [2, 0]]), entry.name]);

/** The line of an entry in the directory at the end. */
export function directoryEntry(entry: StoredEntry): Uint8Array {
  const isFar = entry.offset >= most32;
  const extra = isFar
    ? fields([
        [2, 1],
        [2, 8],
        [8, entry.offset],
      ])
    : new Uint8Array();
  const version = isFar ? 45 : 20;
  return Buffer.concat([
    fields([
      [4, 0x0201_4b50],
      [2, version],
      [2, version],
      ...common(entry),
      [2, extra.length],
      // No comment, first disk, no attributes.
      ...([2, 2, 2, 4] as const).map((bytes): Field => [bytes, 0]),
      [4, Math.min(entry.offset, most32)],
    ]),
    entry.name,
    extra,
  ]);
}

/** The end of the file: where the directory of so many entries stands and how large it is. */
export function directoryEnd(directory: { offset: number; size: number; count: number }) {
  const { offset, size, count } = directory;
  const isLarge = offset >= most32 || size >= most32 || count >= most16;
  const large = fields([
    [4, 0x0606_4b50],
    [8, 44],
    [2, 45],
    [2, 45],
    [4, 0],
    [4, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
    // Where this record itself begins.
    [4, 0x0706_4b50],
    [4, 0],
    [8, offset + size],
    [4, 1],
  ]);
  const end = fields([
    [4, 0x0605_4b50],
    [2, 0],
    [2, 0],
    [2, Math.min(count, most16)],
    [2, Math.min(count, most16)],
    [4, Math.min(size, most32)],
    [4, Math.min(offset, most32)],
    [2, 0],
  ]);
  return isLarge ? Buffer.concat([large, end]) : end;
}
