import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { keptFiles, withFreshAddresses } from '../../../src/corpus/lock/publish.ts';
import type { Corpus } from '../../../src/corpus/model.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { tempFolder } from './temp-folder.ts';

/** A content folder, by path, and what becomes of it. */
export function publishedFolder(files: Record<string, string>) {
  const folder = tempFolder({ 'corpus.yaml': 'title: Test\nlanguages: [en]\n', ...files });
  const read = () => readCorpus(folder, { interfaceLanguages: ['vi', 'en'] });
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const remove = (path: string) => rmSync(join(folder, path), { recursive: true });
  /** Keep what a build would keep of it. */
  const publish = (date: string): Corpus => {
    const { corpus, problems } = read();
    if (!corpus || problems.length > 0) throw new Error(JSON.stringify(problems, null, 1));
    const published = withFreshAddresses(corpus, date);
    for (const { path, content } of keptFiles(published)) write(path, content);
    return published;
  };
  return { folder, read, write, remove, publish };
}
