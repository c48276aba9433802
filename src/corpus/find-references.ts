import { compileNames, type FoundName, findNames } from '../text/find-names.ts';
import type { FoundNumber } from '../text/language-rules.ts';
import { overlaps, type Span } from '../text/span.ts';
import { type LanguageMentions, type MentionRules, worksOf } from './mention-rules.ts';
import type { Document, Entity, Unit } from './model.ts';

/** A document number in a text, and the works that have it. */
export interface NumberReference extends FoundNumber {
  works: Entity[];
}

/** A name in a text, and the records that it may name. */
export interface NameReference extends Span {
  entities: Entity[];
}

/** What rules find in one unit, each list in the order of the text. */
export interface UnitReferences {
  unit: Unit;
  numbers: NumberReference[];
  names: NameReference[];
}

/**
 * Find in the text of a document every document number and every name of an authority record. A
 * short form that the document itself explains (`Ban Chỉ đạo … (BCĐ)`) is a name from there on. Words
 * of a citation are none: `chỉ thị` in `chỉ thị số 35-CT/TW`.
 */
export function findReferences(document: Document, rules: MentionRules): UnitReferences[] {
  const own = rules.of(document.language);
  const units = document.units.filter(({ kind }) => kind !== 'code');
  const found = units.map((unit) => ({ unit, names: findNames(own.names, unit.text) }));
  const short = shortForms(found, own);
  return found.map(({ unit, names }, index) => {
    const numbers = own.rules
      .findNumbers(unit.text)
      .map((one) => ({ ...one, works: worksOf(one, own) }))
      .filter(({ unsure, works }) => !unsure || works.length > 0);
    const all = short.length === 0 ? names : withShortForms(short, index, unit.text, names);
    const free = all.filter((name) => !numbers.some((number) => isPartOf(name, number)));
    return { unit, numbers, names: free.map((name) => asReference(name, rules)) };
  });
}

function asReference({ start, end, ids }: FoundName, { entity }: MentionRules): NameReference {
  return { start, end, entities: ids.flatMap((id) => entity.get(id) ?? []) };
}

/** Whether a name is but words of a citation, or holds a number that leads to its work by itself. */
function isPartOf(name: Span, { citation, works, ...number }: NumberReference): boolean {
  if (works.length === 1 && overlaps(name, number)) return true;
  return isInside(name, citation) && !isInside(number, name);
}

const isInside = (a: Span, b: Span) => b.start <= a.start && a.end <= b.end;

/** A short form explained in a text, whose it is, and where it has been explained. */
interface ShortForm {
  form: string;
  ids: string[];
  /** Index of the unit, and the place in its text from which it is known. */
  unit: number;
  from: number;
}

function shortForms(
  found: readonly { unit: Unit; names: FoundName[] }[],
  { rules, names: finder }: LanguageMentions,
): ShortForm[] {
  return found.flatMap(({ unit: { text }, names }, unit) =>
    names.flatMap(({ start, end, ids }): ShortForm[] => {
      if (text[end] !== '(' && text[end + 1] !== '(') return [];
      const form = rules.spelling.shortForm(text.slice(start, end), text.slice(end, end + 120));
      const isKnown = form === undefined || findNames(finder, form).length > 0;
      return isKnown ? [] : [{ form, ids, unit, from: end }];
    }),
  );
}

/** The names of a unit and the short forms that were explained before them. */
function withShortForms(
  short: readonly ShortForm[],
  unit: number,
  text: string,
  names: readonly FoundName[],
): FoundName[] {
  const known = short.filter((one) => one.unit <= unit);
  const finder = compileNames(known.flatMap(({ form, ids }) => ids.map((id) => ({ form, id }))));
  const isKnownAt = ({ start, end }: Span) =>
    known.some(
      (one) => one.form === text.slice(start, end) && (one.unit < unit || one.from <= start),
    );
  const more = findNames(finder, text).filter(
    (one) => isKnownAt(one) && !names.some((name) => overlaps(name, one)),
  );
  return [...names, ...more].sort((a, b) => a.start - b.start);
}
