import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { countingServer } from '../../../bench/search-server.ts';
import { tempFolder } from '../corpus/temp-corpus.ts';

test('counts what is sent: text compressed, pieces of an index as they are', async () => {
  const text = 'phòng chống dịch '.repeat(200);
  const folder = tempFolder({ 'words.json': text, 'index/a.pf_index': text });
  const server = await countingServer(folder, { '/page.html': 'Trang' });
  onTestFinished(() => server.close());
  const ask = async (path: string) => (await fetch(`${server.url}${path}`)).text();
  expect(await ask('words.json')).toBe(text);
  expect(server.taken()).toEqual({ requests: 1, bytes: gzipSync(text).length });
  expect(await ask('index/a.pf_index?ts=1')).toBe(text);
  expect(await ask('page.html')).toBe('Trang');
  const bytes = Buffer.byteLength(text) + gzipSync('Trang').length;
  expect(server.taken()).toEqual({ requests: 2, bytes });
  expect((await fetch(`${server.url}missing`)).status).toBe(404);
  expect(server.taken()).toEqual({ requests: 0, bytes: 0 });
});
