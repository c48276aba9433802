import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Install what the lock file in a folder names, unless it is the one installed last. `say` gets a line when it takes time. */
export function installPeers(folder: string, say: (line: string) => void): void {
  const stamp = join(folder, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  const shown = relative(process.cwd(), folder);
  say(`Installing the peers (npm ci in ${shown}) …`);
  const { npm_execpath: npm } = process.env;
  const args = ['ci', '--ignore-scripts', '--loglevel=error', '--no-progress'];
  const [program, ...first] = npm && /\.[cm]?js$/.test(npm) ? [process.execPath, npm] : ['npm'];
  const shell = program === 'npm' && process.platform === 'win32';
  const done = spawnSync(program ?? 'npm', [...first, ...args], {
    cwd: folder,
    stdio: 'inherit',
    shell,
  });
  if (done.status !== 0) {
    throw new Error(
      `npm ci in ${shown} failed: the network is needed once. Without --peers the bench runs alone.`,
    );
  }
  writeFileSync(stamp, lock);
}
