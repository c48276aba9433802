import type { Corpus } from '../corpus/model.ts';

/** Where pages of one interface language stand. */
export interface Site {
  /** Path under which the site is served, with a slash at both ends. */
  base: string;
  /** Interface language of the page. */
  language: string;
  /** `''` for the first language, `en/` for the others. */
  prefix: string;
  /** Link to an address of the archive in this language: `/d/x/#p7` becomes `/archive/en/d/x/#p7`. A file has no language; outside addresses stay. */
  href(address: string): string;
  /** Link to a file that has no language: `/data/units.jsonl`. */
  file(path: string): string;
}

/** Files are published once, whatever the language of the page that links to them. */
const isFile = (address: string) => /\.[a-z0-9]+$/.test(address.replace(/[?#].*$/, ''));

/** The site of a corpus in one of its languages, served under `base`. */
export function siteFor(corpus: Corpus, language: string, base = '/'): Site {
  const root = `/${base}/`.replace(/\/+/g, '/');
  const prefix = language === corpus.settings.languages[0] ? '' : `${language}/`;
  return {
    base: root,
    language,
    prefix,
    href: (address) => {
      if (!address.startsWith('/')) return address;
      return root + (isFile(address) ? '' : prefix) + address.slice(1);
    },
    file: (path) => root + path.replace(/^\//, ''),
  };
}
