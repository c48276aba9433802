// npm run dev: Astro's development server over a content folder, read anew when a file changes. Takes --content and --port.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type AstroIntegration, dev } from 'astro';
import { forgetCurrentCorpus } from '../src/corpus/current.ts';
import { isWithin } from './build/is-within.ts';
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
import { filesBesidePages } from './dev/files-beside-pages.ts';
import { readContent } from './dev/read-content.ts';

const options = readOptions({ content: fromProject('content'), port: '4321', host: 'localhost' });
const content = fromHere(options.content);
const port = portNumber(options.port);
const base = basePath(process.env.BASE ?? '/');
process.env.CONTENT = content;
process.env.BASE = base;
process.env.SITE = siteAddress(process.env.SITE) ?? '';
readContent(content);

const made = mkdtempSync(join(tmpdir(), 'bien-nien-dev-'));
// Vite may end the process by itself.
process.on('exit', () => rmSync(made, { recursive: true, force: true }));
const cache = process.env['CACHE'] ?? fromProject('.cache');

/** Serves what a build publishes beside the pages, and follows the content folder. */
const archive: AstroIntegration = {
  name: 'archive',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(filesBesidePages({ base, made, cache }));
      let soon: NodeJS.Timeout | undefined;
      server.watcher.add(content);
      server.watcher.on('all', (_event, path) => {
        if (!isWithin(path, content)) return;
        forgetCurrentCorpus();
        clearTimeout(soon);
        // Several files are often saved at once.
        soon = setTimeout(() => {
          readContent(content);
          // Astro remembers which pages there are until it hears this.
          for (const { hot } of Object.values(server.environments)) {
            hot.send('astro:content-changed', {});
          }
        }, 100);
      });
    },
  },
};

const server = await dev({
  root,
  server: { port, host: options.host },
  integrations: [archive],
});
await waitForStop();
await server.stop();
