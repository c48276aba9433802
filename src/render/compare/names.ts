import type { ComparedPair } from '../../corpus/compared.ts';
import type { Corpus, Document } from '../../corpus/model.ts';
import { sigla, siglaOf } from '../../corpus/sigla.ts';
import { localized } from '../../schema/localized.ts';
import { tellApart } from '../entity/tell-apart.ts';

/** What a document is called where it is compared. */
export interface ComparedName {
  name: string;
  /** Language of the name, when it is not that of the interface. */
  lang?: string;
  siglum: string;
}

interface Tried {
  name: string;
  lang?: string;
  /** The sign that its number suggests. */
  sign?: string;
}

/** Names that tell the two documents of a pair apart: labels of both, else types and numbers, else titles, else ids. */
export function comparedNames(
  { base, witness }: Pick<ComparedPair, 'base' | 'witness'>,
  language: string,
  corpus: Pick<Corpus, 'documents' | 'settings'>,
): { base: ComparedName; witness: ComparedName } {
  const labelOf = ({ matter }: Document) => localized(matter.label, language) ?? '';
  const ways: ((document: Document) => Tried)[] = [
    (document) => ({ name: base.matter.work === witness.matter.work ? labelOf(document) : '' }),
    (document) => numbered(document, language, corpus),
    (document) => ({ name: labelOf(document) }),
    ({ title, language: lang }) => ({ name: title, lang }),
    ({ id }) => ({ name: id }),
  ];
  const tried = ways.map((way) => [way(base), way(witness)] as const);
  const isTelling = ([a, b]: (typeof tried)[number]) =>
    a.name !== '' && b.name !== '' && a.name !== b.name;
  const [a, b] = tried.find(isTelling) ?? [{ name: base.id }, { name: witness.id }];
  const [one = '', other = ''] = signsOf({ base, witness }, [a, b], corpus);
  const named = ({ name, lang }: Tried) => ({ name, ...(lang === undefined ? {} : { lang }) });
  return { base: { ...named(a), siglum: one }, witness: { ...named(b), siglum: other } };
}

/** Witnesses of one work have their signs for all their comparisons; two other texts get them for this one. */
function signsOf(
  { base, witness }: Pick<ComparedPair, 'base' | 'witness'>,
  [a, b]: readonly [Tried, Tried],
  corpus: Pick<Corpus, 'documents' | 'settings'>,
): string[] {
  const isOneWork = base.matter.work !== undefined && base.matter.work === witness.matter.work;
  const own = isOneWork ? [base, witness].flatMap(({ id }) => sigla(corpus).get(id) ?? []) : [];
  if (own.length === 2) return own;
  return siglaOf([
    { name: a.name, siglum: base.matter.siglum ?? a.sign },
    { name: b.name, siglum: witness.matter.siglum ?? b.sign },
  ]);
}

/** “Notice 172-TB/TW (newspaper copy)”, with the first capitals of the number as its sign. */
function numbered(
  document: Document,
  language: string,
  corpus: Pick<Corpus, 'documents' | 'settings'>,
): Tried {
  const { type, number } = document.matter;
  if (number === undefined) return { name: '' };
  const kind = type === undefined ? undefined : corpus.settings.types[type];
  const apart = tellApart(document, corpus, language);
  const name = [localized(kind, language), number, apart && `(${apart})`].filter(Boolean).join(' ');
  const [sign] = /\p{Lu}{1,4}/u.exec(number) ?? [];
  return { name, ...(sign === undefined ? {} : { sign }) };
}
