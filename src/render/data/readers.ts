import type { Key } from '../../i18n/words.ts';

const byPath: readonly (readonly [paths: RegExp, readers: Key])[] = [
  [/(^|\/)citations\.json$/, 'data.read.csl'],
  [/(^|\/)timelinejs\.json$/, 'data.read.timelinejs'],
  [/(^|\/)feed\.(xml|json)$/, 'data.read.feed'],
  [/(^|\/)datapackage\.json$/, 'data.read.datapackage'],
  [/(^|\/)ro-crate-metadata\.json$/, 'data.read.crate'],
  [/\.tei\.xml$/, 'data.read.tei'],
  [/\.rng$/, 'data.read.rng'],
  [/\.csv$/, 'data.read.csv'],
  [/\.jsonl$/, 'data.read.jsonl'],
  [/\.jsonld$/, 'data.read.jsonld'],
  [/\.json$/, 'data.read.json'],
  [/\.bib$/, 'data.read.bibtex'],
  [/\.ris$/, 'data.read.ris'],
  [/\.ics$/, 'data.read.ics'],
  [/\.cff$/, 'data.read.cff'],
  [/\.epub$/, 'data.read.epub'],
  [/\.sha256$/, 'data.read.sha256'],
];

/** The interface string that names programs which read a published file; nothing for files that only hosts read. */
export const readersOf = (path: string): Key | undefined =>
  byPath.find(([paths]) => paths.test(path))?.[1];
