import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { placeRun } from '../../../scripts/commands/place-run.ts';
import { root } from '../../../scripts/commands/tool.ts';
import { storedRun } from '../../../src/corpus/passim/stored.ts';
import { tempFolder } from './temp-folder.ts';

// Each command is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 30_000 });

const stored = 'content/reuse/passim.jsonl';

/** A folder with the corpus and the recorded run, and the two commands typed in it. */
function desk() {
  const here = tempFolder();
  cpSync(join(root, 'tests/fixtures/passim'), here, { recursive: true });
  const type = (script: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'scripts', script), '--content', 'content', ...args],
      { cwd: root, env: { ...process.env, INIT_CWD: here }, encoding: 'utf8' },
    );
    return { status, stdout, stderr };
  };
  return { here, type, read: (path: string) => readFileSync(join(here, path), 'utf8') };
}

test('what an earlier run found stays, unless it is said that it may be replaced', () => {
  const { here, type, read } = desk();
  const earlier = '{"engine":"passim","run":"passim 2.0.1 -n 25"}\n';
  placeRun(join(here, stored), earlier, false);
  const take = (...args: string[]) => type('import-passim.ts', '--from', 'run', ...args);
  expect(take()).toEqual({
    status: 1,
    stdout: '',
    stderr:
      `${stored} holds 0 passages (passim 2.0.1 -n 25) of an earlier run. Nothing has been taken over.\n` +
      'With --replace the file is written anew, with 2 passages (passim); copy it first if you want to keep it.\n',
  });
  expect(read(stored)).toBe(earlier);
  expect(take('--replace', '--run', 'passim 2.0.2')).toEqual({
    status: 0,
    stdout: `2 passages (passim 2.0.2) written to ${stored} in the place of 0 passages (passim 2.0.1 -n 25)\n`,
    stderr: '',
  });
  expect(storedRun(read(stored))).toEqual({ run: 'passim 2.0.2', passages: 2 });
});

test('the same passages a second time are no change', () => {
  const file = join(tempFolder(), 'reuse/passim.jsonl');
  expect(placeRun(file, 'same', false)).toEqual({ state: 'written' });
  expect(placeRun(file, 'same', false)).toEqual({ state: 'same' });
});

test('the corpus goes to passim-corpus.json, as the guide says', () => {
  const { here, type, read } = desk();
  expect(type('export-passim.ts')).toEqual({
    status: 0,
    stdout: '3 documents written to passim-corpus.json\n',
    stderr: '',
  });
  expect(read('passim-corpus.json').trimEnd().split('\n')).toHaveLength(3);
  expect(existsSync(join(here, 'content/reuse'))).toBe(false);
  const guide = readFileSync(join(root, 'docs/passim.md'), 'utf8');
  expect(guide).toContain('`passim-corpus.json`');
  expect(guide).toContain('--pairwise passim-corpus.json passim-out');
});

test.each([
  ['a file that breaks off', '{"engine":"passim","run":"x"}\n{"from":', '0 passages (x)'],
  ['a file of something else', 'notes of the keeper', '0 passages'],
  ['an empty file', '', '0 passages'],
])('%s is not written over either', (_case, before, earlier) => {
  const file = join(tempFolder({ 'reuse/passim.jsonl': before }), 'reuse/passim.jsonl');
  expect(placeRun(file, 'new', false)).toEqual({ state: 'kept', earlier });
  expect(readFileSync(file, 'utf8')).toBe(before);
});
