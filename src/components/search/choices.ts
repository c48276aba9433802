import type { Corpus } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { type FacetName, facetNames, facetsOf, yearRange } from '../../search/facets.ts';
import { collator } from '../../text/sort.ts';

/** One field of the search form and the values it offers. */
export interface Choice {
  name: FacetName;
  options: { value: string; label: string }[];
}

/** Documents beyond which a list of them all is more hindrance than help. */
const mostDocuments = 500;

/** What a search of this corpus can be narrowed by: facets that part its documents, with their labels. */
export function choices(corpus: Corpus, language: string): Choice[] {
  const range = yearRange(corpus.documents);
  const values = corpus.documents.map((document) => facetsOf(document, range));
  return facetNames
    .filter((name) => name !== 'document' || corpus.documents.length <= mostDocuments)
    .map((name) => {
      const unique = [...new Set(values.flatMap((facets) => facets[name]))];
      const options = unique.map((value) => ({
        value,
        label: labelOf(name, value, corpus, language),
      }));
      // Names of bodies are in the language of the archive, all other labels in that of the page.
      const order = name === 'issuer' ? corpus.settings.languages[0] : language;
      return { name, options: name === 'document' ? options : sorted(options, order) };
    })
    .filter(({ options }) => options.length > 1);
}

function sorted(options: Choice['options'], language: string): Choice['options'] {
  const compare = collator(language);
  return options.toSorted((a, b) => compare(a.label, b.label));
}

function labelOf(name: FacetName, value: string, corpus: Corpus, language: string): string {
  switch (name) {
    case 'type':
      return localized(corpus.settings.types[value], language) || value;
    case 'issuer':
      return corpus.entity.get(value)?.name ?? value;
    case 'document':
      return corpus.document.get(value)?.title ?? value;
    case 'year':
      return value;
  }
}
