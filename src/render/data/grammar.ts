const grammars: Record<string, string> = {
  bib: 'bibtex',
  cff: 'yaml',
  csv: 'csv',
  json: 'json',
  jsonl: 'jsonl',
  jsonld: 'json',
  rng: 'xml',
  xml: 'xml',
};

/** The grammar by which a published file is highlighted: `xml`; empty where there is none. */
export const grammarOf = (path: string): string => grammars[path.replace(/^.*\./, '')] ?? '';
