import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checksumsOf, checksumsPath } from '../../../src/exports/checksums.ts';
import { readChecksums } from '../../../src/text/read-checksums.ts';
import { tempFolder } from '../corpus/temp-corpus.ts';

const abc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
const empty = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

test('every file but the list itself is listed, in the order of paths', () => {
  const folder = tempFolder({
    'z.txt': 'abc',
    'd/a/index.html': '',
    '.dot': 'abc',
    [checksumsPath]: 'old',
  });
  expect(checksumsOf(folder)).toBe(`${abc}  .dot\n${empty}  d/a/index.html\n${abc}  z.txt\n`);
});

test('sha256sum reads the list, whatever files are called and however large they are', () => {
  const names = ['a b.txt', 'ảnh số 1.png', 'a\\b', 'two\nlines', ' leads'];
  const files = Object.fromEntries(names.map((name) => [`d/${name}`, name]));
  const folder = tempFolder({ ...files, 'large.zip': new Uint8Array(3_500_001).fill(7) });
  const list = checksumsOf(folder);
  expect([...readChecksums(list).keys()]).toEqual(
    [...names.map((name) => `d/${name}`), 'large.zip'].sort(),
  );
  mkdirSync(join(folder, 'data'));
  writeFileSync(join(folder, checksumsPath), list);
  const { status, error } = spawnSync('sha256sum', ['-c', '--quiet', '--strict', checksumsPath], {
    cwd: folder,
  });
  // Machines without GNU tools have no sha256sum.
  if (!error) expect(status).toBe(0);
  writeFileSync(join(folder, 'large.zip'), 'x');
  expect(checksumsOf(folder)).not.toBe(list);
});

test('a list that another tool wrote is read as well', () => {
  const text = `${abc} *a.txt\n# a remark\n${empty}  ./b/c.txt\nnonsense\n`;
  expect([...readChecksums(text)]).toEqual([
    ['a.txt', abc],
    ['b/c.txt', empty],
  ]);
});
