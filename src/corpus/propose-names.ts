import { type FoundName, findNames } from '../text/find-names.ts';
import type { NameReference, UnitReferences } from './find-references.ts';
import type { MentionRules } from './mention-rules.ts';
import type { Document, Entity, Unit } from './model.ts';

/** Two words in capitals: only beside such words can a name stand in capitals. */
const inCapitals = /\p{Lu}{2,}\P{L}+\p{Lu}{2,}/u;
/** How those who sign for a body are announced. */
const forBody = /^(?:T\/?M|K\/?T|T\/?L|TUQ|Q)\.?\s+/u;

/**
 * Names that are too free to make links of them without asking, added to those that rules have found:
 * names in capitals, the body that issues the document by the first words of its name, and persons by
 * the given name after a word of address, when only one person whom the document names in full fits.
 */
export function withFreeNames(
  document: Document,
  found: readonly UnitReferences[],
  rules: MentionRules,
): UnitReferences[] {
  const people = peopleOf(found);
  return found.map((one) => {
    const { unit, numbers, names } = one;
    const free = [
      ...capitalNames(document, unit, rules),
      ...issuerNames(document, unit, rules),
      ...calledPeople(document, unit, people, rules),
    ];
    const more = free.filter((name, index) =>
      [...names, ...numbers, ...free.slice(0, index)].every((other) => isApart(name, other)),
    );
    return more.length === 0 ? one : { ...one, names: [...names, ...more].sort(inOrder) };
  });
}

const isApart = (a: NameReference, b: { start: number; end: number }) =>
  a.end <= b.start || b.end <= a.start;

const inOrder = (a: NameReference, b: NameReference) => a.start - b.start;

/** Persons whom a document names in full, and by no name that another shares. */
function peopleOf(found: readonly UnitReferences[]): Entity[] {
  const named = found.flatMap(({ names }) =>
    names.flatMap(({ entities: [one, rival] }) => (one?.kind === 'people' && !rival ? [one] : [])),
  );
  return [...new Set(named)];
}

function capitalNames(document: Document, unit: Unit, rules: MentionRules): NameReference[] {
  const { text, role } = unit;
  const own = rules.of(document.language);
  if (role === 'byline' && text === text.toUpperCase()) {
    const signed = [...rules.entity.values()].filter((one) =>
      [one.name, ...one.variants].some((form) => form.toUpperCase() === text),
    );
    if (signed.length > 0) return [{ start: 0, end: text.length, entities: signed }];
  }
  if (!inCapitals.test(text)) return [];
  return findNames(own.capitals(), text).flatMap((name) => asReference(name, text, rules));
}

function asReference({ start, end, ids }: FoundName, text: string, { entity }: MentionRules) {
  const words = text.slice(start, end);
  if (words !== words.toUpperCase()) return [];
  return [{ start, end, entities: ids.flatMap((id) => entity.get(id) ?? []) }];
}

/** `ỦY BAN NHÂN DÂN` on a line of its own, of a document that Ủy ban nhân dân tỉnh issues. */
function issuerNames({ matter }: Document, { text, role }: Unit, rules: MentionRules) {
  const issuer = rules.entity.get(matter.issuer ?? '');
  const start = forBody.exec(text)?.[0].length ?? 0;
  const words = text.slice(start);
  const isLine = text === text.toUpperCase() || (role === 'signature' && start > 0);
  if (!issuer || !isLine || !/\p{L}\s+\p{L}/u.test(words)) return [];
  const begins = [issuer.name, ...issuer.variants].some((form) =>
    `${form.toUpperCase()} `.startsWith(`${words.toUpperCase()} `),
  );
  return begins ? [{ start, end: text.length, entities: [issuer] }] : [];
}

function calledPeople(
  { language }: Document,
  { text }: Unit,
  people: readonly Entity[],
  rules: MentionRules,
): NameReference[] {
  const { spelling } = rules.of(language).rules;
  const { calledPerson, calledNames } = spelling;
  if (!calledPerson || !calledNames || people.length === 0) return [];
  const keyOf = (name: string) => name.split(/\s+/).map(spelling.key).join(' ');
  return Array.from(text.matchAll(calledPerson)).flatMap(({ groups, indices }) => {
    const key = keyOf(groups?.called ?? '');
    const [start, end] = indices?.groups?.called ?? [0, 0];
    const fitting = people.filter(({ name }) => calledNames(name).map(keyOf).includes(key));
    return fitting.length === 1 ? [{ start, end, entities: fitting }] : [];
  });
}
