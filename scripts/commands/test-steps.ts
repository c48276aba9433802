import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, runTool } from './run-tool.ts';
import { type Tally, tallyRun } from './tally.ts';
import { buildTestSite, type TestSite, testFolder } from './test-sites.ts';
import { root, toolPath } from './tool.ts';

/** Far more than a step needs on two cores; a step that hangs must not hide the others. */
const stepLimitMs = 600_000;

/** Run one check that passes or fails as a whole; say how it went, and why when it failed. */
async function check(name: string, run: () => Promise<Ran>): Promise<Tally> {
  const begun = Date.now();
  const { code, output } = await run();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${code === 0 ? 'passed' : 'FAILED'}  ${name} (${seconds} s)`);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function captured(script: string, args: string[]) {
  return () => runTool(script, args, { captured: true, limitMs: stepLimitMs });
}

/** Format, lint and the rules of style. */
export function lintStep(): Promise<Tally> {
  return check('lint', captured(join(root, 'scripts', 'lint.ts'), []));
}

/** Types of pages and components. */
export function pageTypesStep(): Promise<Tally> {
  return check('types of pages', captured(toolPath('astro', 'astro'), ['check']));
}

/** Types of everything else. */
export function typesStep(): Promise<Tally> {
  return check('types', captured(toolPath('typescript', 'tsc'), ['--noEmit']));
}

/** Build the site of a test corpus. */
export function buildStep(site: TestSite): Promise<Tally> {
  return check(`build of ${site.content} at ${site.base}`, () => buildTestSite(site));
}

/** Run the tests of some vitest projects (`unit`, `site`, `browser`) over sites that are built already. */
export async function vitestStep(projects: string[]): Promise<Tally> {
  mkdirSync(testFolder, { recursive: true });
  const report = join(testFolder, `report-${projects.join('-')}.json`);
  rmSync(report, { force: true });
  const { code } = await runTool(
    toolPath('vitest', 'vitest'),
    [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { TEST_SITES_BUILT: '1' }, limitMs: stepLimitMs },
  );
  return tallyRun(report, code);
}
