import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import {
  basePath,
  fromHere,
  fromProject,
  portNumber,
  readOptions,
  shownPath,
  siteAddress,
  wordCount,
} from '../../../scripts/commands/options.ts';
import { root } from '../../../scripts/commands/tool.ts';

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

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

test('a default path is that of the project wherever the command is typed, and is shown from there', () => {
  vi.stubEnv('INIT_CWD', join(root, 'content'));
  expect(fromHere(fromProject('content'))).toBe(join(root, 'content'));
  expect(shownPath(join(root, 'dist'))).toBe(join('..', 'dist'));
  expect(shownPath(join(root, 'content'))).toBe('.');
});

test.each([
  [undefined, undefined],
  ['', undefined],
  ['https://archive.example', 'https://archive.example'],
  ['https://archive.example/', 'https://archive.example'],
  ['http://localhost:8080', 'http://localhost:8080'],
])('SITE “%s” is the address %s', (given, address) => {
  expect(siteAddress(given)).toBe(address);
});

test('a port is a number', () => {
  expect(portNumber('0')).toBe(0);
  expect(portNumber('8080')).toBe(8080);
});

test('a number of words is one or more', () => {
  expect([wordCount('min-align', '1'), wordCount('min-align', '12')]).toEqual([1, 12]);
});

test.each([
  [
    'a SITE without scheme',
    () => siteAddress('archive.example'),
    'such as https://archive.example',
  ],
  ['a SITE that is no page', () => siteAddress('mailto:a@archive.example'), 'such as https://'],
  ['a SITE with a path', () => siteAddress('https://u.example/repository/'), 'BASE=/repository/'],
  ['a port in words', () => portNumber('web'), 'it was given “web”'],
  ['a port that there is not', () => portNumber('70000'), '65535'],
  ['no words at all', () => wordCount('min-align', '0'), 'it was given “0”'],
  ['half a word', () => wordCount('min-align', '1.5'), '--min-align takes a number of words'],
  ['an unknown option', () => readOptions({ out: fromProject('dist') }, ['--ot', 'x']), '--ot'],
])('%s ends the command in a sentence', (_case, read, words) => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(process, 'exit').mockImplementation((code) => {
    throw new Error(`ended with ${code}`);
  });
  expect(read).toThrow('ended with 1');
  expect(said.mock.calls.flat().join()).toContain(words);
});
