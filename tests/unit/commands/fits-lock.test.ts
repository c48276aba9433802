import { expect, test } from 'vitest';
import { fitsLock } from '../../../scripts/commands/fits-lock.mjs';

const yaml = { version: '2.0.0', integrity: 'sha512-a' };
const node = { version: '24.0.0', integrity: 'sha512-n', optional: true };
const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/yaml': yaml,
    'node_modules/node-x': node,
  },
};
const both = { 'node_modules/yaml': yaml, 'node_modules/node-x': node };

test.each([
  ['all of it', both, true],
  ['a resolved address more', { ...both, 'node_modules/yaml': { ...yaml, resolved: 'x' } }, true],
  ['an optional package less', { 'node_modules/yaml': yaml }, true],
  ['a package less', { 'node_modules/node-x': node }, false],
  ['another version', { ...both, 'node_modules/yaml': { ...yaml, version: '2.0.1' } }, false],
  ['another hash', { ...both, 'node_modules/yaml': { ...yaml, integrity: 'sha512-b' } }, false],
  ['a package more', { ...both, 'node_modules/yaml/node_modules/a': yaml }, false],
  ['nothing', {}, false],
])('what is installed, %s, against the lock: %s', (_case, packages, fits) => {
  expect(fitsLock(lock, { packages })).toBe(fits);
});

test('an optional package that this machine needs may not be missing', () => {
  const packages = { 'node_modules/yaml': yaml };
  expect(fitsLock(lock, { packages }, ['node_modules/node-x'])).toBe(false);
  expect(fitsLock(lock, { packages: both }, ['node_modules/node-x'])).toBe(true);
});

test('where npm has written nothing down, nothing fits', () => {
  expect(fitsLock(lock, undefined)).toBe(false);
});
