import { readFileSync } from 'node:fs';

/** How many checks passed and how many failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The parts of vitest's JSON report that a tally needs. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function readReport(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}

/**
 * Count the tests of a vitest run from its JSON report and exit code.
 * A file that could not be loaded counts as one failure; so does a run that failed without saying why.
 */
export function tallyRun(file: string, code: number): Tally {
  const report = readReport(file);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + unloaded;
  const silent = code !== 0 && failed === 0 ? 1 : 0;
  return { passed: report.numPassedTests, failed: failed + silent };
}

/** Sum of tallies. */
export function addTallies(tallies: Tally[]): Tally {
  return tallies.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of a test run. */
export function tallyLine({ passed, failed }: Tally): string {
  return `tests: ${passed} passed, ${failed} failed`;
}
