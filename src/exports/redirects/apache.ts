import type { Rule } from './rules.ts';

/** `.htaccess` for Apache, where its keepers allow such files to redirect (`AllowOverride FileInfo`). */
export const apacheRedirects = (rules: readonly Rule[]) =>
  [
    '# Pages that have moved. Written by the build.',
    '<IfModule mod_alias.c>',
    // A query would be put behind the fragment of a target: the page at the old address does that better.
    ...rules
      .filter(({ to }) => !to.includes('#'))
      .map(({ from, to }) => `RedirectMatch 301 ^${pattern(from)}$ ${to}`),
    '</IfModule>',
    '',
  ].join('\n');

/** A path as a regular expression: that very path, and its index page. */
const pattern = (path: string) => `${path.replace(/[.+*?^${}()|[\]\\]/g, '\\$&')}(?:index\\.html)?`;
