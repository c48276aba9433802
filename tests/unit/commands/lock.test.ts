import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeLock } from '../../../scripts/build/lock.ts';
import { tempFolder } from './temp-folder.ts';

const gone = spawnSync(process.execPath, ['--version']).pid;

/** Try to take the lock in a folder; answers the processes that were waited for. */
async function take(folder: string, whileWaiting = () => {}) {
  const waited: number[] = [];
  const release = await takeLock(join(folder, 'lock'), {
    everyMs: 1,
    onWait: (pid) => {
      waited.push(pid);
      whileWaiting();
    },
  });
  return { waited, release };
}

test.each([
  ['nobody holds', {}],
  ['a process held that is gone', { lock: String(gone) }],
  ['a process held that died while it took it', { lock: '' }],
  ['a process with our number held before us', { lock: String(process.pid) }],
])('a lock that %s is taken and let go', async (_case, files) => {
  const folder = tempFolder(files as Record<string, string>);
  const { waited, release } = await take(folder);
  expect(waited).toEqual([]);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toBe(String(process.pid));
  release();
  expect(existsSync(join(folder, 'lock'))).toBe(false);
});

test('a lock that a running process holds is waited for, and that is said once', async () => {
  const folder = tempFolder({ lock: String(process.ppid) });
  const letGo = () => setTimeout(() => rmSync(join(folder, 'lock')), 20);
  const { waited, release } = await take(folder, letGo);
  expect(waited).toEqual([process.ppid]);
  release();
});
