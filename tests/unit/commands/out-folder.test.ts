import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outRefusal, stampOutFolder } from '../../../scripts/build/out-folder.ts';
import { tempFolder } from './temp-folder.ts';

/** What is said to building into `out`, below a folder with a generator, a content folder and a few others. */
function refusal(out: string): string | undefined {
  const folder = tempFolder({
    'project/package.json': '{}',
    'letters/corpus.yaml': 'title: Letters',
    'letters/documents/a/index.md': 'A',
    'empty/': '',
    'foreign/notes.txt': 'Mine.',
    'file.txt': 'Mine.',
    'built/index.html': 'A page.',
    'mixed/index.html': 'A page.',
    'littered/index.html': 'A page.',
  });
  for (const name of ['built', 'mixed', 'littered']) stampOutFolder(join(folder, name));
  writeFileSync(join(folder, 'mixed', 'CNAME'), 'archive.example');
  writeFileSync(join(folder, 'littered', '.DS_Store'), '');
  symlinkSync(join(folder, 'letters'), join(folder, 'link'));
  return outRefusal(join(folder, out), {
    content: join(folder, 'letters'),
    root: join(folder, 'project'),
  });
}

test.each([
  ['the content folder', 'letters', 'is the content folder'],
  ['a link to the content folder', 'link', 'is the content folder'],
  ['a folder in the content folder', 'letters/documents/site', 'lies in the content folder'],
  ['a new folder behind a link to it', 'link/site', 'lies in the content folder'],
  ['a folder that holds the content folder', '.', 'holds the content folder'],
  ['the folder of the generator', 'project', 'is or holds the folder of the generator'],
  ['a folder with files of somebody else', 'foreign', 'holds what no build wrote: notes.txt'],
  ['an archive to which something was added', 'mixed', 'holds what no build wrote: CNAME'],
  ['a file', 'file.txt', 'is a file'],
])('no archive is built into %s', (_case, out, reason) => {
  expect(refusal(out)).toContain(reason);
});

test.each([
  ['a folder that is not there', 'new/site'],
  ['a folder in the folder of the generator', 'project/dist'],
  ['an empty folder', 'empty'],
  ['the folder of an earlier build', 'built'],
  ['the same after a file manager looked into it', 'littered'],
  ['a folder whose name only begins like that of the content', 'letters-site'],
])('an archive may be built into %s', (_case, out) => {
  expect(refusal(out)).toBeUndefined();
});
