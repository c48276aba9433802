import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { directoryEnd, directoryEntry } from '../../../../src/exports/zip/records.ts';
import { type ZipEntry, zip } from '../../../../src/exports/zip/zip.ts';
import { tempFolder } from '../../corpus/temp-corpus.ts';

const entry = (path: string, content: string | Uint8Array): ZipEntry => ({
  path,
  content: () => Buffer.from(content as Uint8Array),
});
const entries = [
  entry('a.txt', 'bằng chữ '.repeat(500)),
  entry('thư mục/ảnh số 1.png', 'aaaaaaaaaaaaaaaaaaaaaaaaa'),
  entry('empty', ''),
  entry('random', createHash('sha512').update('x').digest()),
];
const zipped = (list: ZipEntry[] = entries) => Buffer.concat([...zip(list)]);

test('what was packed is read again, names in UTF-8', () => {
  const read = unzipSync(zipped());
  expect(Object.keys(read)).toEqual(entries.map(({ path }) => path));
  for (const { path, content } of entries) {
    expect(Buffer.from(read[path] ?? []).equals(content())).toBe(true);
  }
});

test('other tools read it', () => {
  const file = join(tempFolder({}), 'x.zip');
  writeFileSync(file, zipped());
  const tests: [string, string[]][] = [
    ['unzip', ['-tqq', file]],
    [
      'python3',
      ['-c', `import zipfile; assert zipfile.ZipFile(${JSON.stringify(file)}).testzip() is None`],
    ],
  ];
  for (const [command, args] of tests) {
    const { status, error, stderr } = spawnSync(command, args, { encoding: 'utf8' });
    if (!error) expect([command, status, stderr]).toEqual([command, 0, '']);
  }
});

test('the bytes depend on nothing but the entries', () => {
  const hash = createHash('sha256').update(zipped()).digest('hex');
  expect(hash).toMatchInlineSnapshot(
    `"6cb8839366d36aee1e5148f5ed1985da146edbed8af4ef1a7a816042d0bb8c28"`,
  );
});

test('what would not shrink is stored, and what must be', () => {
  const method = (list: ZipEntry[]) => zipped(list).readUInt16LE(8);
  const letters = 'a'.repeat(99);
  expect(method([entry('a.txt', letters)])).toBe(8);
  expect(method([entry('a.png', letters)])).toBe(0);
  expect(method([entry('random', entries[3]?.content() ?? '')])).toBe(0);
  const mimetype: ZipEntry = { ...entry('mimetype', letters), isStored: true };
  expect(method([mimetype])).toBe(0);
  // An EPUB is known by these bytes at this place.
  expect(zipped([mimetype]).subarray(30, 41).toString()).toBe('mimetypeaaa');
});

test('more than 65,535 files are counted, and so is what lies beyond four gigabytes', () => {
  const many = Array.from({ length: 65_536 }, (_, n) => entry(`${n}`, ''));
  const end = zipped(many).subarray(-98);
  expect([end.readUInt32LE(0), end.readBigUInt64LE(24)]).toEqual([0x06064b50, 65_536n]);
  expect([end.readUInt32LE(76), end.readUInt16LE(86)]).toEqual([0x06054b50, 0xffff]);
  const far = { name: Buffer.from('a'), method: 'stored', crc: 0, packed: 0, size: 0 } as const;
  const line = Buffer.from(directoryEntry({ ...far, offset: 5e9 }));
  expect([line.readUInt32LE(42), line.readBigUInt64LE(51)]).toEqual([0xffff_ffff, 5_000_000_000n]);
  const end64 = Buffer.from(directoryEnd({ offset: 5e9, size: 47, count: 1 }));
  expect(end64.readBigUInt64LE(48)).toBe(5_000_000_000n);
});
