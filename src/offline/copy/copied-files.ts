import { checksumsPath } from '../../exports/checksums.ts';

/** What only hosts and browsers on the web have a use for. */
const webOnly = [
  // Settings of hosts, and the mark that a build leaves: `_headers`, `.htaccess`.
  /^[_.][^/]*$/,
  // Nobody answers an address that is not there.
  /^404\.html$/,
  /^sw\.js$/,
  /(^|\/)[^/]+\.webmanifest$/,
  // Pictures for links that are shared.
  /^cards\//,
];

/** The script of the copy that every page runs before it is drawn. */
export const themePath = '_astro/theme.js';

/** Whether a file of a site goes into its copy as it is or with its links changed. */
export const isCopied = (path: string): boolean =>
  !webOnly.some((paths) => paths.test(path)) &&
  !isModule(path) &&
  !isIndex(path) &&
  !/-offline\.zip$/.test(path) &&
  path !== checksumsPath;

/** Modules go into the scripts of the pages. */
const isModule = (path: string) => /^_astro\/.*\.js$/.test(path);

/** The search engine and its index, which go into scripts. */
export const isIndex = (path: string): boolean => path.startsWith('pagefind/');
