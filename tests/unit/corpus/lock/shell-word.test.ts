import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { shellWord } from '../../../../src/corpus/lock/shell-word.ts';

test.each([
  ['/d/letter-12/', '/d/letter-12/'],
  ['/d/letter-12/#p7', '"/d/letter-12/#p7"'],
  ['/d/x/?to=p5#p3', '"/d/x/?to=p5#p3"'],
  ['two words', '"two words"'],
  ['$HOME', "'$HOME'"],
  ["it's `this`", "'it'\\''s `this`'"],
])('%s is typed as %s', (argument, typed) => {
  expect(shellWord(argument)).toBe(typed);
});

test.skipIf(process.platform === 'win32')('a shell reads every argument back as it was', () => {
  const odd = [
    '/d/x/#p7',
    '#p7',
    'a b',
    '$(x)',
    '`x`',
    `it's "so"!`,
    'back\\slash',
    '*?[a]',
    '&;|<>',
  ];
  const { stdout } = spawnSync('sh', ['-c', `printf '%s\\n' ${odd.map(shellWord).join(' ')}`], {
    encoding: 'utf8',
  });
  expect(stdout.trimEnd().split('\n')).toEqual(odd);
});
