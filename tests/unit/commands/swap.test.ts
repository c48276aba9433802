import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  buildFolders,
  putInPlace,
  removeBuildFolders,
  tidyUp,
} from '../../../scripts/build/swap.ts';
import { tempFolder } from './temp-folder.ts';

/** Number of a process that is over. */
const gone = spawnSync(process.execPath, ['--version']).pid;
const running = process.ppid;

test.each([
  [
    'brings back an archive that was taken out of its place',
    { [`dist.building-${gone}/a`]: 'half', [`dist.building-${gone}-old/a`]: 'old' },
    ['dist'],
  ],
  [
    'removes an old archive when a new one stands',
    { 'dist/a': 'old', [`dist.building-${gone}-old/a`]: 'older' },
    ['dist'],
  ],
  [
    'removes what a killed build left',
    { [`dist.building-${gone}/a`]: '', [`dist.building-${gone}-files/a`]: '' },
    [],
  ],
  [
    'leaves a build that runs',
    { [`dist.building-${running}/a`]: '' },
    [`dist.building-${running}`],
  ],
  [
    'leaves whatever else stands there',
    { 'dist.building-plan/a': '', [`other.building-${gone}/a`]: '' },
    ['dist.building-plan', `other.building-${gone}`],
  ],
])('tidying up %s', (_case, files, left) => {
  const folder = tempFolder(files as Record<string, string>);
  tidyUp(join(folder, 'dist'));
  expect(readdirSync(folder).sort()).toEqual(left.toSorted());
  if (left.includes('dist')) expect(readFileSync(join(folder, 'dist/a'), 'utf8')).toBe('old');
});

test('a new archive takes the place of the last', () => {
  const folder = tempFolder({ 'dist/a': 'old', 'new/a': 'new' });
  putInPlace(join(folder, 'new'), join(folder, 'dist'));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(readFileSync(join(folder, 'dist/a'), 'utf8')).toBe('new');
});

test('an archive that cannot be replaced is put back', () => {
  const folder = tempFolder({ 'dist/a': 'old' });
  expect(() => putInPlace(join(folder, 'missing'), join(folder, 'dist'))).toThrow('ENOENT');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('a build that fails leaves none of its folders', () => {
  const folder = tempFolder();
  const folders = buildFolders(join(folder, 'dist'));
  putInPlace(tempFolder({ a: '' }), folders.building);
  putInPlace(tempFolder({ a: '' }), folders.beside);
  removeBuildFolders(folders);
  expect(readdirSync(folder)).toEqual([]);
});
