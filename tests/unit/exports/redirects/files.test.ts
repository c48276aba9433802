import { expect, test } from 'vitest';
import { redirectFiles } from '../../../../src/exports/redirects/files.ts';
import { redirectRules } from '../../../../src/exports/redirects/rules.ts';
import { entry, lockOf } from '../../corpus/lock/addresses.ts';

const moved = (address: string, note: string) => entry(address, { state: 'moved', note, hash: '' });

const settings = { languages: ['vi', 'en'] as [string, ...string[]] };
const lock = lockOf(
  moved('/d/a/', '/d/b/'),
  moved('/d/a/#p1', '/d/b/#p1'),
  moved('/d/part/', '/d/b/#p1'),
  moved('/people/an/', '/people/an-nguyen/'),
  entry('/people/an-nguyen/'),
  entry('/d/b/'),
  entry('/d/b/#p1'),
);
const corpus = { settings, lock };
const file = (path: string, base?: string) =>
  redirectFiles(corpus, base).find((one) => one.path === path)?.content;

test('hosts read every page that has moved, in every language, below the base', () => {
  expect(file('_redirects', '/letters/')).toMatchInlineSnapshot(`
    "# Pages that have moved. Written by the build.
    /letters/d/a/ /letters/d/b/ 301
    /letters/d/part/ /letters/d/b/#p1 301
    /letters/people/an/ /letters/people/an-nguyen/ 301
    /letters/en/d/a/ /letters/en/d/b/ 301
    /letters/en/d/part/ /letters/en/d/b/#p1 301
    /letters/en/people/an/ /letters/en/people/an-nguyen/ 301
    "
  `);
});

test('Apache reads them as patterns of the very path', () => {
  expect(file('.htaccess')).toMatchInlineSnapshot(`
    "# Pages that have moved. Written by the build.
    <IfModule mod_alias.c>
    RedirectMatch 301 ^/d/a/(?:index\\.html)?$ /d/b/
    RedirectMatch 301 ^/people/an/(?:index\\.html)?$ /people/an-nguyen/
    RedirectMatch 301 ^/en/d/a/(?:index\\.html)?$ /en/d/b/
    RedirectMatch 301 ^/en/people/an/(?:index\\.html)?$ /en/people/an-nguyen/
    </IfModule>
    "
  `);
});

test('nginx reads them as a map that keeps the query before a fragment', () => {
  expect(file('data/redirects.nginx.conf')).toMatchInlineSnapshot(`
    "# Pages that have moved. Written by the build. In the http part: include this file; in the server part:
    #   if ($moved_page) { return 301 $moved_page; }
    map $uri $moved_page {
      default "";
      "/d/a/" "/d/b/$is_args$args";
      "/d/part/" "/d/b/$is_args$args#p1";
      "/people/an/" "/people/an-nguyen/$is_args$args";
      "/en/d/a/" "/en/d/b/$is_args$args";
      "/en/d/part/" "/en/d/b/$is_args$args#p1";
      "/en/people/an/" "/en/people/an-nguyen/$is_args$args";
    }
    "
  `);
});

test('where nothing has moved, no file is written that a server might refuse', () => {
  const paths = redirectFiles({ settings, lock: lockOf(entry('/d/a/')) }).map(({ path }) => path);
  expect(paths).toEqual(['_redirects', 'data/redirects.nginx.conf']);
});

test.each([
  ['has moved elsewhere', moved('/d/a/#p2', '/d/b/#p9')],
  ['has another id there', moved('/d/a/#p2', '/d/b/#p1')],
  ['was withdrawn', entry('/d/a/#p2', { state: 'withdrawn', note: 'Trùng.' })],
  ['is not told of', entry('/d/a/#p2')],
])('a server is not told of a page whose unit %s: the page leads on itself', (_what, unit) => {
  const rules = redirectRules({
    settings,
    lock: lockOf(...[...lock.history.values()].flat(), unit),
  });
  expect(rules.map(({ from }) => from)).not.toContain('/d/a/');
  expect(rules.map(({ from }) => from)).toContain('/people/an/');
});

test('a page that has become one unit is told of when all its units went there', () => {
  const units = [moved('/d/part/#p1', '/d/b/#p1'), moved('/d/part/#p2', '/d/b/#p1')];
  const rules = redirectRules({
    settings,
    lock: lockOf(...[...lock.history.values()].flat(), ...units),
  });
  expect(rules.find(({ from }) => from === '/d/part/')?.to).toBe('/d/b/#p1');
});
