import type { Filters } from '../engine.ts';
import { type FacetName, facetNames } from '../facets.ts';

/** What lines are ordered by: date, document, or a word before or after the key, counted from it. */
export const sortNames = ['date', 'document', 'l1', 'l2', 'l3', 'r1', 'r2', 'r3'] as const;
export type SortName = (typeof sortNames)[number];

/** Whether marks count: as typed, but other marks will do where nothing is found; only as written; never. */
export const markNames = ['typed', 'exact', 'any'] as const;
export type MarkName = (typeof markNames)[number];

/** What documents can be narrowed by: all but the kind of an annotation, which says nothing of the text. */
export const narrowedBy: readonly FacetName[] = facetNames.filter((name) => name !== 'kind');

/** What a concordance shows, as its address says it. */
export interface ConcordanceState {
  /** The words as typed. */
  q: string;
  sort: SortName;
  marks: MarkName;
  /** Lines of one document stand together. */
  isGrouped: boolean;
  /** Each word is looked for by itself; otherwise all of them side by side. */
  isEach: boolean;
  filters: Filters;
}

/** Read the state of a concordance from the parameters of an address, or from the fields of its form. */
export function readConcordance(parameters: URLSearchParams): ConcordanceState {
  const sort = parameters.get('sort');
  const marks = parameters.get('marks');
  const chosen = narrowedBy.flatMap((name) => {
    const value = parameters.get(name);
    return value ? [[name, value] as const] : [];
  });
  return {
    q: (parameters.get('q') ?? '').trim(),
    sort: sortNames.find((name) => name === sort) ?? sortNames[0],
    marks: markNames.find((name) => name === marks) ?? markNames[0],
    isGrouped: parameters.get('group') === 'document',
    isEach: parameters.get('each') === '1',
    filters: Object.fromEntries(chosen),
  };
}

/** The parameters of an address for a state, with what is not chosen left out: `?q=tỉnh&sort=r1`, or `''`. */
export function concordanceAddress(state: ConcordanceState): string {
  const parameters = new URLSearchParams();
  const set = (name: string, value: string | undefined) => {
    if (value) parameters.set(name, value);
  };
  set('q', state.q);
  set('sort', state.sort === sortNames[0] ? '' : state.sort);
  set('marks', state.marks === markNames[0] ? '' : state.marks);
  set('group', state.isGrouped ? 'document' : '');
  set('each', state.isEach ? '1' : '');
  for (const name of narrowedBy) set(name, state.filters[name]);
  const text = parameters.toString();
  return text && `?${text}`;
}

/** Address of the concordance of a word exactly as it is written, below the site in one language. */
export const wordAddress = (word: string): string =>
  `/concordance/${concordanceAddress({
    ...readConcordance(new URLSearchParams()),
    ...{ q: word, marks: 'exact' },
  })}`;

/** Address of the concordance of several names of one thing, each a phrase of its own, below the site in one language. */
export const phrasesAddress = (phrases: readonly string[]): string =>
  `/concordance/?${new URLSearchParams({
    q: phrases.map((phrase) => `"${phrase.replaceAll('"', ' ')}"`).join(' '),
  })}`;
