import { apacheRedirects } from './apache.ts';
import { hostRedirects } from './host-rules.ts';
import { nginxRedirects } from './nginx.ts';
import { type Moves, redirectRules } from './rules.ts';

/** A table of the pages that have moved, as one kind of host reads it. */
export interface RedirectFile {
  path: string;
  content: string;
}

/** Tables of the pages that have moved, by path below the root of the site. */
export function redirectFiles(moves: Moves, base = '/'): RedirectFile[] {
  const rules = redirectRules(moves, base);
  return [
    { path: '_redirects', content: hostRedirects(rules) },
    { path: 'data/redirects.nginx.conf', content: nginxRedirects(rules) },
    // Some Apache servers answer nothing at all below a file that they do not allow: it is written where it is needed only.
    ...(rules.length > 0 ? [{ path: '.htaccess', content: apacheRedirects(rules) }] : []),
  ];
}
