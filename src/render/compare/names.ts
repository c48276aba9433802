import type { ComparedPair } from '../../corpus/compared.ts';
import type { Document } from '../../corpus/model.ts';
import { localized } from '../../schema/localized.ts';
import { siglaOf } from './sigla.ts';

/** What a document is called where it is compared. */
export interface ComparedName {
  name: string;
  /** Language of the name, when it is not that of the interface. */
  lang?: string;
  siglum: string;
}

/** Names that tell the two documents of a pair apart: labels of both, else titles, else ids. */
export function comparedNames(
  { base, witness }: ComparedPair,
  language: string,
): { base: ComparedName; witness: ComparedName } {
  const ways: ((document: Document) => { name: string; lang?: string })[] = [
    ({ matter }) => ({ name: localized(matter.label, language) ?? '' }),
    ({ title, language: lang }) => ({ name: title, lang }),
    ({ id }) => ({ name: id }),
  ];
  const tried = ways.map((way) => [way(base), way(witness)] as const);
  const isTelling = ([a, b]: (typeof tried)[number]) =>
    a.name !== '' && b.name !== '' && a.name !== b.name;
  const [a, b] = tried.find(isTelling) ?? [{ name: base.id }, { name: witness.id }];
  const [one, other] = siglaOf([a.name, b.name]);
  return { base: { ...a, siglum: one }, witness: { ...b, siglum: other } };
}
