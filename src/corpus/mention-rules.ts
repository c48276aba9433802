import { localized } from '../schema/localized.ts';
import { compileNames, type NameFinder } from '../text/find-names.ts';
import type { FoundNumber, LanguageRules } from '../text/language-rules.ts';
import { rulesFor } from '../text/rules-for.ts';
import type { Entity, Settings } from './model.ts';

/** What texts of one language are searched for. */
export interface LanguageMentions {
  rules: LanguageRules;
  names: NameFinder;
  /** Names of two words or more as they are written in capitals; made ready when first asked for. */
  capitals(): NameFinder;
  /** Works by normalised number, and by `type words + bare number` such as `nghị quyết 128`. */
  byNumber: ReadonlyMap<string, Entity[]>;
}

/** What texts are searched for: names of authority records, and numbers of works. */
export interface MentionRules {
  entity: ReadonlyMap<string, Entity>;
  /** The same for texts of a language, a BCP 47 tag; made ready once for each language that is asked for. */
  of(language: string): LanguageMentions;
}

/** Make the rules of a corpus ready once for all its documents. */
export function mentionRules(entities: readonly Entity[], settings: Settings): MentionRules {
  const ready = new Map<LanguageRules, LanguageMentions>();
  return {
    entity: new Map(entities.map((one) => [one.ref, one])),
    of: (language) => {
      const rules = rulesFor(language);
      const known = ready.get(rules) ?? {
        rules,
        names: compileNames(entities.flatMap(formsOf), rules.spelling),
        capitals: once(() => compileNames(entities.flatMap(capitalsOf), rules.spelling)),
        byNumber: numbersOf(entities, settings, { rules, language }),
      };
      ready.set(rules, known);
      return known;
    },
  };
}

/** Every form under which texts may name a record. */
const formsOf = ({ ref, kind, name, variants }: Entity) =>
  [name, ...variants].map((form) => ({ form, id: ref, isOffice: kind === 'organisations' }));

/** The same in capitals, but for single words and what is in capitals anyway. */
const capitalsOf = (entity: Entity) =>
  formsOf(entity)
    .filter(({ form }) => /\p{L}\P{L}+\p{L}/u.test(form) && form !== form.toUpperCase())
    .map((one) => ({ ...one, form: one.form.toUpperCase() }));

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function numbersOf(
  entities: readonly Entity[],
  settings: Settings,
  { rules, language }: { rules: LanguageRules; language: string },
): Map<string, Entity[]> {
  const byNumber = new Map<string, Entity[]>();
  const add = (key: string, work: Entity) =>
    byNumber.set(key, [...(byNumber.get(key) ?? []), work]);
  for (const work of entities) {
    if (work.kind !== 'works' || work.number === undefined) continue;
    const number = rules.normaliseNumber(work.number);
    add(number, work);
    const label = work.type === undefined ? undefined : settings.types[work.type];
    const bare = /^\d+/.exec(number)?.[0];
    if (label !== undefined && bare)
      add(`${localized(label, language).toLowerCase()} ${bare}`, work);
  }
  return byNumber;
}

/** The works with a number, but for those that are known to be of another year than the text says. */
export function worksOf(
  { bare, type, number, year }: FoundNumber,
  { byNumber }: LanguageMentions,
): Entity[] {
  const works = byNumber.get(bare ? `${type} ${number}` : number) ?? [];
  return year === undefined ? works : works.filter((work) => isOfYear(work, year));
}

/** Whether a work may be of a year, as far as its number and its date tell. */
function isOfYear({ number = '', date }: Entity, year: number): boolean {
  const printed = /\/(\d{4})\//.exec(number)?.[1];
  if (printed !== undefined) return Number(printed) === year;
  const { min, max } = date?.span ?? {};
  return !(min && Number(min.slice(0, 4)) > year) && !(max && Number(max.slice(0, 4)) < year);
}
