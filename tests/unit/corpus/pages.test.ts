import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entriesOf, formatLock } from '../../../src/corpus/lock/lock.ts';
import { addEntries, keptFiles, withFreshAddresses } from '../../../src/corpus/lock/publish.ts';
import { publishedPeriods } from '../../../src/corpus/pages.ts';
import { readCorpus } from '../../../src/corpus/read-corpus.ts';
import { interfaceLanguages, markdown, tempFolder } from './temp-corpus.ts';

const letter = (day: string) =>
  markdown(
    'See /timeline/1974-09/ and [that month](/timeline/1974-09/).',
    `title: A letter\ndates: { issued: "${day}" }`,
  );

/** An archive of a letter of September 1974, which is published. */
function published() {
  const folder = tempFolder({
    'corpus.yaml': 'title: Test\nlanguages: [en]\n',
    'documents/a/index.md': letter('1974-09-02'),
  });
  const write = (path: string, content: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const read = () => {
    const { corpus, problems } = readCorpus(folder, { interfaceLanguages });
    if (!corpus) throw new Error(JSON.stringify(problems));
    return { corpus, rules: problems.map(({ rule }) => rule) };
  };
  for (const { path, content } of keptFiles(withFreshAddresses(read().corpus, '2026-11-22'))) {
    write(path, content);
  }
  return { read, write };
}

describe('a month of the timeline that was published', () => {
  test('stays, and may be linked to, when nothing is dated in it any more', () => {
    const { read, write } = published();
    write('documents/a/index.md', letter('1975-10-02'));
    const { corpus, rules } = read();
    expect(rules).toEqual([]);
    expect(corpus.fresh.map(({ address }) => address)).toEqual([
      '/timeline/1975-10/',
      '/timeline/1975/',
    ]);
    expect(publishedPeriods(corpus.lock)).toEqual(['1974-09', '1974']);
  });

  test('goes when it is withdrawn', () => {
    const { read, write } = published();
    write('documents/a/index.md', markdown('Dear all.', 'title: A letter'));
    const gone = {
      ...{ address: '/timeline/1974-09/', revision: 0, state: 'withdrawn' as const },
      ...{ date: '2026-12-01', hash: '', note: 'Nothing is of that month.' },
    };
    const lock = addEntries(read().corpus.lock, [gone]);
    write('addresses.lock', formatLock(entriesOf(lock)));
    expect(publishedPeriods(read().corpus.lock)).toEqual(['1974']);
  });
});
