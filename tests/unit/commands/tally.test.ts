import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { addTallies, tallyLine, tallyRun } from '../../../scripts/commands/tally.ts';

const folder = mkdtempSync(join(tmpdir(), 'tally-'));
afterAll(() => rmSync(folder, { recursive: true }));

const loaded = { status: 'passed', assertionResults: [{}, {}] };
const unloaded = { status: 'failed', assertionResults: [] };

test.each([
  ['all passed', { numPassedTests: 2, numFailedTests: 0, testResults: [loaded] }, 0, [2, 0]],
  ['a test failed', { numPassedTests: 1, numFailedTests: 1, testResults: [loaded] }, 1, [1, 1]],
  [
    'a file would not load',
    { numPassedTests: 2, numFailedTests: 0, testResults: [loaded, unloaded] },
    1,
    [2, 1],
  ],
  [
    'the run failed in silence',
    { numPassedTests: 2, numFailedTests: 0, testResults: [loaded] },
    1,
    [2, 1],
  ],
])('counts a run in which %s', (_case, report, code, [passed, failed]) => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  expect(tallyRun(file, code)).toEqual({ passed, failed });
});

test('a run that leaves no report has failed', () => {
  expect(tallyRun(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1 });
});

test('the last line names both sums', () => {
  const sum = addTallies([
    { passed: 1, failed: 0 },
    { passed: 40, failed: 2 },
  ]);
  expect(tallyLine(sum)).toBe('tests: 41 passed, 2 failed');
});
