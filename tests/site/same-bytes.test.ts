import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commitDate } from '../../scripts/build/publish-date.ts';
import { runTool } from '../../scripts/commands/run-tool.ts';
import { type TestSite, testFolder, testSites } from '../../scripts/commands/test-sites.ts';
import { root } from '../../scripts/commands/tool.ts';

/** The hash of every file below a folder, by path. */
function hashesOf(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return new Map(
    files.map((file) => [
      relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}

const temp = mkdtempSync(join(tmpdir(), 'bien-nien-'));
afterAll(() => rmSync(temp, { recursive: true, force: true }));

/** A small archive with pages that moved, were withdrawn or revised, a site map and two languages. */
function revised(): TestSite {
  const site = testSites.find(({ name }) => name === 'revised');
  if (!site) throw new Error('The site of revised texts is not built');
  return site;
}
const { name, content, base, site = '' } = revised();

/** Its content in another folder, with other times of its files. */
const copy = join(temp, 'a copy');
cpSync(join(root, content), copy, { recursive: true });
/** Fourteen hours from Greenwich, with a language that has letters and digits of its own, and no caches. */
const elsewhere = {
  ...{ TZ: 'Pacific/Kiritimati', LANG: 'ar_EG.UTF-8', LC_ALL: 'ar_EG.UTF-8' },
  CACHE: join(temp, 'cache'),
};

async function run(script: string, args: string[], env: Record<string, string>): Promise<void> {
  const { code, output } = await runTool(join(root, 'scripts', script), args, {
    ...{ env: { BASE: base, SITE: site, ...env }, captured: true, limitMs: 240_000 },
  });
  expect(code, output).toBe(0);
}

function expectSame(again: string, first: string, least: number): void {
  const [was, is] = [first, again].map(hashesOf) as [Map<string, string>, Map<string, string>];
  expect([...is.keys()]).toEqual([...was.keys()]);
  expect(was.size).toBeGreaterThan(least);
  expect([...is].filter(([path, hash]) => was.get(path) !== hash)).toEqual([]);
}

test('built again from a copy, elsewhere and without caches, a site has the same bytes', async () => {
  const out = join(temp, 'out', 'site');
  const date = commitDate(join(root, content));
  const dated = date ? ['--date', date] : [];
  await run('build.ts', ['--content', copy, '--out', out, '--preview', ...dated], elsewhere);
  expectSame(out, join(testFolder, name), 100);
}, 300_000);

test('packed again so, an archive has the same bytes, as a folder and as one file', async () => {
  const outs = [join(temp, 'one'), join(temp, 'two')] as const;
  const pack = (from: string, to: string, env = {}) =>
    run('package.ts', ['--content', from, '--out', join(to, 'bag'), '--zip'], env);
  await Promise.all([pack(join(root, content), outs[0]), pack(copy, outs[1], elsewhere)]);
  expectSame(outs[1], outs[0], 20);
  expect(readdirSync(outs[0])).toEqual(['bag', 'bag.zip']);
}, 120_000);
