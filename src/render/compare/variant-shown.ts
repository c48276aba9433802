import type { Corpus, Document, Unit } from '../../corpus/model.ts';
import { type VariantPlace, variantPlaces } from './variant-places.ts';
import type { VariantWeight } from './variant-weight.ts';
import { type Variant, variantsOf } from './variants-of.ts';

/** Beyond so many places that differ in form alone a text shows none of them: the comparison does. */
export const mostForms = 200;

/** What the page of a document shows of its variants. */
export interface ShownVariants {
  /** The places of each unit, by its id, in the order of the text. */
  places: Map<string, VariantPlace[]>;
  /** How many places are marked. */
  count: Record<VariantWeight, number>;
  /** The others that read otherwise at any of them. */
  others: Document[];
}

const kept = new WeakMap<ReturnType<typeof variantsOf>, ShownVariants>();

/** The variants that the page of a document shows: those of form only as long as they are not too many. */
export function shownVariants(document: Document, corpus: Corpus): ShownVariants {
  const variants = variantsOf(document, corpus);
  const shown = kept.get(variants) ?? choose(document.units, variants);
  kept.set(variants, shown);
  return shown;
}

function choose(units: readonly Unit[], variants: ReturnType<typeof variantsOf>): ShownVariants {
  const all = units.flatMap(({ id, text }) => {
    const own = variantPlaces(text, variants.get(id) ?? []);
    return own.length > 0 ? [[id, own] as const] : [];
  });
  const flat = all.flatMap(([, own]) => own);
  const forms = flat.filter(({ weight }) => weight === 'form').length;
  const isQuiet = forms <= mostForms;
  const wanted = flat.filter(({ weight }) => isQuiet || weight === 'words');
  return {
    places: new Map(
      all.map(([id, own]) => [id, own.filter(({ weight }) => isQuiet || weight === 'words')]),
    ),
    count: { words: flat.length - forms, form: isQuiet ? forms : 0 },
    others: [...new Set(wanted.flatMap((place) => place.variants.map(({ other }) => other)))],
  };
}

/** Whether another has nothing that answers to a unit. */
export const isAlone = ({ there, apart, reading }: Variant): boolean =>
  there === undefined && apart === undefined && reading === '';
