import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

/** How waiting for a lock goes. */
export interface LockOptions {
  /** Told once, with the number of the process that holds the lock. */
  onWait: (pid: number) => void;
  /** Time between two tries. */
  everyMs?: number;
}

/** Number of the process that holds a lock; 0 when nobody does, as after a crash in the midst of writing. */
function holder(file: string): number {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

function tryToTake(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Remove the lock of a process that is gone. Renaming it first lets only one of several succeed. */
function breakLock(file: string): void {
  const broken = `${file}.${process.pid}`;
  try {
    renameSync(file, broken);
  } catch {
    return;
  }
  // Between looking and renaming somebody else may have broken the lock and taken it.
  const pid = holder(broken);
  if (pid > 0 && isAlive(pid)) renameSync(broken, file);
  else rmSync(broken, { force: true });
}

/** Wait until `file` can be made to name this process as the holder of a lock. Answers how to let go; the end of the process does so too. */
export async function takeLock(
  file: string,
  { onWait, everyMs = 250 }: LockOptions,
): Promise<() => void> {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  // A lock without a number may be one that is being written at this moment: look twice.
  let empty = 0;
  while (!tryToTake(file)) {
    const pid = holder(file);
    empty = pid === 0 ? empty + 1 : 0;
    if (empty > 1 || (pid > 0 && !isAlive(pid))) {
      breakLock(file);
      continue;
    }
    if (!told && pid > 0) {
      told = true;
      onWait(pid);
    }
    await setTimeout(everyMs);
  }
  const release = () => {
    process.off('exit', release);
    if (holder(file) === process.pid) rmSync(file, { force: true });
  };
  process.on('exit', release);
  return release;
}
