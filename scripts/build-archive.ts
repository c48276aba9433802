import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { onEachPage, setCurrentCorpus } from '../src/corpus/current.ts';
import { withoutCut } from '../src/corpus/lock/cut-addresses.ts';
import { reportNewUnits } from '../src/corpus/lock/new-units.ts';
import { withFreshAddresses } from '../src/corpus/lock/publish.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { hasOfflineCopy } from '../src/corpus/offline-copy.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { hasErrors, reportProblems } from '../src/corpus/report.ts';
import { checksumsOf, checksumsPath } from '../src/exports/checksums.ts';
import { publishedFiles } from '../src/exports/files.ts';
import { headersFile } from '../src/exports/headers.ts';
import { imageDerivatives, pageImage } from '../src/exports/images.ts';
import { redirectFiles } from '../src/exports/redirects/files.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { writeEpub } from '../src/offline/epub/write-epub.ts';
import { workerFile } from '../src/offline/keep/worker-file.ts';
import { buildSearchIndex } from '../src/search/build-index.ts';
import { type AddressMode, frozenRefusal, keepPublished } from './build/addresses.ts';
import { takeLock } from './build/lock.ts';
import { mergeFolder } from './build/merge-folder.ts';
import { writeOfflineCopy } from './build/offline-copy.ts';
import { onStop } from './build/on-stop.ts';
import { outRefusal, realPath, stampOutFolder } from './build/out-folder.ts';
import { openPageCache } from './build/page-cache.ts';
import { moveFolder, pagesFolder } from './build/pages-folder.ts';
import { commitDate } from './build/publish-date.ts';
import {
  type BuildFolders,
  buildFolders,
  putInPlace,
  removeBuildFolders,
  tidyUp,
} from './build/swap.ts';
import { tellFiles } from './build/tell-files.ts';
import { buildCards } from './build-cards.ts';
import { cutSinceCommit } from './commands/cut-since-commit.ts';
import { shownPath } from './commands/options.ts';
import type { Progress } from './commands/progress.ts';
import { root } from './commands/tool.ts';

/** What a build needs to know. Paths are absolute. */
export interface BuildOptions {
  content: string;
  out: string;
  /** Path under which the site will stand. */
  base: string;
  /** Address at which it will stand, when that is known. */
  site?: string;
  /** What becomes of new addresses; unless stated they are left as they are. */
  addresses?: AddressMode;
  /** Day on which new addresses are first published, `2026-11-22`; the day of the last commit unless stated. */
  date?: string;
  log: Progress;
}

const cacheFolder = resolve(process.env['CACHE'] ?? join(root, '.cache'));
/** Astro keeps files of a build in the project's folder, whatever is built: one build at a time. */
const lockFile = join(root, '.cache', 'build.lock');

/**
 * Build the archive into a folder of its own and put that in the place of the last one only when
 * all is done: whatever goes wrong, the last good archive stays. Problems are printed, all at once.
 */
export async function buildArchive(options: BuildOptions): Promise<{ ok: boolean }> {
  const { content, log } = options;
  // A link to a folder is followed, so that not the link is replaced but what it leads to.
  const out = realPath(options.out);
  const refusal = outRefusal(out, { content, root });
  if (refusal) {
    log.line(`Nothing was built. ${refusal}`);
    return { ok: false };
  }
  const release = await takeLock(lockFile, {
    onWait: (pid) =>
      log.line(
        `Another build (process ${pid}) is under way with this generator; waiting for its end. Should there be none, delete ${shownPath(lockFile)}`,
      ),
  });
  try {
    tidyUp(out);
    return await readAndBuild({ ...options, out });
  } finally {
    release();
  }
}

async function readAndBuild(options: BuildOptions): Promise<{ ok: boolean }> {
  const { content, out, log } = options;
  const { corpus: read, problems: found } = readCorpus(content, {
    interfaceLanguages,
    onProgress: (done, total) => log.step('documents read', done, total),
  });
  log.end();
  const cut = read ? cutSinceCommit(read) : [];
  const problems = [...withoutCut(found, cut), ...cut];
  const report = reportProblems(problems, shownPath(content));
  if (report !== '') log.line(report);
  const news = read ? reportNewUnits(read) : '';
  if (news !== '') log.line(news);
  if (!read || hasErrors(problems)) {
    if (existsSync(out)) log.line(`Nothing was built; ${shownPath(out)} is as it was.`);
    return { ok: false };
  }
  const refused = options.addresses === 'frozen' ? frozenRefusal(read) : undefined;
  if (refused !== undefined) {
    log.line(`Nothing was built. ${refused}`);
    return { ok: false };
  }
  const { site = read.settings.site, date = commitDate(content) } = options;
  const settings = { ...read.settings, ...(site ? { site } : {}) };
  const corpus = withFreshAddresses({ ...read, settings }, date);
  const folders = buildFolders(out);
  const callOff = onStop(() => removeBuildFolders(folders));
  try {
    await buildInto(corpus, folders, options);
    // The folder may have been filled meanwhile.
    const refusal = outRefusal(out, { content, root });
    if (refusal) throw new Error(refusal);
    if (options.addresses === 'add') keepPublished(corpus);
    putInPlace(folders.building, out);
  } catch (error) {
    log.line(
      `The build failed: ${error instanceof Error ? (error.stack ?? error.message) : error}`,
    );
    if (existsSync(out)) log.line(`${shownPath(out)} is as it was.`);
    return { ok: false };
  } finally {
    removeBuildFolders(folders);
    rmSync(pagesFolder(folders.building, root), { recursive: true, force: true });
    callOff();
  }
  return { ok: true };
}

