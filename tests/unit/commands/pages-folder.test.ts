import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { moveFolder, pagesFolder } from '../../../scripts/build/pages-folder.ts';
import { tempFolder } from './temp-folder.ts';

const root = resolve('/srv/archive');

test.each([
  ['in the project', join(root, 'dist.building-1'), true],
  ['elsewhere', resolve('/var/site.building-1'), true],
  ['beside the project under a name that begins alike', `${root}-site.building-1`, false],
  ['in a folder whose name begins alike', join(`${root}-2`, 'dist.building-1'), false],
])(
  'pages are written straight to a folder %s, or else inside the project',
  (_case, path, straight) => {
    const folder = pagesFolder(path, root);
    expect(folder === path).toBe(straight);
    if (!straight) expect(folder.startsWith(join(root, '.cache'))).toBe(true);
  },
);

test('a folder moves with what it holds, into folders that are not there yet', () => {
  const folder = tempFolder();
  mkdirSync(join(folder, 'a', 'b'), { recursive: true });
  writeFileSync(join(folder, 'a', 'b', 'page.html'), 'words');
  moveFolder(join(folder, 'a'), join(folder, 'x', 'y'));
  expect(readFileSync(join(folder, 'x', 'y', 'b', 'page.html'), 'utf8')).toBe('words');
  expect(existsSync(join(folder, 'a'))).toBe(false);
});
