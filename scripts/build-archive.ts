import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onEachPage, setCurrentCorpus } from '../src/corpus/current.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { hasErrors, reportProblems } from '../src/corpus/report.ts';
import { publishedFiles } from '../src/exports/files.ts';
import { headersFile } from '../src/exports/headers.ts';
import { imageDerivatives } from '../src/exports/images.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { buildCards } from './build-cards.ts';
import type { Progress } from './commands/progress.ts';

/** What a build needs to know. Paths are absolute. */
export interface BuildOptions {
  content: string;
  out: string;
  /** Path under which the site will stand. */
  base: string;
  /** Address at which it will stand, when that is known. */
  site?: string;
  log: Progress;
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const cacheFolder = resolve(process.env['CACHE'] ?? join(root, '.cache'));

/**
 * Build the archive into a folder of its own and put that in the place of the last one only when
 * all is done: whatever goes wrong, the last good archive stays. Problems are printed, all at once.
 */
export async function buildArchive(options: BuildOptions): Promise<{ ok: boolean }> {
  const { content, out, log } = options;
  const { corpus: read, problems } = readCorpus(content, {
    interfaceLanguages,
    onProgress: (done, total) => log.step('documents read', done, total),
  });
  log.end();
  const report = reportProblems(problems, relative(process.cwd(), content) || '.');
  if (report !== '') log.line(report);
  if (!read || hasErrors(problems)) {
    if (existsSync(out))
      log.line(`Nothing was built; ${relative(process.cwd(), out)} is as it was.`);
    return { ok: false };
  }
  const { site = read.settings.site } = options;
  const corpus = { ...read, settings: { ...read.settings, ...(site ? { site } : {}) } };
  const building = `${out}.building-${process.pid}`;
  const beside = `${building}-files`;
  try {
    await buildInto(corpus, building, beside, options);
    putInPlace(building, out);
  } catch (error) {
    log.line(
      `The build failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
    if (existsSync(out)) log.line(`${relative(process.cwd(), out)} is as it was.`);
    return { ok: false };
  } finally {
    rmSync(building, { recursive: true, force: true });
    rmSync(beside, { recursive: true, force: true });
  }
  return { ok: true };
}

/** Pages, search index and files; the index is made by another process while pages are written. */
async function buildInto(corpus: Corpus, building: string, beside: string, options: BuildOptions) {
  const { log, base } = options;
  mkdirSync(beside, { recursive: true });
  const [, searched] = await Promise.all([
    buildPages(corpus, building, options),
    buildSearchIndex(corpus, { outDir: beside, base }),
    buildCards(corpus, beside, join(cacheFolder, 'cards')),
  ]);
  log.line(`pages written: ${countPages(building)}`);
  log.line(
    `search index built: ${searched.records} records, ${Math.round(searched.bytes / 1024)} kB`,
  );
  let files = 0;
  for (const { path, content } of publishedFiles(corpus)) {
    writeFile(join(building, path), content);
    files += 1;
  }
  writeFile(join(building, '_headers'), headersFile(base));
  // Some hosts pass over folders that begin with an underscore unless this file stands there.
  writeFile(join(building, '.nojekyll'), '');
  for (const folder of readdirSync(beside))
    renameSync(join(beside, folder), join(building, folder));
  for (const document of corpus.documents) {
    const target = join(building, 'd', document.id, 'facsimile');
    for (const path of document.facsimile)
      await imageDerivatives(join(corpus.folder, path), target);
  }
  log.line(`data files written: ${files}`);
}

async function buildPages(corpus: Corpus, building: string, { content, base, log }: BuildOptions) {
  setCurrentCorpus(corpus);
  let made = 0;
  onEachPage(() => {
    made += 1;
    log.step('pages rendered', made);
  });
  const key = createHash('sha256')
    .update(`${resolve(content)} ${base} ${corpus.settings.site ?? ''}`)
    .digest('hex');
  Object.assign(process.env, {
    CONTENT: content,
    OUT: building,
    BASE: base,
    ...(corpus.settings.site ? { SITE: corpus.settings.site } : {}),
    ASTRO_CACHE: join(cacheFolder, 'astro', key.slice(0, 16)),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Whatever the shell says: what is built is what is published.
    NODE_ENV: 'production',
  });
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
}

/** How many pages stand below a folder, those kept from an earlier build included. */
const countPages = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.html')).length;

const madeFolders = new Set<string>();

function writeFile(path: string, content: string | Uint8Array): void {
  const folder = dirname(path);
  if (!madeFolders.has(folder)) mkdirSync(folder, { recursive: true });
  madeFolders.add(folder);
  writeFileSync(path, content);
}

/** Swap the new archive in; the old one is gone only when the new one stands. */
function putInPlace(building: string, out: string): void {
  const old = `${building}-old`;
  if (existsSync(out)) renameSync(out, old);
  mkdirSync(dirname(out), { recursive: true });
  renameSync(building, out);
  rmSync(old, { recursive: true, force: true });
}
