// npm run dev: Astro's development server over a content folder, read anew when a file changes. Takes --content and --port.
import { dev } from 'astro';
import { forgetCurrentCorpus } from '../src/corpus/current.ts';
import {
  basePath,
  fromHere,
  fromProject,
  portNumber,
  readOptions,
  siteAddress,
} from './commands/options.ts';
import { root } from './commands/tool.ts';
import { waitForStop } from './commands/wait-for-stop.ts';

const options = readOptions({ content: fromProject('content'), port: '4321', host: 'localhost' });
const content = fromHere(options.content);
const port = portNumber(options.port);
process.env.CONTENT = content;
process.env.BASE = basePath(process.env.BASE ?? '/');

const server = await dev({
  root,
  server: { port, host: options.host },
});
server.watcher.add(content);
server.watcher.on('all', (_event, path) => {
  if (path.startsWith(content)) forgetCurrentCorpus();
});
await waitForStop();
await server.stop();
