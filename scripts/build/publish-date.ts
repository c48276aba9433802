import { spawnSync } from 'node:child_process';

/**
 * The day of the last commit of a folder, `2026-11-22`; empty where git knows none, or is not there.
 * So that two builds of one commit are alike, no clock is asked.
 */
export function commitDate(folder: string): string {
  const { status, stdout } = spawnSync(
    'git',
    ['-C', folder, 'log', '-1', '--format=%cs', '--', '.'],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    },
  );
  const date = status === 0 ? stdout.trim() : '';
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : '';
}
