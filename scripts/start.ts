// npm start: builds the archive, serves it and prints its address. Takes --content, --out and --port.
import { relative } from 'node:path';
import { buildArchive } from './build-archive.ts';
import { basePath, fromHere, readOptions } from './commands/options.ts';
import { terminalProgress } from './commands/progress.ts';
import { serve } from './commands/serve.ts';
import { waitForStop } from './commands/wait-for-stop.ts';

const { SITE, BASE = '/' } = process.env;
const options = readOptions({ content: 'content', out: 'dist', port: '4321', host: 'localhost' });
const out = fromHere(options.out);
const base = basePath(BASE);

const { ok } = await buildArchive({
  content: fromHere(options.content),
  out,
  base,
  ...(SITE ? { site: SITE } : {}),
  log: terminalProgress(),
});
if (ok) {
  const { host } = options;
  const { url, close } = await serve({ folder: out, base, host, port: Number(options.port) });
  console.log(`\nThe archive in ${relative(process.cwd(), out) || '.'} stands at ${url}`);
  console.log('Ctrl+C stops it.');
  await waitForStop();
  await close();
} else {
  process.exitCode = 1;
}
