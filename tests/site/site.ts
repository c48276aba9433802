import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { type TestSite, testFolder, testSites } from '../../scripts/commands/test-sites.ts';
import { root } from '../../scripts/commands/tool.ts';
import { type Page, readPage } from './page.ts';

/** A built site, read into memory. */
export interface BuiltSite extends TestSite {
  folder: string;
  /** Every published file, as a path from the root: `/d/x/index.html`. */
  files: Set<string>;
  pages: Page[];
  /** Pages by file. */
  page: Map<string, Page>;
  /** Languages of the interface, the default first. */
  languages: string[];
  /** Address at which the corpus says it will stand, if it does. */
  address: string | undefined;
  /** Whether files stand beside the page of each document: its settings may say that not even one has them. */
  hasSideFiles: boolean;
  /** Text of a published file. */
  read(file: string): string;
}

/** Files of a folder; none when the site was not built, so that its own tests fail and no others. */
function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/')}`)
    .sort();
}

/** Read a built site. */
export function readSite(site: TestSite): BuiltSite {
  const folder = join(testFolder, site.name);
  const files = listFiles(folder);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  const settings = parse(readFileSync(join(root, site.content, 'corpus.yaml'), 'utf8')) as {
    languages: string[];
    site?: string;
    limits?: { side_files?: number };
  };
  return {
    ...site,
    folder,
    files: new Set(files),
    pages,
    page: new Map(pages.map((page) => [page.file, page])),
    languages: settings.languages,
    address: site.site ?? settings.site,
    hasSideFiles: settings.limits?.side_files !== 0,
    read: (file) => readFileSync(join(folder, file), 'utf8'),
  };
}

/** Every site that the tests build, with its name first, for `describe.each`. */
export const siteCases: [name: string, site: TestSite][] = testSites.map((site) => [
  `${site.content} at ${site.base}`,
  site,
]);
