// npm run build [-- --content <folder> --out <folder> --date 2026-11-22 --frozen --preview]: builds the archive.
// BASE and SITE in the environment say where it will stand. New addresses are written into the content folder's
// addresses.lock; --frozen (the default where CI is set) refuses them instead, --preview leaves the folder as it is.

import { addressMode } from './build/addresses.ts';
import { buildArchive } from './build-archive.ts';
import {
  basePath,
  dayOf,
  fromHere,
  fromProject,
  readOptions,
  siteAddress,
  takeFlags,
} from './commands/options.ts';
import { terminalProgress } from './commands/progress.ts';

const { flags, rest } = takeFlags(['frozen', 'preview']);
const defaults = { content: fromProject('content'), out: fromProject('dist'), date: '' };
const options = readOptions(defaults, rest, ['frozen', 'preview']);
const { SITE, BASE = '/' } = process.env;
const site = siteAddress(SITE);
const { ok } = await buildArchive({
  content: fromHere(options.content),
  out: fromHere(options.out),
  base: basePath(BASE),
  ...(site ? { site } : {}),
  addresses: addressMode(flags),
  ...(options.date === '' ? {} : { date: dayOf(options.date) }),
  log: terminalProgress(),
});
process.exitCode = ok ? 0 : 1;
