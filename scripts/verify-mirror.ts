// npm run verify-mirror -- <url or folder> [--content <folder> --build <folder> --own]: compares a deployed copy with
// addresses.lock and with the hashes of the files of a build, and lists what differs. --own takes the copy's own list of hashes.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLockFile } from '../src/corpus/lock/check-addresses.ts';
import { lockFile } from '../src/corpus/lock/lock.ts';
import { reportProblems } from '../src/corpus/report.ts';
import { checksumsPath } from '../src/exports/checksums.ts';
import { readChecksums } from '../src/text/read-checksums.ts';
import { compareMirror } from './commands/mirror/compare.ts';
import { reportMirror } from './commands/mirror/report.ts';
import { folderMirror, type Mirror, webMirror } from './commands/mirror/source.ts';
import {
  fromHere,
  fromProject,
  readOptions,
  refuse,
  shownPath,
  takeFlags,
} from './commands/options.ts';

const usage =
  'npm run verify-mirror -- <url or folder> [--content <folder>] [--build <folder>] [--own]';

const { flags, rest } = takeFlags(['own']);
const place = rest[0]?.startsWith('--') ? undefined : rest.shift();
const defaults = { content: fromProject('content'), build: fromProject('dist') };
const options = readOptions(defaults, rest, ['own']);
if (place === undefined)
  refuse(`Name the copy first: its address on the web, or a folder.\n${usage}`);

/** The copy that was named. */
function mirrorOf(place: string): Mirror {
  if (/^https?:\/\//.test(place) && URL.canParse(place)) {
    const { origin, pathname } = new URL(place);
    return webMirror(`${origin}${pathname.replace(/(index\.html)?$/, '').replace(/\/?$/, '/')}`);
  }
  const folder = fromHere(place);
  if (!existsSync(folder)) refuse(`There is no folder ${shownPath(folder)}.\n${usage}`);
  return folderMirror(folder, shownPath(folder));
}

const mirror = mirrorOf(place);
const lockPath = join(fromHere(options.content), lockFile);
if (!existsSync(lockPath)) {
  refuse(
    `There is no ${shownPath(lockPath)}: nothing was published from this folder. Name another with --content.`,
  );
}
const { lock, problems } = readLockFile({ path: lockFile, absolute: lockPath, size: 0 });
if (problems.length > 0) refuse(reportProblems(problems, shownPath(fromHere(options.content))));

const first = await mirror.read('index.html');
if (first.kind === 'missing') refuse(`${mirror.name} has no first page: ${first.why}.`);
const answer = await mirror.read(checksumsPath);
const own = answer.kind === 'found' ? Buffer.from(answer.bytes).toString('utf8') : undefined;
const builtList = join(fromHere(options.build), checksumsPath);
const isOwn = flags.own ?? !existsSync(builtList);
const list = isOwn ? own : readFileSync(builtList, 'utf8');
if (list === undefined) {
  refuse(
    `${mirror.name} has no ${checksumsPath}, and ${shownPath(fromHere(options.build))} neither. Build the archive, or name a build with --build.`,
  );
}
console.log(
  `${mirror.name}, held against ${isOwn ? 'its own list of hashes' : shownPath(builtList)}`,
);
if (!isOwn && own !== list) {
  console.log(
    own === undefined
      ? `It has no ${checksumsPath}.`
      : 'Its own list of hashes is another one: it is a copy of another build. --own holds it against its own.',
  );
}
/** Whether the content folder keeps a revision of a document, which is published though the document is withdrawn. */
const isKept = (address: string, revision: number) =>
  existsSync(
    join(
      fromHere(options.content),
      `documents/${address.slice('/d/'.length)}revisions/r${revision}.md`,
    ),
  );

const comparison = await compareMirror(mirror, lock, readChecksums(list), isKept);
console.log(`\n${reportMirror(comparison)}`);
process.exitCode = comparison.differences.length > 0 ? 1 : 0;
