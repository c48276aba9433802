import type { Corpus, Event } from '../../corpus/model.ts';
import { localized } from '../../i18n/words.ts';
import { dateAnchor } from '../../text/date-anchor.ts';
import { collator } from '../../text/sort.ts';
import { tellApart } from '../entity/tell-apart.ts';
import { startDay } from './groups.ts';
import { kindWords } from './kind-words.ts';
import { shapeOf } from './shape.ts';

/** What a list of events can be narrowed by, but for the words. */
export const facetNames = ['kind', 'place', 'issuer', 'document'] as const;
export type FacetName = (typeof facetNames)[number];

/** Parts the references of one event from each other, in attributes and data. */
export const between = '|';

/** One field of the form above a timeline, its values in the order of their labels, each with the events it leaves. */
export interface Facet {
  name: FacetName;
  options: { value: string; label: string; count: number }[];
}

/** Options beyond which a field would be more hindrance than help. */
const mostOptions = 300;

/** The values of an event in each field: its kind, its places, who had a hand in it or issued its documents, those documents. */
export function facetsOf(event: Event, corpus: Corpus): Record<FacetName, string[]> {
  const documents = event.documents.flatMap((id) => corpus.document.get(id) ?? []);
  const issuers = [
    ...event.people,
    ...documents.flatMap(({ matter }) => matter.issuer ?? matter.publisher ?? []),
  ];
  return {
    kind: [event.kind],
    place: event.places
      .filter((ref) => ref.startsWith('places/') && corpus.entity.has(ref))
      .map((ref) => ref.slice('places/'.length)),
    issuer: [...new Set(issuers.map((name) => name.replaceAll(between, ' ')))],
    document: documents.map(({ id }) => id),
  };
}

/** What filters in the browser know of an event: `kind`, `refs` (`places/x|organisations/y|d/z`), `at`, and its first day and the first day after it. */
export function filterFacts(event: Event, corpus: Corpus) {
  const { place, issuer, document } = facetsOf(event, corpus);
  const refs = [
    ...place.map((id) => `places/${id}`),
    ...issuer,
    ...document.map((id) => `d/${id}`),
  ];
  const { from, to } = shapeOf(event.date);
  return { kind: event.kind, refs: refs.join(between), at: knownStart(event), from, to };
}

/** What is known of the beginning of an event: `2020`, `2020-03` or `2020-03-20`. */
function knownStart(event: Event): string {
  const { year, month } = dateAnchor(event.date.span);
  return startDay(event) ?? month ?? year;
}

/** The fields that part some events, each with at least two values and not too many. */
export function facets(events: Event[], corpus: Corpus, language: string): Facet[] {
  const values = events.map((event) => facetsOf(event, corpus));
  const compare = collator(language);
  return facetNames
    .map((name) => {
      const counts = new Map<string, number>();
      for (const value of values.flatMap((facet) => facet[name])) {
        counts.set(value, (counts.get(value) ?? 0) + 1);
      }
      const options = [...counts].map(([value, count]) => ({
        ...{ value, count },
        label: labelOf(name, value, corpus, language),
      }));
      return { name, options: options.sort((a, b) => compare(a.label, b.label)) };
    })
    .filter(({ options }) => options.length > 1 && options.length <= mostOptions);
}

function labelOf(name: FacetName, value: string, corpus: Corpus, language: string): string {
  const label = {
    kind: () => kindWords(value, corpus.settings, language),
    place: () => corpus.entity.get(`places/${value}`)?.name,
    issuer: () => corpus.entity.get(value)?.name,
    document: () => documentLabel(value, corpus, language),
  }[name]();
  return localized(label ?? value, language);
}

function documentLabel(id: string, corpus: Corpus, language: string): string | undefined {
  const document = corpus.document.get(id);
  if (!document) return undefined;
  const apart = tellApart(document, corpus, language);
  const name = document.matter.number ?? document.title;
  return apart ? `${name} (${apart})` : name;
}
