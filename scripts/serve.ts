// npm run serve: serves a built folder. Takes --out, --port and --base (else BASE from the environment).
import { existsSync } from 'node:fs';
import { fromHere, fromProject, portNumber, readOptions, shownPath } from './commands/options.ts';
import { serve } from './commands/serve.ts';
import { waitForStop } from './commands/wait-for-stop.ts';

const options = readOptions({
  out: fromProject('dist'),
  port: '4321',
  host: 'localhost',
  base: process.env.BASE ?? '/',
});
const folder = fromHere(options.out);
const port = portNumber(options.port);

if (existsSync(folder)) {
  const { base, host } = options;
  const { url, close } = await serve({ folder, base, host, port });
  console.log(`Serving ${shownPath(folder)} at ${url} (Ctrl+C stops it)`);
  await waitForStop();
  await close();
} else {
  console.error(`There is no folder ${shownPath(folder)}. Build the site first: npm run build`);
  process.exitCode = 1;
}
