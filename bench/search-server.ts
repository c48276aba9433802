import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentType } from '../scripts/commands/content-types.ts';
import { isPacked } from './search-index.ts';

/** A server that keeps count. */
export interface CountingServer {
  url: string;
  /** Requests and bytes of content sent since the last time this was asked. */
  taken(): { requests: number; bytes: number };
  close(): Promise<void>;
}

/**
 * Serve a folder as hosts do, text compressed beforehand, and nothing kept by the browser. `extra` holds files that
 * stand in no folder, by their path.
 */
export async function countingServer(
  folder: string,
  extra: Record<string, string>,
): Promise<CountingServer> {
  const ready = new Map<string, Buffer>();
  let taken = { requests: 0, bytes: 0 };
  const contentOf = (path: string): Buffer | undefined => {
    const file = join(folder, path);
    const known = ready.get(path);
    if (known) return known;
    const given = extra[path];
    if (given === undefined && !existsSync(file)) return undefined;
    const plain = given === undefined ? readFileSync(file) : Buffer.from(given);
    const content = isPacked(path) ? plain : gzipSync(plain);
    ready.set(path, content);
    return content;
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const content = contentOf(path);
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    taken = { requests: taken.requests + 1, bytes: taken.bytes + content.length };
    response.writeHead(200, {
      'Content-Type': contentType(path),
      'Content-Length': content.length,
      'Cache-Control': 'no-store',
      ...(isPacked(path) ? {} : { 'Content-Encoding': 'gzip' }),
    });
    response.end(content);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    taken: () => {
      const last = taken;
      taken = { requests: 0, bytes: 0 };
      return last;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
