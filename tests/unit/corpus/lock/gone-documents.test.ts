import { describe, expect, test } from 'vitest';
import { formatEntry, type LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { keptFiles, withFreshAddresses } from '../../../../src/corpus/lock/publish.ts';
import { goodCorpus, markdown, readFiles } from '../temp-corpus.ts';

/** What a build keeps of an archive with the documents `a` and `b`, by path. */
function published(): Record<string, string> {
  const corpus = goodCorpus({
    'documents/a/index.md': markdown('Một đoạn chữ.'),
    'documents/b/index.md': markdown('Đoạn khác.'),
  });
  const files = keptFiles(withFreshAddresses(corpus, '2026-11-22'));
  return Object.fromEntries(files.map(({ path, content }) => [path, content]));
}

/** That archive after its document `a` has gone, with what is left of its folder, made from its kept text. */
function without(
  state: Exclude<LockEntry['state'], 'live'> | undefined,
  left: (text: string) => Record<string, string>,
) {
  const {
    'addresses.lock': lock = '',
    'documents/a/revisions/r1.md': text = '',
    ...kept
  } = published();
  const gone = ['/d/a/', '/d/a/#p1'].map((address): LockEntry => {
    const note = state === 'moved' ? address.replace('/a/', '/b/') : 'Sai';
    return { address, revision: 1, state: state ?? 'live', date: '2026-12-01', hash: '', note };
  });
  return readFiles({
    'documents/b/index.md': markdown('Đoạn khác.'),
    ...kept,
    'addresses.lock': lock + (state ? `${gone.map(formatEntry).join('\n')}\n` : ''),
    ...left(text),
  });
}

const asIs = (text: string) => ({ 'documents/a/revisions/r1.md': text });

test('a text is kept with its language, and one that was kept without is read as well', () => {
  const text = published()['documents/a/revisions/r1.md'] ?? '';
  expect(text).toMatch(/^language: vi$/m);
  const languages = [text, text.replace('language: vi\n', '')].map((kept) => {
    const { corpus, problems } = without('withdrawn', () => asIs(kept));
    expect(problems).toEqual([]);
    return corpus?.gone?.[0]?.snapshots.map(({ language }) => language);
  });
  expect(languages).toEqual([['vi'], [undefined]]);
});

describe('the texts of a document that is gone', () => {
  test.each(['withdrawn', 'moved'] as const)('stay when it was %s', (state) => {
    const { corpus, problems } = without(state, asIs);
    expect(problems).toEqual([]);
    expect(corpus?.gone).toMatchObject([
      { id: 'a', address: '/d/a/', snapshots: [{ revision: 1 }] },
    ]);
    expect(corpus?.documents.map(({ id }) => id)).toEqual(['b']);
  });

  test('need not stay', () => {
    const { corpus, problems } = without('withdrawn', () => ({}));
    expect(problems).toEqual([]);
    expect(corpus?.gone).toEqual([]);
  });

  test.each<[what: string, file: string, edit: (text: string) => string]>([
    ['other words', 'r1.md', (text) => text.replace('Một', 'Hai')],
    ['never published', 'r2.md', (text) => text.replace('revision: 1', 'revision: 2')],
    ['another number in its name', 'r2.md', (text) => text],
  ])('are told of when they are not what was published: %s', (_what, name, edit) => {
    const file = `documents/a/revisions/${name}`;
    const { problems } = without('withdrawn', (text) => ({ [file]: edit(text) }));
    expect(problems).toMatchObject([{ rule: 'changed-revision', file }]);
  });

  test('are not enough for a document that is published', () => {
    const { problems } = without(undefined, asIs);
    expect(problems.map(({ rule }) => rule)).toContain('missing-index');
  });

  test('stand alone: with other files the folder is that of a document', () => {
    const { problems } = without('withdrawn', (text) => ({
      ...asIs(text),
      'documents/a/annotations.yaml': '[]\n',
    }));
    expect(problems.map(({ rule }) => rule)).toContain('missing-index');
  });
});
