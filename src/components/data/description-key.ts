import type { Key } from '../../i18n/words.ts';

const described = {
  'data/documents.json': 'data.documents',
  'data/documents.csv': 'data.documents',
  'data/units.jsonl': 'data.units',
  'data/links.csv': 'data.links',
  'data/reuse.jsonl': 'data.reuse',
  'data/entities.json': 'data.entities',
  'data/events.json': 'data.events',
  'data/events.csv': 'data.events',
  'data/annotations.jsonld': 'data.annotations',
  'data/variants.csv': 'data.variants',
  'data/citations.bib': 'data.citations-bibtex',
  'data/citations.ris': 'data.citations-ris',
  'data/citations.json': 'data.citations-csl',
  'data/addresses.json': 'data.addresses',
  'data/corpus.tei.xml': 'data.tei',
} as const satisfies Record<string, Key>;

/** The interface string that says what a published data file holds; nothing for a file it does not know. */
export const descriptionKey = (path: string): Key | undefined =>
  path.startsWith('data/collation/') ? 'data.collation' : (described as Record<string, Key>)[path];
