import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Ran, runTool } from './run-tool.ts';
import { root } from './tool.ts';

/** A corpus that the tests build and read. */
export interface TestSite {
  /** Folder of the built pages, below the folder of all test sites. */
  name: string;
  /** Content folder, relative to the project. */
  content: string;
  /** Path under which it is served. */
  base: string;
  /** Address at which it says it stands, given to the build. */
  site?: string;
}

const wanted: TestSite[] = [
  { name: 'root', content: 'content', base: '/' },
  { name: 'archive', content: 'content', base: '/archive/', site: 'https://archive.example' },
  { name: 'vietnamese', content: 'tests/fixtures/vietnamese', base: '/' },
  { name: 'english', content: 'tests/fixtures/english', base: '/' },
  { name: 'changed', content: 'tests/fixtures/changed', base: '/' },
  {
    ...{ name: 'revised', content: 'tests/fixtures/revised', base: '/' },
    site: 'https://papers.example',
  },
  { name: 'least', content: 'tests/fixtures/least', base: '/' },
];

/** The sites whose content folder exists. */
export const testSites: TestSite[] = wanted.filter(({ content }) =>
  existsSync(join(root, content, 'corpus.yaml')),
);

/** Folder into which the test sites are built. */
export const testFolder = join(root, '.cache', 'tests');

/** Build one test site with the very command that people use. Of an earlier one nothing stays, so that no test reads what failed to build. */
export function buildTestSite(site: TestSite): Promise<Ran> {
  const out = join(testFolder, site.name);
  rmSync(out, { recursive: true, force: true });
  return runTool(
    join(root, 'scripts', 'build.ts'),
    ['--content', join(root, site.content), '--out', out, '--preview'],
    {
      env: { BASE: site.base, ...(site.site ? { SITE: site.site } : {}) },
      captured: true,
      limitMs: 240_000,
    },
  );
}
