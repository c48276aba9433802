import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { mergeFolder } from '../../../scripts/build/merge-folder.ts';
import { tempFolder } from './temp-folder.ts';

test('folders that both have become one, and nothing stays behind', () => {
  const folder = tempFolder();
  const write = (path: string, words: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), words);
  };
  write('into/data/index.html', 'page');
  write('into/d/a/index.html', 'page a');
  write('from/data/units.jsonl', 'units');
  write('from/d/a/index.md', 'a');
  write('from/pagefind/x/y', 'index');
  write('from/feed.xml', 'feed');
  mergeFolder(join(folder, 'from'), join(folder, 'into'));
  const paths = [
    'data/index.html',
    'data/units.jsonl',
    'd/a/index.html',
    'd/a/index.md',
    'pagefind/x/y',
    'feed.xml',
  ];
  expect(paths.map((path) => readFileSync(join(folder, 'into', path), 'utf8'))).toEqual([
    ...['page', 'units', 'page a', 'a', 'index', 'feed'],
  ]);
  expect(existsSync(join(folder, 'from/feed.xml'))).toBe(false);
});
