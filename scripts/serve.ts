// npm run serve: serves a built folder. Takes --out, --port and --base (else BASE from the environment).
import { existsSync } from 'node:fs';
import { fromHere, readOptions } from './commands/options.ts';
import { serve } from './commands/serve.ts';
import { waitForStop } from './commands/wait-for-stop.ts';

const options = readOptions({
  out: 'dist',
  port: '4321',
  host: 'localhost',
  base: process.env.BASE ?? '/',
});
const folder = fromHere(options.out);

if (existsSync(folder)) {
  const { base, host } = options;
  const { url, close } = await serve({ folder, base, host, port: Number(options.port) });
  console.log(`Serving ${options.out} at ${url} (Ctrl+C stops it)`);
  await waitForStop();
  await close();
} else {
  console.error(`There is no folder ${folder}. Build the site first: npm run build`);
  process.exitCode = 1;
}