/** The values of promises, when all have ended: after a failure nothing goes on in the background. */
async function allEnded<Values extends unknown[]>(
  promises: {
    [Index in keyof Values]: Promise<Values[Index]>;
  },
): Promise<Values> {
  await Promise.allSettled(promises);
  return (await Promise.all(promises)) as Values;
}

/** Files, pages and search index; the index is made by another process while the others are written. */
async function buildInto(
  corpus: Corpus,
  { building, beside }: BuildFolders,
  options: BuildOptions,
): Promise<void> {
  const { log, base } = options;
  const writeFile = fileWriter();
  const pages = pagesFolder(building, root);
  mkdirSync(beside, { recursive: true });
  let files = 0;
  const [searched] = await allEnded([
    buildSearchIndex(corpus, { outDir: beside }),
    buildCards(corpus, beside, join(cacheFolder, 'cards')),
    (async () => {
      // The files come before the pages: one page tells their sizes and how they begin.
      for (const { path, content } of publishedFiles(corpus, base)) {
        writeFile(join(beside, path), content);
        files += 1;
      }
      files += writeEpub(corpus, { outDir: beside, base });
      await buildPages(corpus, pages, { ...options, files: beside });
      if (pages !== building) moveFolder(pages, building);
    })(),
  ]);
  log.line(`pages written: ${countPages(building)}`);
  log.line(
    `search index built: ${searched.records} documents, ${Math.round(searched.bytes / 1024)} kB`,
  );
  writeFile(join(building, '_headers'), headersFile(base));
  for (const { path, content } of redirectFiles(corpus, base)) {
    writeFile(join(building, path), content);
  }
  // Some hosts pass over folders that begin with an underscore unless this file stands there.
  writeFile(join(building, '.nojekyll'), '');
  mergeFolder(beside, building);
  for (const document of corpus.documents) {
    const outDir = join(building, 'd', document.id, 'facsimile');
    for (const path of document.facsimile) {
      const image = pageImage(corpus.folder, path);
      await imageDerivatives(image, { outDir, cache: join(cacheFolder, 'images') });
    }
  }
  writeFile(join(building, 'sw.js'), await workerFile(corpus.settings.languages));
  stampOutFolder(building);
  if (hasOfflineCopy(corpus.settings)) {
    const { files, bytes } = await writeOfflineCopy(corpus, {
      ...{ folder: building, base, earlier: options.out },
    });
    log.line(`offline copy written: ${files} files, ${(bytes / 1e6).toFixed(1)} MB`);
  }
  // The list of all files comes when all are there.
  const checksums = checksumsOf(building);
  writeFile(join(building, checksumsPath), checksums);
  log.line(`data files written: ${files}`);
  log.line(tellFiles(checksums));
}

async function buildPages(
  corpus: Corpus,
  building: string,
  { content, base, log, files }: BuildOptions & { files: string },
) {
  setCurrentCorpus(corpus);
  let made = 0;
  onEachPage(() => {
    made += 1;
    log.step('pages rendered', made);
  });
  const key = createHash('sha256')
    .update(`${resolve(content)} ${base} ${corpus.settings.site ?? ''}`)
    .digest('hex');
  const cache = join(cacheFolder, 'astro', key.slice(0, 16));
  const closeCache = openPageCache(cache);
  Object.assign(process.env, {
    CONTENT: content,
    OUT: building,
    FILES: files,
    BASE: base,
    ...(corpus.settings.site ? { SITE: corpus.settings.site } : {}),
    ASTRO_CACHE: cache,
    ASTRO_TELEMETRY_DISABLED: '1',
    // Whatever the shell says: what is built is what is published.
    NODE_ENV: 'production',
  });
  // Of the same name as what pages ask their builder for, they would be handed to the pages instead.
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR', 'BASE_URL']) delete process.env[name];
  const { build } = await import('astro');
  await build({ root, logLevel: 'warn' });
  closeCache();
}

/** How many pages stand below a folder, those kept from an earlier build included. */
const countPages = (folder: string) =>
  readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.html')).length;

/** Writes files, making each folder once. */
function fileWriter(): (path: string, content: string | Uint8Array) => void {
  const made = new Set<string>();
  return (path, content) => {
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, content);
  };
}
