import type { Rule } from './rules.ts';

/**
 * `_redirects`, which Cloudflare Pages and Netlify read. Netlify shows the page that stands at the old address
 * instead, unless a rule is forced by a sign that Cloudflare does not take; that page leads on as well.
 */
export const hostRedirects = (rules: readonly Rule[]) =>
  [
    '# Pages that have moved. Written by the build.',
    ...rules.map(({ from, to }) => `${from} ${to} 301`),
    '',
  ].join('\n');
