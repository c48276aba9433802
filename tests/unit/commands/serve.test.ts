import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, serve } from '../../../scripts/commands/serve.ts';

const outside = mkdtempSync(join(tmpdir(), 'serve-'));
const folder = join(outside, 'site');
let served: Served;

beforeAll(async () => {
  mkdirSync(join(folder, 'd', 'x'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, '404.html'), 'not here');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Policy: strict\n');
  writeFileSync(join(folder, 'd', 'x', 'index.html'), 'x');
  writeFileSync(join(folder, 'd', 'tài liệu.jsonl'), '{}');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  served = await serve({ folder, base: 'archive', port: 0 });
});
afterAll(async () => {
  await served.close();
  rmSync(outside, { recursive: true });
});

/** Ask for a path exactly as it is written; `fetch` would tidy it. */
function ask(path: string, method = 'GET') {
  const { port, hostname } = new URL(served.url);
  return new Promise<{ status?: number; headers: Record<string, unknown>; text: string }>(
    (resolve, reject) => {
      request({ port, host: hostname, path, method }, (response) => {
        let text = '';
        response.on('data', (piece) => {
          text += piece;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      })
        .on('error', reject)
        .end();
    },
  );
}

test.each([
  ['the first page', '/archive/', 200, 'home'],
  ['a page with a query', '/archive/d/x/?q=1', 200, 'x'],
  ['a name with marks and a space', '/archive/d/t%C3%A0i%20li%E1%BB%87u.jsonl', 200, '{}'],
  ['the page for what is missing', '/archive/none', 404, 'not here'],
  ['the same outside of the base', '/', 404, 'not here'],
  ['nothing above the folder', '/archive/../secret.txt', 404, 'not here'],
  ['nothing above the folder, encoded', '/archive/%2e%2e%2fsecret.txt', 404, 'not here'],
  ['nothing above the folder, with other slashes', '/archive/..%5csecret.txt', 404, 'not here'],
  ['nothing through a symbolic link', '/archive/link.txt', 404, 'not here'],
  ['no file that is meant for hosts', '/archive/_headers', 404, 'not here'],
  ['nothing for a broken escape', '/archive/%zz', 404, 'not here'],
])('answers with %s', async (_case, path, status, text) => {
  expect(await ask(path)).toMatchObject({ status, text });
});

test.each([
  ['/archive', '/archive/'],
  ['/archive/d/x?q=1', '/archive/d/x/?q=1'],
])('%s leads on to %s', async (path, location) => {
  expect(await ask(path)).toMatchObject({ status: 301, headers: { location } });
});

test('states type, length and the headers of _headers', async () => {
  const { headers } = await ask('/archive/', 'HEAD');
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'content-length': '4',
    'x-policy': 'strict',
  });
});

test('takes no other method', async () => {
  expect(await ask('/archive/', 'POST')).toMatchObject({ status: 405 });
});

test('takes the next port when one is taken', async () => {
  const port = Number(new URL(served.url).port);
  const second = await serve({ folder, port });
  expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
  await second.close();
});
