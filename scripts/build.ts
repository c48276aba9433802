// npm run build [-- --content <folder> --out <folder>]: builds the archive. BASE and SITE in the environment say where it will stand.
import { buildArchive } from './build-archive.ts';
import { basePath, fromHere, fromProject, readOptions, siteAddress } from './commands/options.ts';
import { terminalProgress } from './commands/progress.ts';

const options = readOptions({ content: fromProject('content'), out: fromProject('dist') });
const { SITE, BASE = '/' } = process.env;
const site = siteAddress(SITE);
const { ok } = await buildArchive({
  content: fromHere(options.content),
  out: fromHere(options.out),
  base: basePath(BASE),
  ...(site ? { site } : {}),
  log: terminalProgress(),
});
process.exitCode = ok ? 0 : 1;
