import { expect, test } from 'vitest';
import { formatEntry, type LockEntry } from '../../../../src/corpus/lock/entry.ts';
import { readLock, stateOf } from '../../../../src/corpus/lock/lock.ts';
import { entry } from './addresses.ts';

const [early, late] = ['2026-11-22', '2026-12-01'];
const [ours, theirs] = ['0123456789abcdef', 'aaaaaaaaaaaaaaaa'];
const unit = (more: Partial<LockEntry> = {}) => entry('/d/a/#p6', { hash: ours, ...more });
const gone = (note: string, date = early) =>
  unit({ state: 'withdrawn', hash: '', note, date, revision: 2 });
const moved = (note: string, more = {}) => unit({ state: 'moved', hash: '', note, ...more });

/** What a keeper is told of some lines, and the line that is read until one of two is deleted. */
function told(lines: LockEntry[]) {
  const { lock, problems } = readLock(lines.map(formatEntry).join('\n'));
  const read = stateOf(lock, '/d/a/#p6');
  return {
    told: problems.map(({ line, message, fix }) => `${line} ${message} ${fix}`),
    read: 1 + lines.findIndex((one) => read && formatEntry(one) === formatEntry(read)),
  };
}

test('of two days the earlier line is to be kept, wherever it stands', () => {
  const lines = [unit({ date: late }), unit({ date: early })];
  expect(told(lines)).toEqual({
    read: 2,
    told: [
      '2 Lines 1 and 2 tell two things of /d/a/#p6: line 1 that it was published in revision 1 on 2026-12-01, line 2 that it was published in revision 1 on 2026-11-22. Keep line 2, delete line 1 (“/d/a/#p6 r1 live 2026-12-01 0123456789abcdef … 175fc265”): what was published first stands.',
    ],
  });
  expect(told(lines.toReversed())).toMatchObject({
    read: 1,
    told: [expect.stringContaining('Keep line 1, delete line 2')],
  });
});

test('of two texts the earlier stands, and the other becomes a revision', () => {
  const { read, told: said } = told([unit({ hash: theirs, date: late }), unit()]);
  expect(read).toBe(2);
  expect(said).toEqual([
    '2 Lines 1 and 2 tell two things of /d/a/#p6: line 1 that it was published in revision 1 on 2026-12-01 with the words aaaaaaaaaaaaaaaa, line 2 that it was published in revision 1 on 2026-11-22 with the words 0123456789abcdef. Keep line 2, delete line 1 (“/d/a/#p6 r1 live 2026-12-01 aaaaaaaaaaaaaaaa … 4bd41f77”): what was published first stands. If index.md has the other words, tell of them in `revisions`: they become the next revision.',
  ]);
});

test.each<[what: string, lines: LockEntry[], read: number, says: RegExp]>([
  [
    'the same',
    [unit(), unit()],
    1,
    /^2 Lines 1 and 2 say the same of \/d\/a\/#p6\. Delete line 2: “\/d\/a\/#p6 r1 live 2026-11-22 0123456789abcdef … b7175a56”\.$/,
  ],
  [
    'a day and none',
    [unit({ date: '' }), unit()],
    2,
    /Keep line 2, delete line 1 \(.*\): its day is known/,
  ],
  [
    'one day, two texts',
    [unit(), unit({ hash: theirs })],
    1,
    /Keep the line of what is deployed .* the same side for the whole page\. Line 1 is “.* 0123456789abcdef … b7175a56”, line 2 is “.* aaaaaaaaaaaaaaaa … [0-9a-f]{8}”\. If index\.md has/,
  ],
  [
    'one day, two reasons',
    [unit(), gone('A slip.'), gone('Asked for.')],
    2,
    /withdrawn in revision 2 on 2026-11-22 \(A slip\.\).*\(Asked for\.\).*Keep the line of what is deployed/,
  ],
  [
    'one step, two tales',
    [unit(), moved('/d/b/', { step: 2 }), { ...gone('x', late), step: 2 }],
    2,
    /moved to \/d\/b\/ .* Keep line 2, delete line 3 \(.*\): .* tell it once more/,
  ],
])('two lines for one thing are named, and which is to be kept: %s', (_what, lines, read, says) => {
  const found = told(lines);
  expect(found.told).toEqual([expect.stringMatching(says)]);
  expect(found.read).toBe(read);
});
