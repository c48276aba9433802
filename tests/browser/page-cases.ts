import { testSites } from '../../scripts/commands/test-sites.ts';
import { pageKinds } from '../site/page-kinds.ts';
import { readSite } from '../site/site.ts';

/** A page that stands for its kind in one test site. */
export interface PageCase {
  site: string;
  /** `/d/<id>/`, or `en /d/<id>/` in another language than the first. */
  kind: string;
  path: string;
}

/** What sites that are there for one thing show otherwise than the others. */
const own: Record<string, RegExp> = { changed: /^\/(d|annotations)\//, revised: /^\/d\// };

/** Pages made for paper are alike everywhere: those of one small archive are looked at, in one language. */
const isLookedAt = ({ site, kind }: PageCase) =>
  !kind.endsWith('/print/') || (site === 'vietnamese' && kind.startsWith('/'));

/** Lists of words differ by their words only. */
const isOnce = ({ site, kind }: PageCase) =>
  !/\/concordance\/\w+/.test(kind) ||
  site === 'root' ||
  (site === 'english' && kind.startsWith('/'));

/** One page of every kind of every site served at `/`: under another base the same pages stand. */
export const pageCases: PageCase[] = testSites
  .filter(({ base }) => base === '/')
  .flatMap((site) =>
    [...pageKinds(readSite(site))].map(([kind, path]) => ({ site: site.name, kind, path })),
  )
  .filter(({ site, path }) => own[site]?.test(path) ?? true)
  .filter(isLookedAt)
  .filter(isOnce);
