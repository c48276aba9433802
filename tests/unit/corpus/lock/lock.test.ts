import { describe, expect, test } from 'vitest';
import { formatEntry, type LockEntry } from '../../../../src/corpus/lock/entry.ts';
import {
  emptyLock,
  entriesOf,
  formatLock,
  readLock,
  stateOf,
} from '../../../../src/corpus/lock/lock.ts';
import { addEntries } from '../../../../src/corpus/lock/publish.ts';

const entry = (address: string, more: Partial<LockEntry> = {}): LockEntry => ({
  ...{
    address,
    revision: 1,
    state: 'live',
    date: '2026-11-22',
    hash: '0123456789abcdef',
    note: '',
  },
  ...more,
});

const entries = [
  entry('/d/b/'),
  entry('/d/a/#p2', { state: 'withdrawn', hash: '', note: 'Trùng\tvới\nđoạn 1' }),
  entry('/d/a/#p2'),
  entry('/d/a/', { revision: 2, hash: 'fedcba9876543210', date: '' }),
  entry('/d/a/'),
  entry('/people/an/', { revision: 0, hash: '' }),
];

test('a lock is read as it was written, sorted, the latest of an address last', () => {
  const text = formatLock(entries);
  const { lock, problems } = readLock(text);
  expect(problems).toEqual([]);
  expect(formatLock(entriesOf(lock))).toBe(text);
  expect(text.split('\n').map((line) => line.split('\t').slice(0, 6).join(' '))).toEqual([
    expect.stringMatching(/^# /),
    '/d/a/ r1 live 2026-11-22 0123456789abcdef -',
    '/d/a/ r2 live - fedcba9876543210 -',
    '/d/a/#p2 r1 live 2026-11-22 0123456789abcdef -',
    '/d/a/#p2 r1 withdrawn 2026-11-22 - Trùng với đoạn 1',
    '/d/b/ r1 live 2026-11-22 0123456789abcdef -',
    '/people/an/ - live 2026-11-22 - -',
    '',
  ]);
  expect(stateOf(lock, '/d/a/')).toMatchObject({ revision: 2, date: '' });
  expect(stateOf(lock, '/d/a/#p2')).toMatchObject({ state: 'withdrawn', note: 'Trùng với đoạn 1' });
  expect(lock.lineOf('/d/a/#p2')).toBe(5);
});

test('lines may stand in any order, as merging leaves them', () => {
  const [heading = '', ...lines] = formatLock(entries).trimEnd().split('\n');
  const { lock, problems } = readLock([heading, ...lines.toReversed()].join('\n'));
  expect(problems).toEqual([]);
  expect(formatLock(entriesOf(lock))).toBe(formatLock(entries));
});

const line = formatEntry(entry('/d/a/#p1'));
const other = formatEntry(entry('/d/a/#p1', { hash: 'aaaaaaaaaaaaaaaa' }));

test.each<[what: string, lines: string[], found: [line: number, rule: string][]]>([
  [
    'marks of a conflict',
    ['<<<<<<< ours', line, '=======', '>>>>>>> theirs'],
    [
      [1, 'lock-conflict'],
      [3, 'lock-conflict'],
      [4, 'lock-conflict'],
    ],
  ],
  [
    'marks of a conflict, and a line that stands twice: it is told when they are gone',
    [line, '=======', line],
    [[2, 'lock-conflict']],
  ],
  ['a line that stands twice', [line, line], [[2, 'lock-duplicate']]],
  ['two words for one address', [line, other], [[2, 'lock-duplicate']]],
  ['a forged hash', [line.replace('0123456789abcdef', '1123456789abcdef')], [[1, 'lock-edited']]],
  ['a changed state', [line.replace('live', 'moved')], [[1, 'lock-edited']]],
  ['a line that is none', ['/d/a/ live'], [[1, 'lock-line']]],
  ['a line cut short', [line.slice(0, -3)], [[1, 'lock-line']]],
  ['spaces for tabs', [line.replaceAll('\t', ' ')], [[1, 'lock-line']]],
])('a lock is refused with its line: %s', (_what, lines, found) => {
  const { problems } = readLock(lines.join('\n'));
  expect(problems.map((one) => [one.line, one.rule])).toEqual(found);
  for (const { message, fix, file } of problems) {
    expect(file).toBe('addresses.lock');
    expect(message).not.toBe('');
    expect(fix).not.toBe('');
  }
});

describe('an address of which several things are told on one day', () => {
  const page = (more: Partial<LockEntry> = {}) =>
    entry('/people/an/', { revision: 0, hash: '', ...more });
  const gone = (date: string, note = 'x') => page({ state: 'withdrawn', date, note });
  const to = (note: string, date = '2026-12-01') => page({ state: 'moved', date, note });
  const day = '2026-12-01';

  test.each<[what: string, told: LockEntry[]]>([
    ['put back on the day of its withdrawal', [page(), gone(day), page({ date: day })]],
    ['put back without dates', [page({ date: '' }), gone(''), page({ date: '' })]],
    ['put back by a build of an earlier day', [page(), gone(day), page({ date: '2026-11-30' })]],
    [
      'taken out and put back again and again',
      [page(), gone(day), page({ date: day }), gone(day), page({ date: day })],
    ],
    ['put back and taken out later', [page(), gone(day), page({ date: day }), gone('2027-01-01')]],
    ['led elsewhere twice', [page(), to('/people/b/'), to('/people/c/')]],
    ['withdrawn, then found elsewhere', [page(), gone(day), to('/people/b/')]],
    [
      'put back in an earlier revision',
      [
        page({ revision: 1 }),
        page({ ...gone(day), revision: 2 }),
        page({ revision: 1, date: day }),
      ],
    ],
  ])('tells them in their order: %s', (_what, told) => {
    const lock = addEntries(emptyLock, told);
    const text = formatLock(entriesOf(lock));
    const again = readLock(text);
    expect(again.problems).toEqual([]);
    const tale = (again.lock.history.get('/people/an/') ?? []).map(({ step: _, ...one }) => one);
    expect(tale).toEqual(told);
    const shuffled = text.trimEnd().split('\n').toReversed().join('\n');
    expect(formatLock(entriesOf(readLock(shuffled).lock))).toBe(text);
  });

  test('has its step written only where revision, day and state leave the order open', () => {
    const plain = addEntries(emptyLock, [page(), gone(day), page({ date: '2026-12-02' })]);
    expect(formatLock(entriesOf(plain))).not.toMatch(/\t3\t\w{8}$/m);
    const stepped = addEntries(emptyLock, [page(), gone(day), page({ date: day })]);
    expect(formatLock(entriesOf(stepped)).match(/^.*\t3\t\w{8}$/gm)).toEqual([
      expect.stringMatching(/^\/people\/an\/\t-\tlive\t2026-12-01\t-\t-\t3\t/),
    ]);
  });

  test('two branches that tell two things as the same step are told apart', () => {
    const lines = [
      page(),
      gone(day),
      { ...page({ date: day }), step: 3 },
      { ...to('/people/b/'), step: 3 },
    ];
    const { problems } = readLock(formatLock(lines));
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['lock-duplicate', 5]]);
  });

  test('a step that was changed by hand is known', () => {
    const line = formatEntry({ ...page({ date: day }), step: 3 });
    const { problems } = readLock(line.replace('\t3\t', '\t4\t'));
    expect(problems.map(({ rule }) => rule)).toEqual(['lock-edited']);
  });
});

test('an address that was withdrawn and stands again is live, and no line of it stands twice', () => {
  const again = [
    entry('/people/an/', { revision: 0, hash: '' }),
    entry('/people/an/', {
      revision: 0,
      state: 'withdrawn',
      hash: '',
      note: 'x',
      date: '2026-12-01',
    }),
    entry('/people/an/', { revision: 0, hash: '', date: '2026-12-02' }),
  ];
  const { lock, problems } = readLock(formatLock(again));
  expect(problems).toEqual([]);
  expect(stateOf(lock, '/people/an/')).toMatchObject({ state: 'live', date: '2026-12-02' });
  const twice = [...again, entry('/people/an/', { revision: 0, hash: '', date: '2026-12-03' })];
  const found = readLock(formatLock(twice));
  expect(found.problems.map(({ rule, line }) => [rule, line])).toEqual([['lock-duplicate', 5]]);
  expect(stateOf(found.lock, '/people/an/')?.date).toBe('2026-12-02');
});
