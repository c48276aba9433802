import type { BuiltSite } from './site.ts';

/** `/en/people/x/` is of the kind `/people/<id>/`; a year and a month of the timeline are two kinds. */
function kindOf(path: string, languages: string[]): string {
  const plain = path.replace(new RegExp(`^/(${languages.join('|')})/`), '/');
  return plain
    .replace(/^\/annotations\/\d+\/$/, '/annotations/<n>/')
    .replace(/^\/d\/[^/]+\/print\/$/, '/d/<id>/print/')
    .replace(/^\/concordance\/keyness\/\d+\/$/, '/concordance/keyness/<n>/')
    .replace(/^\/d\/[^/]+\/r\d+\/$/, '/d/<id>/r<n>/')
    .replace(/^\/timeline\/\d{4}\/$/, '/timeline/<year>/')
    .replace(/^\/timeline\/\d{4}-\d{2}\/$/, '/timeline/<month>/')
    .replace(/^\/(d|works|people|organisations|places|terms|events|essays)\/[^/]+\/$/, '/$1/<id>/')
    .replace(/^\/compare\/.+$/, '/compare/<a>/<b>/');
}

/**
 * One path for each kind of page, in the default language and, where the site has another, in that too:
 * `/d/<id>/` → `/d/x/`. The largest page of a kind stands for it.
 */
export function pageKinds(site: BuiltSite): Map<string, string> {
  const others = site.languages.slice(1);
  const kinds = new Map<string, string>();
  for (const { path } of [...site.pages].sort((a, b) => b.html.length - a.html.length)) {
    const other = others.find((language) => path.startsWith(`/${language}/`));
    const kind = (other ? `${other} ` : '') + kindOf(path, others.length > 0 ? others : ['-']);
    if (!kinds.has(kind)) kinds.set(kind, path);
  }
  return new Map([...kinds].sort(([a], [b]) => a.localeCompare(b)));
}
