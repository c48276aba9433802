import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GeneratedDocument, markdownFile } from './document.ts';
import type { Command } from './measure.ts';

const peers = join(import.meta.dirname, 'peers');
const site = join(peers, 'starlight');

/** Ways to build the peer: as it comes, every page lists all pages in its sidebar; bare, none does. */
export const starlightVariants = [
  { name: 'Starlight', env: { SIDEBAR: 'all' } },
  { name: 'Starlight, no sidebar', env: { SIDEBAR: 'none' } },
] as const;

/** Install the locked peers unless the lock file is the one installed last. `say` gets a line when it takes time. */
export function installPeers(say: (line: string) => void): void {
  const stamp = join(peers, 'node_modules', '.installed-lock');
  const lock = createHash('sha256')
    .update(readFileSync(join(peers, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  say('Installing the peers (npm ci in bench/peers) …');
  const { npm_execpath: npm } = process.env;
  const args = ['ci', '--ignore-scripts', '--loglevel=error', '--no-progress'];
  const [program, ...first] = npm && /\.[cm]?js$/.test(npm) ? [process.execPath, npm] : ['npm'];
  const shell = program === 'npm' && process.platform === 'win32';
  const done = spawnSync(program ?? 'npm', [...first, ...args], {
    cwd: peers,
    stdio: 'inherit',
    shell,
  });
  if (done.status !== 0) {
    throw new Error(
      'npm ci in bench/peers failed: the network is needed once. Without --peers the bench runs alone.',
    );
  }
  writeFileSync(stamp, lock);
}

/** Give the peer the same Markdown bodies, with the title alone as front matter, and no cache of an earlier build. */
export function fillStarlight(documents: readonly GeneratedDocument[]): void {
  const docs = join(site, 'src', 'content', 'docs');
  for (const folder of [docs, join(site, '.astro'), join(site, 'node_modules')]) {
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(docs, { recursive: true });
  for (const { id, title, body } of documents) {
    writeFileSync(join(docs, `${id}.md`), markdownFile({ title }, body));
  }
  const links = documents.map(({ id, title }) => `- [${title}](/${id}/)\n`).join('');
  writeFileSync(join(docs, 'index.md'), markdownFile({ title: 'Kho văn bản thử' }, links));
}

/** The command that builds the peer into `out`. */
export function starlightBuild(out: string, log: string, env: Record<string, string>): Command {
  const astro = join(peers, 'node_modules', 'astro', 'bin', 'astro.mjs');
  return {
    args: [process.execPath, astro, 'build', '--outDir', out],
    cwd: site,
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
    log,
  };
}
