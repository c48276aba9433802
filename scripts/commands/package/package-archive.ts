import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { keptFiles } from '../../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { count, hasErrors, reportProblems } from '../../../src/corpus/report.ts';
import { interfaceLanguages } from '../../../src/i18n/words.ts';
import { onStop } from '../../build/on-stop.ts';
import { realPath } from '../../build/out-folder.ts';
import { buildFolders, putInPlace, removeBuildFolders, tidyUp } from '../../build/swap.ts';
import { shownPath } from '../options.ts';
import { root } from '../tool.ts';
import { agentName, packageRefusal, zipOf } from './out-refusal.ts';
import { bagCaptures } from './payload.ts';
import { writeBag } from './write-bag.ts';
import { zipBag } from './zip-bag.ts';

/** What a package is made from and where it goes. Paths are absolute. */
export interface PackageOptions {
  content: string;
  /** The folder of the package; unless stated `bags/<slug>` in the folder of the generator. */
  out?: string;
  base: string;
  site?: string;
  isPublic: boolean;
  isZipped: boolean;
  /** Version of the generator. */
  version: string;
  /** Writes a line for the person who asked for it. */
  say: (line: string) => void;
}

/** Make a package: it is written beside its place and put there when all is done; whatever goes wrong, what stood there stays. */
export function packageArchive(options: PackageOptions): boolean {
  const { content, say } = options;
  const { corpus: read, problems } = readCorpus(content, { interfaceLanguages });
  const report = reportProblems(problems, shownPath(content));
  if (report !== '') say(report);
  if (!read || hasErrors(problems)) return refuse('Mend this first.', say);
  const out = realPath(options.out ?? join(root, 'bags', read.settings.slug));
  const refusal =
    unpublished(read) ?? packageRefusal(out, { content, root, isZipped: options.isZipped });
  if (refusal !== undefined) return refuse(refusal, say);
  const settings = { ...read.settings, ...(options.site && { site: options.site }) };
  try {
    pack({ ...read, settings }, out, options);
    return true;
  } catch (error) {
    return refuse(`It failed: ${error instanceof Error ? error.message : error}`, say);
  }
}

function refuse(why: string, say: (line: string) => void): false {
  say(`Nothing was packed. ${why}`);
  return false;
}

/** Why a content folder cannot be packed yet: not all that it holds was published. */
function unpublished(corpus: Corpus): string | undefined {
  if (keptFiles(corpus).length === 0) return undefined;
  const [one] = corpus.fresh;
  const example = one ? `, ${one.address} for one` : '';
  return `The content folder holds what was not published yet${example}. Run npm run build first: it writes into addresses.lock what is published.`;
}

function pack(corpus: Corpus, out: string, options: PackageOptions): void {
  const { base, isPublic, isZipped, version, say } = options;
  tidyUp(out);
  const folders = buildFolders(out);
  const callOff = onStop(() => removeBuildFolders(folders));
  try {
    const agent = `${agentName} ${version}`;
    const { files, bytes } = writeBag(corpus, folders.building, { base, isPublic, agent });
    mkdirSync(folders.beside, { recursive: true });
    const zipped = join(folders.beside, basename(zipOf(out)));
    if (isZipped) zipBag(folders.building, { file: zipped, name: basename(out) });
    mkdirSync(dirname(out), { recursive: true });
    putInPlace(folders.building, out);
    if (isZipped) renameSync(zipped, zipOf(out));
    const documents = count(corpus.documents.length, 'document');
    say(`${documents} packed into ${shownPath(out)}: ${count(files, 'file')}, ${bytes} bytes`);
    if (isZipped) say(`The same in one file: ${shownPath(zipOf(out))}`);
    else if (existsSync(zipOf(out))) say(`${shownPath(zipOf(out))} is older: --zip renews it.`);
    const warning = captureWarning(corpus, isPublic);
    if (warning) say(warning);
  } finally {
    removeBuildFolders(folders);
    callOff();
  }
}

/** What whoever passes the package on has to know of its captures. */
function captureWarning(corpus: Corpus, isPublic: boolean): string | undefined {
  const { kind, count: many } = bagCaptures(corpus, isPublic);
  const captures = count(many, 'capture');
  if (kind === 'private') {
    return `It holds ${captures} whole, of which the site publishes only what was transcribed: for keeping, not for publication. --public leaves them out.`;
  }
  return kind === 'left-out'
    ? `${captures} left out, which the site does not publish whole. For a package from which the archive can be built again, leave out --public.`
    : undefined;
}
