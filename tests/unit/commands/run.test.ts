import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { nodePackages } from '../../../scripts/commands/pinned-node.mjs';
import { root } from '../../../scripts/commands/tool.ts';
import { tempFolder } from './temp-folder.ts';

// Each step is a process of its own, which a busy machine may keep waiting.
vi.setConfig({ testTimeout: 30_000 });

const [pinned = ''] = nodePackages;
const listed = (version: string) => ({
  'node_modules/yaml': { version },
  [`node_modules/${pinned}`]: { version: '24.0.0', optional: true },
});
const lockOf = (version: string) =>
  JSON.stringify({ packages: { '': { version: '0.1.0' }, ...listed(version) } });

/** A project with one command, and an npm that only says that it was called. */
function project({ locked = '2.0.0', installed = '2.0.0', brings = true } = {}) {
  const here = tempFolder({
    'package-lock.json': lockOf(locked),
    'scripts/hello.ts': "console.log('hello');\n",
    'npm.js': "console.error('npm', process.argv.slice(2, 4).join(' '));\n",
    ...(installed !== '' && {
      'node_modules/.package-lock.json': JSON.stringify({ packages: listed(installed) }),
    }),
  });
  for (const name of ['run', 'commands/installed', 'commands/fits-lock', 'commands/pinned-node']) {
    cpSync(join(root, 'scripts', `${name}.mjs`), join(here, 'scripts', `${name}.mjs`));
  }
  const node = join(here, 'node_modules', pinned, 'bin', 'node');
  if (brings) {
    mkdirSync(dirname(node), { recursive: true });
    symlinkSync(process.execPath, node);
  }
  const run = () => {
    const env = { ...process.env, npm_execpath: join(here, 'npm.js') };
    const args = [join(here, 'scripts/run.mjs'), 'hello'];
    const said = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
    expect(said.stdout).toBe('hello\n');
    return said.stderr;
  };
  return { here, node, run };
}

const installs = 'Installing dependencies (npm ci) …\nnpm ci --ignore-scripts\n';

test('what a person has installed by npm ci is taken as it is', () => {
  const { here, run } = project();
  expect(run()).toBe('');
  expect(existsSync(join(here, 'node_modules/.cache'))).toBe(false);
});

test.each([
  ['nothing is there', { installed: '' }],
  ['the lock asks for another version', { locked: '2.0.1' }],
  ['the pinned Node is missing', { brings: false }],
])('where %s, it is installed, and once', (_case, state) => {
  const { run } = project(state);
  expect(run()).toBe(installs);
  expect(run()).toBe('');
});

test('a lock that changes, or a pinned Node that goes, is installed again', () => {
  const { here, node, run } = project({ installed: '' });
  expect(run()).toBe(installs);
  writeFileSync(join(here, 'package-lock.json'), lockOf('2.0.1'));
  expect(run()).toBe(installs);
  rmSync(node);
  expect(run()).toBe(installs);
  expect(run()).toBe('');
});
