const byEnding: Record<string, string> = {
  atom: 'application/atom+xml',
  avif: 'image/avif',
  bib: 'application/x-bibtex',
  cff: 'application/yaml',
  csv: 'text/csv',
  epub: 'application/epub+zip',
  gif: 'image/gif',
  ics: 'text/calendar',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  json: 'application/json',
  jsonl: 'application/jsonl',
  jsonld: 'application/ld+json',
  md: 'text/markdown',
  png: 'image/png',
  ris: 'application/x-research-info-systems',
  rng: 'application/xml',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webp: 'image/webp',
  xml: 'application/xml',
  zip: 'application/zip',
};

/** Files whose ending does not tell all. */
const byName: readonly [name: RegExp, type: string][] = [
  [/(^|\/)(citations|cite)\.json$/, 'application/vnd.citationstyles.csl+json'],
  [/(^|\/)feed\.json$/, 'application/feed+json'],
  [/(^|\/)feed\.xml$/, 'application/atom+xml'],
  [/(^|\/)ro-crate-metadata\.json$/, 'application/ld+json'],
  [/\.tei\.xml$/, 'application/tei+xml'],
];

/** The media type of a published file by its path, as catalogues of data name it. */
export function mediaType(path: string): string {
  const named = byName.find(([name]) => name.test(path));
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return named?.[1] ?? byEnding[ending] ?? 'application/octet-stream';
}

/** Whether a published file is text in UTF-8. */
export const isText = (path: string): boolean =>
  /^text\/|[/+](json|jsonl|xml|yaml)$|x-bibtex|research-info/.test(mediaType(path));
