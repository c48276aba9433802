import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GeneratedDocument, markdownFile } from './document.ts';
import type { Command } from './measure.ts';

/** Folder of the other generators, with a lock of its own. */
export const peers = join(import.meta.dirname, 'peers');
const site = join(peers, 'starlight');

/** Ways to build the peer: as it comes, every page lists all pages in its sidebar; bare, none does. */
export const starlightVariants = [
  { name: 'Starlight', env: { SIDEBAR: 'all' } },
  { name: 'Starlight, no sidebar', env: { SIDEBAR: 'none' } },
] as const;

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
