import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { isWithin } from '../../../scripts/build/is-within.ts';

const content = resolve('/archive/content');

test.each([
  ['the folder itself', content, true],
  ['a file below it', join(content, 'documents', 'a', 'index.md'), true],
  ['a name that begins with dots', join(content, '..notes'), true],
  ['a folder whose name begins alike', `${content}-old`, false],
  ['the folder that holds it', resolve('/archive'), false],
  ['a folder beside it', resolve('/archive/dist'), false],
])('tells whether a path lies in a folder: %s', (_case, path, within) => {
  expect(isWithin(path, content)).toBe(within);
});
