import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { indexFolder } from '../../../src/search/write/index-folder.ts';
import { tempFolder } from '../commands/temp-folder.ts';

const lost = () => Promise.reject(new Error('no room left'));

test('counts the files and bytes that it has written', async () => {
  const folder = await indexFolder(tempFolder());
  await folder.write('index/a', async () => 'đảng');
  await folder.write('b', async () => new Uint8Array([1, 2]));
  expect(await folder.finish()).toEqual({ files: 2, bytes: 9 });
});

test('a file that could not be made is told by the next one, and at the end', async () => {
  const folder = await indexFolder(tempFolder());
  const asked = Promise.withResolvers<void>();
  await folder.write('index/a', () => {
    asked.resolve();
    return lost();
  });
  // After it has failed, and before anybody asks.
  await asked.promise;
  await setImmediate();
  await expect(folder.write('index/b', async () => 'b')).rejects.toThrow('no room left');
  await expect(folder.finish()).rejects.toThrow('no room left');
});

test('so is one that fails while all lanes are busy', async () => {
  const folder = await indexFolder(tempFolder());
  const write = async () => {
    for (let files = 0; files < 20; files++)
      await folder.write(`${files}`, files === 9 ? lost : async () => 'x');
    await folder.finish();
  };
  await expect(write()).rejects.toThrow('no room left');
});
