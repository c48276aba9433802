import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openZip } from '../../../../src/exports/zip/read-zip.ts';
import { zip, zipParts } from '../../../../src/exports/zip/zip.ts';
import { tempFolder } from '../../corpus/temp-corpus.ts';

const newFile = () => join(tempFolder({}), 'a.zip');

test('what was packed is found again, as it stands there and unpacked', () => {
  const file = newFile();
  const files = fc.dictionary(fc.stringMatching(/^[a-zđ ]{1,9}$/), fc.string(), { maxKeys: 5 });
  fc.assert(
    fc.property(files, (contents) => {
      const entries = Object.entries(contents).map(([path, text]) => ({
        path,
        content: () => Buffer.from(text.repeat(20)),
      }));
      writeFileSync(file, Buffer.concat([...zip(entries)]));
      const opened = openZip(file);
      const read = Array.from(opened.files, ([path, { bytes, isDeflated }]) => [
        path,
        (isDeflated ? inflateRawSync(bytes()) : Buffer.from(bytes())).toString(),
      ]);
      opened.close();
      expect(read).toEqual(entries.map(({ path, content }) => [path, content().toString()]));
    }),
    { numRuns: 30 },
  );
});

test('put together again from what was found, a ZIP file has the same bytes', () => {
  const file = newFile();
  const long = { path: 'a', content: () => Buffer.from('thư '.repeat(99)) };
  writeFileSync(
    file,
    Buffer.concat([...zip([long, { path: 'b', content: () => Buffer.alloc(2) }])]),
  );
  const { files, close } = openZip(file);
  const parts = zipParts();
  const again = [...files.values()].flatMap((one) => parts.add({ ...one, bytes: one.bytes() }));
  close();
  expect(Buffer.concat([...again, ...parts.end()]).equals(readFileSync(file))).toBe(true);
});

test('what is no such file is refused', () => {
  const file = newFile();
  writeFileSync(file, 'x'.repeat(99));
  expect(() => openZip(file)).toThrow('ends otherwise');
});
