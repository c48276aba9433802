import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepPublished } from '../../../../scripts/build/addresses.ts';
import { addressesNow } from '../../../../src/corpus/lock/addresses-now.ts';
import type { LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { entriesOf, formatLock } from '../../../../src/corpus/lock/lock.ts';
import { moveAddress } from '../../../../src/corpus/lock/moved.ts';
import { addEntries, withFreshAddresses } from '../../../../src/corpus/lock/publish.ts';
import { withdrawAddress } from '../../../../src/corpus/lock/withdrawn.ts';
import type { Corpus } from '../../../../src/corpus/model.ts';
import { readCorpus } from '../../../../src/corpus/read-corpus.ts';
import { landingOf } from '../../../../src/render/permanence/landing.ts';
import { interfaceLanguages, tempFolder } from '../temp-corpus.ts';

const archive = join(import.meta.dirname, '..', '..', '..', '..', 'content');
const page = '/d/kl-296-tu/';
const date = '2030-01-01';
const ofAddresses =
  /^(lock-.*|address-.*|text-changed|moved-nowhere|revision-lost|(missing|changed)-revision)$/;

/** A copy of the archive, with the paragraphs of one of its documents to be edited. */
function copyOfArchive() {
  const folder = tempFolder({});
  cpSync(archive, folder, { recursive: true });
  const file = join(folder, 'documents/kl-296-tu/index.md');
  const [, head = '', body = ''] =
    /^(---\n.*?\n)---\n(.*)$/s.exec(readFileSync(file, 'utf8')) ?? [];
  const read = () => {
    const { corpus, problems } = readCorpus(folder, { interfaceLanguages });
    if (!corpus) throw new Error('No corpus');
    // That the text is not that of the capture now, and what notes have lost, is another matter.
    const found = problems.filter(({ rule }) => ofAddresses.test(rule));
    return { corpus, told: found.map(({ rule, message }) => `${rule} ${message}`) };
  };
  return {
    paragraphs: body.trim().split('\n\n'),
    write: (paragraphs: readonly string[], more = '') =>
      writeFileSync(file, `${head}${more}---\n\n${paragraphs.join('\n\n')}\n`),
    writeLock: (entries: LockEntry[]) => {
      const lock = addEntries(read().corpus.lock, entries);
      writeFileSync(join(folder, 'addresses.lock'), formatLock(entriesOf(lock)));
    },
    read,
  };
}

/** The unit addresses of the document with their words. */
const unitsOf = ({ document }: Corpus) =>
  new Map(document.get('kl-296-tu')?.units.map(({ id, text }) => [`${page}#${id}`, text]));

/** Put one paragraph in, split one, join two, exchange two and take one out. */
function edited(paragraphs: readonly string[]): string[] {
  const now = [...paragraphs];
  now.splice(12, 1);
  now.splice(9, 2, now[10] ?? '', now[9] ?? '');
  now.splice(5, 2, `${now[5]} ${now[6]}`);
  const [first = '', ...rest] = (now[3] ?? '').split('. ');
  now.splice(3, 1, `${first}.`, rest.join('. '));
  now.splice(2, 0, 'Đoạn này trước đây chưa từng có ở đâu cả.');
  return now;
}

const revision = `revisions:\n  - { date: "${date}", what: Xếp lại, why: Thử }\n`;

test('paragraphs put in, split, joined, exchanged and taken out: no other address moves, and none is lost in silence', () => {
  const { paragraphs, write, writeLock, read } = copyOfArchive();
  const before = read();
  expect(before.told).toEqual([]);
  const first = unitsOf(before.corpus);
  expect(first.size).toBe(paragraphs.length);

  write(edited(paragraphs));
  const changed = read();
  const second = unitsOf(changed.corpus);
  const wordsNow = new Map([...second].map(([address, text]) => [text, address]));
  const kept = [...first].filter(([, text]) => wordsNow.has(text));
  expect(kept.length).toBe(first.size - 4);
  for (const [address, text] of kept) expect(wordsNow.get(text)).toBe(address);
  const lost = [...first.keys()].filter((address) => !second.has(address));
  expect(lost).toEqual([`${page}#p7`, `${page}#p13`]);
  const fresh = [...second.keys()].filter((address) => !first.has(address));
  expect(fresh).toEqual([`${page}#p18`, `${page}#p19`]);

  // The build refuses: first for words that no revision tells of, then for the two that are gone.
  expect(changed.told.filter((one) => one.startsWith('text-changed'))).not.toEqual([]);
  write(edited(paragraphs), revision);
  expect(read().told).toEqual(
    lost.map((address) => expect.stringContaining(`address-vanished ${address} `)).reverse(),
  );

  const joined = moveAddress(
    { from: `${page}#p7`, to: `${page}#p6`, date },
    addressesNow(read().corpus),
  );
  const gone = withdrawAddress(
    { address: `${page}#p13`, why: 'Thử bỏ một đoạn.', date },
    addressesNow(read().corpus),
  );
  for (const told of [joined, gone]) {
    if ('message' in told) throw new Error(told.message);
    writeLock(told.entries);
  }
  const { corpus, told } = read();
  expect(told).toEqual([]);
  keepPublished(withFreshAddresses(corpus, date));

  const after = read();
  expect(after).toMatchObject({ told: [], corpus: { fresh: [] } });
  const now = unitsOf(after.corpus);
  const arrivals = [...first.keys()].map((address) => {
    const landing = now.has(address) ? { to: address } : landingOf(after.corpus.lock, address);
    return landing?.to ?? landing?.withdrawn?.note;
  });
  const due = [...first.keys()].map((address) =>
    address === `${page}#p7`
      ? `${page}#p6`
      : address === `${page}#p13`
        ? 'Thử bỏ một đoạn.'
        : address,
  );
  expect(arrivals).toEqual(due);
  expect(
    after.corpus.document
      .get('kl-296-tu')
      ?.snapshots.map(({ revision, language }) => [revision, language]),
  ).toEqual([
    [1, undefined],
    [2, 'vi'],
  ]);
});
