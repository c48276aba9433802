import type { Rule } from './rules.ts';

/**
 * `data/redirects.nginx.conf`: a map for the `http` part of the configuration of nginx, which gives
 * `$moved_page` for each page that has moved and nothing for others. Queries are kept.
 */
export const nginxRedirects = (rules: readonly Rule[]) =>
  [
    '# Pages that have moved. Written by the build. In the http part: include this file; in the server part:',
    '#   if ($moved_page) { return 301 $moved_page; }',
    'map $uri $moved_page {',
    '  default "";',
    ...rules.map(({ from, to }) => `  "${from}" "${withQuery(to)}";`),
    '}',
    '',
  ].join('\n');

/** A target with the query of the request, which stands before a fragment. */
function withQuery(to: string): string {
  const [page = '', unit] = to.split('#', 2);
  return `${page}$is_args$args${unit === undefined ? '' : `#${unit}`}`;
}
