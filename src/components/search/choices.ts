import type { Corpus } from '../../corpus/model.ts';
import { sigla } from '../../corpus/sigla.ts';
import { type Key, localized, words } from '../../i18n/words.ts';
import { tellApart } from '../../render/entity/tell-apart.ts';
import { shortName } from '../../search/concordance/short-name.ts';
import { type FacetName, facetNames, facetsOf, namedIn, yearRange } from '../../search/facets.ts';
import { type Part, partNames } from '../../search/part.ts';
import { collator } from '../../text/sort.ts';

/** One field of the search form and the values it offers. */
export interface Choice<Name extends FacetName = FacetName> {
  name: Name;
  options: Option[];
}

/** One value that a field offers. */
export interface Option {
  value: string;
  label: string;
  /** Of a document: what tells it apart from others with its number or title, where that is needed. */
  apart?: string;
  /** Of a document: its name where room is short. */
  short?: string;
}

/** Documents beyond which a list of them all is more hindrance than help; of other values so many, the commonest, are listed. */
const most = 500;

/** What a search of this corpus, or a list of it, can be narrowed by: facets that part its documents, with their labels. */
export function choices<Name extends FacetName = FacetName>(
  corpus: Corpus,
  language: string,
  names = facetNames as readonly FacetName[] as readonly Name[],
): Choice<Name>[] {
  const matter = { range: yearRange(corpus.documents), named: namedIn(corpus) };
  const values = corpus.documents.map((document) => facetsOf(document, matter));
  return names
    .filter((name) => name !== 'document' || corpus.documents.length <= most)
    .map((name) => {
      const options = commonest(values.flatMap((facets) => facets[name])).map((value) => ({
        value,
        label: labelOf(name, value, corpus, language),
        ...(name === 'document' && namesOf(value, corpus, language)),
      }));
      // Names are in the language of the archive, all other labels in that of the page.
      const isName = /^(issuer|person|place)$/.test(name);
      const order = isName ? corpus.settings.languages[0] : language;
      return { name, options: name === 'document' ? options : sorted(options, order) };
    })
    .filter(({ options }) => options.length > 1);
}

/** The parts of documents that a search of this corpus can look into: those that any document has. */
export function partChoices({ documents }: Corpus): Part[] {
  const has: Record<Part, boolean> = {
    text: true,
    notes: documents.some(({ annotations }) => annotations.length > 0),
    summary: documents.some(({ matter }) => matter.summary !== undefined),
    about: true,
  };
  return partNames.filter((name) => has[name]);
}

/** Each value once; of very many those that come most often. */
function commonest(values: string[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const all = [...counts];
  const kept = all.length > most ? all.sort((a, b) => b[1] - a[1]).slice(0, most) : all;
  return kept.map(([value]) => value);
}

/** How a document is named in lists of results. */
function namesOf(id: string, corpus: Corpus, language: string): Pick<Option, 'apart' | 'short'> {
  const document = corpus.document.get(id);
  if (!document) return {};
  const apart = tellApart(document, corpus, language);
  const { title, matter } = document;
  const short = shortName({ number: matter.number, title }, sigla(corpus).get(id));
  return { short, ...(apart && { apart }) };
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
    case 'person':
      return corpus.entity.get(`people/${value}`)?.name ?? value;
    case 'place':
      return corpus.entity.get(`places/${value}`)?.name ?? value;
    case 'kind':
      return words(language)(`annotation.kind.${value}` as Key);
    case 'document': {
      const document = corpus.document.get(value);
      const apart = document && tellApart(document, corpus, language);
      return `${document?.title ?? value}${apart ? ` (${apart})` : ''}`;
    }
    case 'year':
      return value;
  }
}
