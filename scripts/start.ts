import { build } from './build.ts';
import { fromHere, readOptions } from './commands/options.ts';
import { terminalProgress } from './commands/progress.ts';
import { serve } from './commands/serve.ts';
import { waitForStop } from './commands/wait-for-stop.ts';

const options = readOptions({
  content: 'content',
  out: 'dist',
  port: '4321',
  host: 'localhost',
  base: process.env.BASE ?? '/',
});
const folder = fromHere(options.out);
const { base, host } = options;

const { ok } = await build({
  content: fromHere(options.content),
  out: folder,
  base,
  log: terminalProgress(),
});
if (ok) {
  const { url, close } = await serve({ folder, base, host, port: Number(options.port) });
  console.log(`\nThe archive stands at ${url}\nCtrl+C stops it.`);
  await waitForStop();
  await close();
} else {
  process.exitCode = 1;
}
