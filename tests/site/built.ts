import { rmSync } from 'node:fs';
import { buildTestSite, testFolder, testSites } from '../../scripts/commands/test-sites.ts';

/** Build every test site once, unless `npm test` has done so before. */
export default async function setup(): Promise<void> {
  if (process.env.TEST_SITES_BUILT) return;
  process.env.TEST_SITES_BUILT = '1';
  rmSync(testFolder, { recursive: true, force: true });
  for (const site of testSites) {
    const { code, output } = await buildTestSite(site);
    if (code !== 0) throw new Error(`${site.content} does not build:\n${output}`);
  }
}
