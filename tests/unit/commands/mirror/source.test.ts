import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { folderMirror, webMirror } from '../../../../scripts/commands/mirror/source.ts';
import { tempFolder } from '../temp-folder.ts';

/** A host that answers as it is told; its address below `/site/`. */
async function host(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/site/`;
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8');

test('a folder has its files, and nothing else', async () => {
  const mirror = folderMirror(tempFolder({ 'd/a/index.html': 'x' }), 'copy');
  expect(await mirror.read('d/a/index.html')).toMatchObject({ kind: 'found' });
  expect(await mirror.read('d/a')).toMatchObject({ kind: 'missing' });
  expect(await mirror.read('d/b/index.html')).toMatchObject({ kind: 'missing' });
});

test('a host is asked for folders instead of their index pages, and for names as addresses', async () => {
  const asked: string[] = [];
  const url = await host(({ url: path = '' }, response) => {
    asked.push(path);
    response.end('x');
  });
  const mirror = webMirror(url);
  for (const path of ['index.html', 'd/a/index.html', 'd/a/ảnh #1.png']) await mirror.read(path);
  expect(asked).toEqual(['/site/', '/site/d/a/', '/site/d/a/%E1%BA%A3nh%20%231.png']);
});

test('a redirect is followed within the copy, and never out of it', async () => {
  const ways: Record<string, string> = {
    '/site/d/old/': '/site/d/a/',
    '/site/d/away/': 'http://127.0.0.1:9/site/d/a/',
    '/site/d/above/': '/d/a/',
    '/site/d/circle/': '/site/d/circle/',
  };
  const asked: string[] = [];
  const url = await host(({ url: path = '' }, response) => {
    asked.push(path);
    const to = ways[path];
    if (to) response.writeHead(301, { Location: to }).end();
    else response.end('here');
  });
  const mirror = webMirror(url);
  const found = await mirror.read('d/old/index.html');
  expect(found).toMatchObject({ kind: 'found', sentTo: 'd/a/' });
  expect(found.kind === 'found' && text(found.bytes)).toBe('here');
  for (const path of ['away', 'above']) {
    const lost = await mirror.read(`d/${path}/index.html`);
    expect(lost).toMatchObject({ kind: 'missing', why: expect.stringContaining('leads away') });
  }
  expect(await mirror.read('d/circle/index.html')).toMatchObject({ kind: 'missing' });
  expect(asked).not.toContain('/d/a/');
});

test('an error of a host is told of, but its page for what is not found is one by nature', async () => {
  const url = await host((_request, response) => {
    response.writeHead(404).end('not here');
  });
  const mirror = webMirror(url);
  expect(await mirror.read('d/a/index.html')).toEqual({
    kind: 'missing',
    why: 'the host answers 404',
  });
  expect(await mirror.read('404.html')).toMatchObject({ kind: 'found' });
});

test('a host that does not answer is told of, and one that breaks off once is asked again', async () => {
  const silent = webMirror('http://127.0.0.1:9/');
  expect(await silent.read('index.html')).toMatchObject({ kind: 'missing' });
  let times = 0;
  const url = await host((request, response) => {
    times += 1;
    if (times === 1) request.socket.destroy();
    else response.end('x');
  });
  expect(await webMirror(url).read('index.html')).toMatchObject({ kind: 'found' });
});
