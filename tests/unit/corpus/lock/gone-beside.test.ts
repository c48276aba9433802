import { expect, test } from 'vitest';
import { formatEntry, type LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { keptFiles, withFreshAddresses } from '../../../../src/corpus/lock/publish.ts';
import { goodCorpus, markdown, readFiles } from '../temp-corpus.ts';

const settings = 'title: Test\nlanguages: [vi, en]\n';
const pair = 'compare: [[a, b]]\n';

/** An archive with two documents laid side by side, after one was withdrawn of which the text is kept. */
function withoutOne(files: Record<string, string>) {
  const before = goodCorpus({
    'corpus.yaml': settings + pair,
    'documents/a/index.md': markdown('Một đoạn chữ.'),
    'documents/b/index.md': markdown('Đoạn khác.'),
  });
  const kept = keptFiles(withFreshAddresses(before, '2026-11-22'));
  const published = new Map(kept.map(({ path, content }) => [path, content]));
  const gone = ['/d/a/', '/d/a/#p1'].map(
    (address): LockEntry => ({
      ...{ address, revision: 1, state: 'withdrawn', date: '2026-12-01', hash: '', note: 'Sai' },
    }),
  );
  const lines = gone.map((one) => `${formatEntry(one)}\n`).join('');
  return readFiles({
    'corpus.yaml': settings,
    'documents/b/index.md': markdown('Đoạn khác.'),
    ...Object.fromEntries(published),
    'addresses.lock': (published.get('addresses.lock') ?? '') + lines,
    ...files,
  }).problems;
}

test('a comparison that goes with a document of which the text is kept is told of', () => {
  expect(withoutOne({})).toMatchObject([
    {
      rule: 'address-vanished',
      message: '/compare/a/b/ is published, and would lead nowhere.',
    },
  ]);
});

test.each(['/d/a/', '/d/a/#p1', '/compare/a/b/'])(
  'a link to what went with it is told of: %s',
  (to) => {
    const text = markdown(`Đoạn khác.\n\nXem [đó](${to}).`);
    const found = withoutOne({ 'documents/b/index.md': text });
    const broken = found.filter(({ rule }) => rule === 'broken-link');
    expect(broken.map(({ file, line }) => [file, line])).toEqual([['documents/b/index.md', 7]]);
    expect(broken[0]?.message).toContain(to.split('#')[0]);
  },
);
