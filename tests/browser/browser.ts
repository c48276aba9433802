import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serve } from '../../scripts/commands/serve.ts';
import { testFolder, testSites } from '../../scripts/commands/test-sites.ts';
import { launchBrowser } from './launch.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browser listens. */
    browser: string;
    /** Address of each test site by its name: `root`, `archive` and the small corpora. */
    addresses: Record<string, string>;
  }
}

/** One browser and one server for each test site, for all files of browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const browser = await launchBrowser();
  const served = await Promise.all(
    testSites.map(async ({ name, base }) => {
      const site = await serve({ folder: join(testFolder, name), base, port: 0 });
      return { name, ...site };
    }),
  );
  project.provide('browser', browser.wsEndpoint());
  project.provide('addresses', Object.fromEntries(served.map(({ name, url }) => [name, url])));
  return async () => {
    await browser.close();
    await Promise.all(served.map(({ close }) => close()));
  };
}
