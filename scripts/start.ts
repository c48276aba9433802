// npm start: builds the archive, serves it and prints its address. Takes --content, --out and --port.
import { buildArchive } from './build-archive.ts';
import {
  basePath,
  fromHere,
  fromProject,
  portNumber,
  readOptions,
  shownPath,
  siteAddress,
} from './commands/options.ts';
import { terminalProgress } from './commands/progress.ts';
import { serve } from './commands/serve.ts';
import { waitForStop } from './commands/wait-for-stop.ts';

const { SITE, BASE = '/' } = process.env;
const options = readOptions({
  content: fromProject('content'),
  out: fromProject('dist'),
  port: '4321',
  host: 'localhost',
});
const port = portNumber(options.port);
const site = siteAddress(SITE);
const out = fromHere(options.out);
const base = basePath(BASE);

const { ok } = await buildArchive({
  content: fromHere(options.content),
  out,
  base,
  ...(site ? { site } : {}),
  log: terminalProgress(),
});
if (ok) {
  const { host } = options;
  const { url, close } = await serve({ folder: out, base, host, port });
  console.log(`\nThe archive in ${shownPath(out)} stands at ${url}`);
  console.log('Ctrl+C stops it.');
  await waitForStop();
  await close();
} else {
  process.exitCode = 1;
}
