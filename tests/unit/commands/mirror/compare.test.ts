import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { compareMirror } from '../../../../scripts/commands/mirror/compare.ts';
import { reportMirror } from '../../../../scripts/commands/mirror/report.ts';
import type { Mirror } from '../../../../scripts/commands/mirror/source.ts';
import type { LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { addEntries } from '../../../../src/corpus/lock/publish.ts';
import { unitHash } from '../../../../src/corpus/unit-hash.ts';
import { addressesJson } from '../../../../src/exports/addresses.ts';
import { entry, lockOf } from '../../corpus/lock/addresses.ts';

const page = (...units: string[]) =>
  `<!doctype html><main>${units.map((words, at) => `<p id="p${at + 1}" class="unit">${words}</p>`).join('')}</main>`;

const lock = lockOf(
  entry('/d/a/', { hash: 'whole' }),
  entry('/d/a/#p1', { hash: unitHash('The river rose.') }),
  entry('/d/a/#p2', { hash: unitHash('It fell & rose.') }),
  entry('/d/a/#p3', { hash: unitHash('Withdrawn.') }),
  entry('/d/a/#p3', { state: 'withdrawn', note: 'A slip.', hash: '' }),
  entry('/d/old/', { state: 'moved', note: '/d/a/', hash: '' }),
  entry('/people/an/'),
);

/** What a page says of a unit that it has lost. */
const gone = '<ul><li id="p3">Withdrawn: a slip.</li></ul>';

/** What answers where a page is gone asks not to be listed. */
const leadsOn = '<meta name="robots" content="noindex">leads on';

const files: Record<string, string> = {
  'index.html': 'home',
  'd/a/index.html': page('The river <a href="/">rose</a>.', 'It fell &amp; rose.') + gone,
  'd/old/index.html': leadsOn,
  'people/an/index.html': 'An',
  'data/units.jsonl': '{}',
  _headers: 'x',
  '.nojekyll': '',
};
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const hashes = new Map(Object.entries(files).map(([path, text]) => [path, sha256(text)]));

const mirrorOf = (has: Record<string, string | undefined>, more: Partial<Mirror> = {}): Mirror => ({
  name: 'copy',
  isWeb: false,
  read: async (path) => {
    const text = has[path];
    return text === undefined
      ? { kind: 'missing', why: 'gone' }
      : { kind: 'found', bytes: Buffer.from(text) };
  },
  ...more,
});

const differences = async (has: Record<string, string | undefined>, more?: Partial<Mirror>) =>
  (await compareMirror(mirrorOf(has, more), lock, hashes)).differences.map(
    ({ kind, what }) => `${kind} ${what}`,
  );

test('a whole copy differs in nothing', async () => {
  const comparison = await compareMirror(mirrorOf(files), lock, hashes);
  expect(comparison).toEqual({ pages: 3, units: 2, files: 7, skipped: 0, differences: [] });
  expect(reportMirror(comparison)).toBe(
    'Compared: 3 pages and 2 paragraphs of addresses.lock, 7 files of the list of hashes.\nNothing differs.',
  );
});

test.each<[what: string, change: Record<string, string | undefined>, found: string[]]>([
  ['a page that is gone', { 'd/a/index.html': undefined }, ['missing-page /d/a/']],
  ['a page that led on and is gone', { 'd/old/index.html': undefined }, ['missing-page /d/old/']],
  [
    'a data file that is gone',
    { 'data/units.jsonl': undefined },
    ['missing-file data/units.jsonl'],
  ],
  ['a data file that differs', { 'data/units.jsonl': '{} ' }, ['other-bytes data/units.jsonl']],
  [
    'a changed word',
    { 'd/a/index.html': page('The river rises.', 'It fell &amp; rose.') + gone },
    ['other-words /d/a/#p1', 'other-bytes d/a/index.html'],
  ],
  [
    'a paragraph that is gone',
    { 'd/a/index.html': page('The river rose.') + gone },
    ['missing-unit /d/a/#p2', 'other-bytes d/a/index.html'],
  ],
  [
    'a page that tells no longer of a paragraph that was withdrawn',
    { 'd/a/index.html': page('The river rose.', 'It fell &amp; rose.') },
    ['missing-unit /d/a/#p3', 'other-bytes d/a/index.html'],
  ],
  [
    'a paragraph that was withdrawn and can still be read',
    { 'd/a/index.html': page('The river rose.', 'It fell &amp; rose.', 'Withdrawn.') },
    ['still-shown /d/a/#p3', 'other-bytes d/a/index.html'],
  ],
  [
    'a page that has moved and is still what it was',
    { 'd/old/index.html': page('The river rose.') },
    ['still-shown /d/old/', 'other-bytes d/old/index.html'],
  ],
  [
    'the same words in other bytes',
    { 'd/a/index.html': page('The river  rose.', 'It fell &#38; rose.') + gone },
    ['other-bytes d/a/index.html'],
  ],
])('what differs is told: %s', async (_what, change, found) => {
  expect(await differences({ ...files, ...change })).toEqual(found);
});

describe('what still shows a document that was withdrawn is told:', () => {
  const ours = addEntries(lock, [
    entry('/d/gone/', { hash: 'words' }),
    entry('/d/gone/#p1', { hash: unitHash('The bell.') }),
    entry('/d/gone/', { state: 'withdrawn', note: 'Asked for.', hash: '', date: '2026-12-01' }),
    entry('/d/gone/#p1', { state: 'withdrawn', note: 'Asked for.', hash: '', date: '2026-12-01' }),
  ]);
  const tombstone = '<meta name="robots" content="noindex"><ul><li id="p1">Withdrawn</li></ul>';
  const told = async (has: Record<string, string>, keeps: string[] = []) => {
    const copy = mirrorOf({ ...files, 'd/gone/index.html': tombstone, ...has });
    const mayShow = (address: string, revision: number) => keeps.includes(`${address}r${revision}`);
    const found = await compareMirror(copy, ours, hashes, mayShow);
    return found.differences.map(({ what, why }) => `${what} ${why}`);
  };

  test('nothing where its page tells of it', async () => {
    expect(await told({})).toEqual([]);
  });

  test('its page, under a heading of its own', async () => {
    const has = { 'd/gone/index.html': page('The bell.') };
    expect(await told(has)).toEqual([
      '/d/gone/ withdrawn on 2026-12-01, and the page still reads “The bell.”',
    ]);
    const comparison = await compareMirror(mirrorOf({ ...files, ...has }), ours, hashes);
    expect(reportMirror(comparison)).toContain('Still shows what was withdrawn or moved (1):');
  });

  test('its page where that has no paragraphs, as of a record', async () => {
    expect(await told({ 'd/gone/index.html': '<h1>The bell</h1>' })).toEqual([
      '/d/gone/ withdrawn on 2026-12-01, and the page is what it was',
    ]);
  });

  test('its files, unless the host answers with a page where it has nothing', async () => {
    expect(await told({ 'd/gone/index.md': 'The bell.' })).toEqual([
      '/d/gone/index.md withdrawn on 2026-12-01, and the file is still there',
    ]);
    expect(await told({ 'd/gone/index.txt': '<!doctype html>Nothing here' })).toEqual([]);
  });

  test('the same in every further language of the copy', async () => {
    const has = {
      'en/index.html': 'home',
      'en/d/a/index.html': page('The river rose.', 'It fell &amp; rose.', 'Withdrawn.'),
      'en/d/gone/index.html': page('The bell.'),
      'en/d/gone/r1/index.html': page('The bell.'),
    };
    const copy = mirrorOf({ ...files, 'd/gone/index.html': tombstone, ...has });
    const list = new Map([...hashes, ['en/index.html', sha256('home')]]);
    const found = await compareMirror(copy, ours, list, () => false);
    expect(found.differences.map(({ kind, what }) => `${kind} ${what}`)).toEqual([
      'still-shown /en/d/a/#p3',
      'still-shown /en/d/gone/',
      'still-shown /en/d/gone/r1/',
    ]);
    expect(found.pages).toBe(4);
    const whole = mirrorOf({ ...files, 'd/gone/index.html': tombstone, 'en/index.html': 'home' });
    expect((await compareMirror(whole, ours, list)).differences).toEqual([]);
  });

  test('its revisions, unless they are kept', async () => {
    const has = { 'd/gone/r1/index.html': page('The bell.') };
    expect(await told(has)).toEqual([
      '/d/gone/r1/ withdrawn on 2026-12-01, its text is not kept, and it still reads “The bell.”',
    ]);
    expect(await told(has, ['/d/gone/r1'])).toEqual([]);
  });
});

test('words count even where no hash of the page is known', async () => {
  const changed = mirrorOf({
    ...files,
    'd/a/index.html': page('Else.', 'It fell &amp; rose.') + gone,
  });
  const { differences: found } = await compareMirror(changed, lock, new Map());
  expect(found).toEqual([{ kind: 'other-words', what: '/d/a/#p1', why: 'it reads “Else.”' }]);
});

test('a host on the web keeps some files for itself, and may lead on by itself', async () => {
  const asked: string[] = [];
  const { read } = mirrorOf(files);
  const found = await differences(files, {
    isWeb: true,
    read: async (path) => {
      asked.push(path);
      if (path === 'd/old/index.html') {
        return { kind: 'found', bytes: Buffer.from('other'), sentTo: 'd/a/' };
      }
      return read(path);
    },
  });
  expect(found).toEqual([]);
  expect(asked.sort()).toEqual(
    ['data/addresses.json', ...Object.keys(files)]
      .filter((path) => !['_headers', '.nojekyll'].includes(path))
      .sort(),
  );
});

test('the report groups what differs and counts it', async () => {
  const changed = { ...files, 'people/an/index.html': undefined, 'index.html': 'x' };
  const report = reportMirror(await compareMirror(mirrorOf(changed), lock, hashes));
  expect(report).toContain('Pages that are missing (1):\n  /people/an/  gone');
  expect(report).toContain(
    `Files whose bytes differ (1):\n  index.html  SHA-256 ${sha256('x').slice(0, 16)}`,
  );
  expect(report.endsWith('\n2 differences')).toBe(true);
});

describe('what a copy has published and the lock does not know is told:', () => {
  /** The list of a copy, as a lock that holds more than ours has it written. */
  const listed = (...entries: LockEntry[]) =>
    Buffer.from(addressesJson({ lock: addEntries(lock, entries) })).toString('utf8');
  const told = async (list: string, ours = lock) => {
    const copy = mirrorOf({ ...files, 'data/addresses.json': list });
    const { differences: found } = await compareMirror(copy, ours, hashes);
    return found.map(({ kind, what, why }) => `${kind} ${what}: ${why}`);
  };
  const first = { date: '2026-11-22' };

  test.each<[what: string, more: LockEntry[], says: string[]]>([
    ['nothing', [], []],
    [
      'a record',
      [entry('/people/binh/', first)],
      ['/people/binh/: live, first seen on 2026-11-22: addresses.lock has no line of it'],
    ],
    [
      'a document that was withdrawn, its units too',
      ['/d/gone/', '/d/gone/#p1'].flatMap((one) => [
        entry(one),
        entry(one, { state: 'withdrawn', note: 'x', hash: '' }),
      ]),
      ['/d/gone/: withdrawn, first seen', '/d/gone/#p1: withdrawn, first seen'],
    ],
    [
      'a revision',
      [entry('/d/a/', { revision: 2, hash: 'whole' })],
      ['/d/a/: addresses.lock has no line of its revision 2'],
    ],
  ])('%s', async (_what, more, says) => {
    expect(await told(listed(...more))).toEqual(
      says.map((one) => expect.stringContaining(`unknown-address ${one}`)),
    );
  });

  test('an earlier day, as of an address that was cut out and published anew', async () => {
    const [known] = lock.history.get('/people/an/') ?? [];
    const later = { ...lock, history: new Map(lock.history) };
    later.history.set('/people/an/', [{ ...(known as LockEntry), date: '2027-01-01' }]);
    expect(await told(listed(), later)).toEqual([
      'unknown-address /people/an/: first seen on 2026-11-22, and in addresses.lock on 2027-01-01',
    ]);
  });

  test('a copy that is older than the lock lacks pages, and nothing else is told of it', async () => {
    const ours = addEntries(lock, [entry('/people/binh/')]);
    expect(await told(listed(), ours)).toEqual(['missing-page /people/binh/: gone']);
  });

  test('a list that cannot be read', async () => {
    expect(await told('[{"address": 1}]')).toEqual([
      'unknown-address data/addresses.json: it cannot be read as a list',
    ]);
  });
});
