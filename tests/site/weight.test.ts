import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Page } from './page.ts';
import { references } from './references.ts';
import { resolveAddress } from './resolve.ts';
import { type BuiltSite, readSite, siteCases } from './site.ts';

const budget = { page: 45_000, script: 15_000, data: 60_000, timeline: 8_000 };

/** Bytes of some files after compression, each sent on its own. */
function compressed(site: BuiltSite, files: Iterable<string>): number {
  return [...files].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(site.folder, file))).length,
    0,
  );
}

/** Published files that a page loads at once and whose names end so. */
function loadedFiles(site: BuiltSite, page: Page, ending: string): string[] {
  return references(page).flatMap(({ url, loaded }) => {
    const target = resolveAddress(site, page, url);
    return loaded && target.kind === 'file' && target.file.endsWith(ending) ? [target.file] : [];
  });
}

/** A script and every module that it imports by itself. */
function withImports(site: BuiltSite, file: string, seen: Set<string>): Set<string> {
  if (seen.has(file) || !site.files.has(file)) return seen;
  seen.add(file);
  const imports = site.read(file).matchAll(/(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g);
  for (const [, path = ''] of imports) {
    withImports(site, posix.join(dirname(file), path), seen);
  }
  return seen;
}

/** Compressed bytes of a page with its style sheets and scripts, and of the scripts alone. */
function weigh(site: BuiltSite, page: Page): { page: number; script: number } {
  const scripts = new Set<string>();
  for (const file of loadedFiles(site, page, '.js')) withImports(site, file, scripts);
  const script = compressed(site, scripts);
  const rest = compressed(site, [page.file, ...new Set(loadedFiles(site, page, '.css'))]);
  return { page: rest + script, script };
}

describe.each(siteCases)('%s', (_name, testSite) => {
  const site = readSite(testSite);
  const readingPages = site.pages.filter(({ file }) => /^\/(\w\w\/)?d\//.test(file));

  test('reading pages stay within their budget of bytes', () => {
    expect(readingPages.length).toBeGreaterThan(0);
    const heavy = readingPages
      .map((page) => ({ file: page.file, ...weigh(site, page) }))
      .filter(({ page, script }) => page > budget.page || script > budget.script);
    expect(heavy).toEqual([]);
  });

  test('the page that explains the data files is light, samples and all', () => {
    const pages = site.pages.filter(({ file }) => /^\/(\w\w\/)?data\//.test(file));
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => weigh(site, page).page > budget.data)).toEqual([]);
  });

  test('all that brings a timeline to life is small', () => {
    const pages = site.pages
      .filter(({ file }) => /^\/(\w\w\/)?timeline\//.test(file))
      // On the page of a year or month in which nothing is dated any more there is nothing to bring to life.
      .filter(({ file }) => !/\/1905(-03)?\//.test(file));
    const heavy = pages.map((page) => {
      const own = loadedFiles(site, page, '.js').filter((file) =>
        /define\(.timeline-view/.test(site.read(file)),
      );
      const all = own.reduce((files, file) => withImports(site, file, files), new Set<string>());
      return { file: page.file, bytes: compressed(site, all) };
    });
    // A page without it would weigh nothing.
    expect(heavy.filter(({ bytes }) => bytes === 0 || bytes > budget.timeline)).toEqual([]);
  });
});
