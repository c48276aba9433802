import { resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { basePath, fromHere, readOptions } from '../../../scripts/commands/options.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
  ['', '/'],
  ['/', '/'],
  ['archive', '/archive/'],
  ['/archive/', '/archive/'],
  ['/a/b', '/a/b/'],
])('the base “%s” is the path %s', (given, path) => {
  expect(basePath(given)).toBe(path);
});

test('options that are not given keep their defaults', () => {
  const defaults = { out: 'dist', port: '4321' };
  expect(readOptions(defaults, ['--out', 'public'])).toEqual({ out: 'public', port: '4321' });
});

test('paths are seen from the folder in which the command was typed', () => {
  vi.stubEnv('INIT_CWD', resolve('/elsewhere'));
  expect(fromHere('content')).toBe(resolve('/elsewhere/content'));
});
