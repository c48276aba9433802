// The one door to every npm script. Runs on any Node from 20 on, with built-ins only:
// installs what is missing, finds the Node that the project pins, and hands over to it.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, markInstalled } from './commands/installed.mjs';
import { pinnedNode } from './commands/pinned-node.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Install the locked dependencies unless what is there fits the lock. */
function install() {
  if (isInstalled(root)) return;
  console.error('Installing dependencies (npm ci) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--loglevel=error', '--no-progress'];
  const options = { cwd: root, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: '' } };
  const done =
    npm && /\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...args], options)
      : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  if (done.status !== 0) {
    console.error('npm ci failed: see its message above. Check the network, then try again.');
    process.exit(done.status ?? 1);
  }
  markInstalled(root);
}

/** Path of a Node that Astro 7 accepts: the pinned one, else this one if it is new enough. */
function fittingNode() {
  const pinned = pinnedNode(root);
  if (pinned !== undefined) return pinned;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(
    `Node ${process.versions.node} is too old and no pinned Node is known for ${process.platform}-${process.arch}. Install Node 24.`,
  );
  process.exit(1);
}

install();
const node = fittingNode();
const [command = 'build', ...args] = process.argv.slice(2);
const path = `${dirname(node)}${process.platform === 'win32' ? ';' : ':'}${process.env.PATH ?? ''}`;
// A build makes many short-lived objects: a larger young generation halves the time lost to collecting them.
const child = spawn(
  node,
  ['--max-semi-space-size=64', join(root, 'scripts', `${command}.ts`), ...args],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      PATH: path,
      ASTRO_TELEMETRY_DISABLED: '1',
      // npm says in which folder the person is; without npm it is this one.
      INIT_CWD: process.env.INIT_CWD ?? process.cwd(),
    },
  },
);
// Whoever stops this process means the command. Ctrl+C reaches it without help.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
