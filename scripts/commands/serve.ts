import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { contentType } from './content-types.ts';
import { findFile } from './find-file.ts';
import { type HeaderRule, headersFor, parseHeaders } from './headers-file.ts';
import { basePath } from './options.ts';

interface Site {
  folder: string;
  base: string;
  rules: HeaderRule[];
}

/** A running server. */
export interface Served {
  /** Address of the first page, such as `http://localhost:4321/archive/`. */
  url: string;
  close(): Promise<void>;
}

const triesAtPorts = 50;

async function sendFile(response: ServerResponse, status: number, file: string, head: boolean) {
  const { size } = await stat(file);
  response.writeHead(status, { 'Content-Type': contentType(file), 'Content-Length': size });
  if (head) {
    response.end();
    return;
  }
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
}

async function sendNotFound(response: ServerResponse, folder: string, head: boolean) {
  const page = join(folder, '404.html');
  if (existsSync(page)) {
    await sendFile(response, 404, page, head);
    return;
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
}

function redirect(response: ServerResponse, to: string) {
  response.writeHead(301, { Location: to }).end();
}

/** Answer one request for `target`, a path with its query. */
async function answer(site: Site, target: string, head: boolean, response: ServerResponse) {
  const [path = '/', query] = target.split('?', 2);
  const search = query === undefined ? '' : `?${query}`;
  if (`${path}/` === site.base) return redirect(response, site.base + search);
  if (!path.startsWith(site.base) || path.startsWith('//')) {
    return sendNotFound(response, site.folder, head);
  }
  const inside = path.slice(site.base.length - 1);
  for (const [name, value] of headersFor([path, inside], site.rules)) {
    response.setHeader(name, value);
  }
  const found = await findFile(site.folder, inside);
  if (found.kind === 'file') return sendFile(response, 200, found.file, head);
  if (found.kind === 'folder') return redirect(response, `${path}/${search}`);
  return sendNotFound(response, site.folder, head);
}

/** Listen on `port`, or on the next free one after it. */
function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    let tries = 0;
    server.on('error', (error: NodeJS.ErrnoException) => {
      tries += 1;
      if (error.code !== 'EADDRINUSE' || tries > triesAtPorts) return reject(error);
      server.listen(port + tries, host);
    });
    server.on('listening', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
    server.listen(port, host);
  });
}

/**
 * Serve a built folder under a base path, as a static host does: an index page for each folder,
 * `404.html` with status 404, the headers of `_headers`. Port 0 takes any free port.
 */
export async function serve(options: {
  folder: string;
  base?: string;
  port?: number;
  host?: string;
}): Promise<Served> {
  const { folder, port = 4321, host = 'localhost' } = options;
  const base = basePath(options.base ?? '/');
  const headers = join(folder, '_headers');
  const rules = existsSync(headers) ? parseHeaders(readFileSync(headers, 'utf8')) : [];
  const server = createServer((request, response) => {
    const head = request.method === 'HEAD';
    if (!head && request.method !== 'GET') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    answer({ folder, base, rules }, request.url ?? '/', head, response).catch(() =>
      response.destroy(),
    );
  });
  const taken = await listen(server, port, host);
  return {
    url: `http://${host}:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
