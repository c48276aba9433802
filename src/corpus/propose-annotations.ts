import type { AnnotationKind, AnnotationRecord } from '../schema/annotation.ts';
import type { EntityKind } from '../schema/entity.ts';
import type { DateHabits, FoundDate, LanguageRules } from '../text/language-rules.ts';
import { lastDay } from '../text/last-day.ts';
import type { Span } from '../text/span.ts';
import {
  findReferences,
  type NameReference,
  type NumberReference,
  type UnitReferences,
} from './find-references.ts';
import type { MentionRules } from './mention-rules.ts';
import type { Annotation, Document, Entity, Unit } from './model.ts';
import { withFreeNames } from './propose-names.ts';

/** An annotation that could be made: where it would stand (UTF-16, end exclusive), and what it would say. */
export interface Proposal extends Span {
  unit: Unit;
  /** What the entry would say besides its words. */
  entry: Pick<AnnotationRecord, 'kind' | 'ref' | 'value' | 'certainty'>;
  /** What its keeper should know before agreeing. */
  remark?: string;
}

/**
 * Propose annotations for what rules find in a document: cited documents, dates, figures and names of
 * records, in the order of the text. What is annotated already is left out.
 */
export function proposeAnnotations(document: Document, rules: MentionRules): Proposal[] {
  const own = rules.of(document.language).rules;
  const [near, written] = [writtenOn(document), knownDay(document)];
  const isNew = (one: Proposal) => !document.annotations.some((old) => covers(old, one));
  const { work } = document.matter;
  // A document does not cite the work that it carries: its title is the document's own.
  const cites = ({ entities }: NameReference) =>
    !entities.some(({ kind, id }) => kind === 'works' && id === work);
  const isOwn = isOwnNumber(document, own);
  const hyphened = own.writesHyphens?.(document.units.map(({ text }) => text));
  let day: string | undefined;
  return withFreeNames(document, findReferences(document, rules), rules)
    .map((found) => ({ ...found, names: found.names.filter(cites) }))
    .flatMap((found) => {
      const habits = { hyphened, day };
      const made = proposalsOf(found, own, { near, written, habits, isOwn });
      day = lastDay(made.map(({ entry }) => entry)) ?? day;
      return made;
    })
    .filter(isNew);
}

/** The day from which a missing year is told; when a text was captured says nothing of when it was written. */
function writtenOn({ date }: Document): string | undefined {
  return date?.clock === 'captured' ? undefined : (date?.span.max ?? date?.span.min);
}

const kinds: Record<EntityKind, AnnotationKind> = {
  works: 'document',
  people: 'person',
  organisations: 'organisation',
  places: 'place',
  terms: 'term',
};

/** The day, month or year in which a text was written, as far as its date is known: YYYY-MM-DD, YYYY-MM or YYYY. */
function knownDay({ date }: Document): string | undefined {
  const { min, max } = date?.span ?? {};
  if (!min || !max || date?.clock === 'captured' || date?.clock === 'received') return undefined;
  return [10, 7, 4].map((length) => min.slice(0, length)).find((one) => max.startsWith(one));
}

/** What a document tells of what is found in its units. */
interface Circumstances {
  near: string | undefined;
  written: string | undefined;
  /** What the units before tell of dates. */
  habits: DateHabits;
  /** Whether a number is that of the document itself. */
  isOwn(number: NumberReference, unit: Unit): boolean;
}

/**
 * A document does not cite itself: a number without its type at the beginning of a unit is its own if
 * it is that of its work or front matter, or stands alone above the first heading.
 */
function isOwnNumber({ matter, units }: Document, { normaliseNumber }: LanguageRules) {
  const stated = matter.number === undefined ? undefined : normaliseNumber(matter.number);
  const heading = units.findIndex(({ kind }) => kind === 'heading');
  const head = new Set(units.slice(0, Math.max(0, heading)));
  return ({ works, type, number, end, citation }: NumberReference, unit: Unit) => {
    if (type !== undefined || citation.start > 0) return false;
    const isStated = works.some(({ id }) => id === matter.work) || number === stated;
    return isStated || (head.has(unit) && end === unit.text.length);
  };
}

function proposalsOf(
  { unit, numbers, names }: UnitReferences,
  rules: LanguageRules,
  { near, written, habits, isOwn }: Circumstances,
): Proposal[] {
  const { text } = unit;
  const printed = printedSpan(unit);
  const works = names.filter((name) => isTitle(name));
  const titles = rules
    .findTitles(text)
    .filter((title) => isApart(title, [...works, ...numbers.map(({ citation }) => citation)]));
  // An office in the title of a law is not named for itself.
  const named = names.filter((name) => isApart(name, titles));
  const fixed: Span[] = [...numbers.map(({ start, end }) => ({ start, end })), ...printed];
  const labels = [...fixed, ...named.filter((name) => !isTitle(name))];
  // A date may stand in a citation or a title, but in no other name and in no number.
  const dates = rules
    .findDates(text, near, written, habits)
    .filter((date) => isApart(date, labels));
  const counted = named.map((name) => ({ ...name, isCounted: isTerm(name) }));
  const figures = rules.findFigures(text, [...fixed, ...dates, ...counted]);
  return [
    ...numbers.filter((one) => !isOwn(one, unit)).map((one) => citationProposal(unit, one)),
    ...titles.map((title) => titleProposal(unit, title)),
    ...named.map((name) => nameProposal(unit, name)),
    ...dates.map((date) => dateProposal(unit, date)),
    ...figures.map(
      ({ start, end, value }): Proposal => ({ unit, start, end, entry: { kind: 'figure', value } }),
    ),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

const isTitle = ({ entities }: NameReference) => entities.every(({ kind }) => kind === 'works');

/** A thing may be counted (`637 F0`), and an office that begins with its capital may not. */
const isTerm = ({ entities }: NameReference) => entities.every(({ kind }) => kind === 'terms');

function titleProposal(unit: Unit, { start, end }: Span): Proposal {
  const remark = `No record in works/ has the name “${unit.text.slice(start, end)}”.`;
  return { unit, start, end, entry: { kind: 'document' }, remark };
}

/** A date; a year that had to be inferred is less than certain, and one that is unknown makes no value. */
function dateProposal(unit: Unit, { start, end, value, inferred, sort }: FoundDate): Proposal {
  const place = { unit, start, end };
  if (value === undefined) {
    return {
      ...place,
      entry: { kind: 'date', certainty: 'low' },
      remark:
        sort === 'lunar'
          ? 'The day is of the old calendar.'
          : 'The text does not say of which year.',
    };
  }
  if (!inferred) return { ...place, entry: { kind: 'date', value } };
  return {
    ...place,
    entry: { kind: 'date', value, certainty: 'medium' },
    remark:
      sort === 'same'
        ? 'The day is that of the date before.'
        : `The ${sort === 'relative' ? 'day' : 'year'} is inferred from the date of the document.`,
  };
}

/** The number printed at the beginning of a unit. */
const printedSpan = ({ printed, text }: Unit): Span[] =>
  printed !== undefined && text.startsWith(printed) ? [{ start: 0, end: printed.length + 1 }] : [];

const isApart = (span: Span, others: readonly Span[]) =>
  others.every((other) => span.end <= other.start || other.end <= span.start);

function citationProposal(unit: Unit, { citation, form, works }: NumberReference): Proposal {
  const said = referenceOf(works, `No record in works/ has the number “${form}”.`);
  return { unit, ...citation, ...said, entry: { kind: 'document', ...said.entry } };
}

function nameProposal(unit: Unit, { start, end, entities }: NameReference): Proposal {
  const said = referenceOf(entities, '');
  const kind = kinds[entities[0]?.kind ?? 'terms'];
  return { unit, start, end, ...said, entry: { kind, ...said.entry } };
}

/** What words refer to, if only one record is in question; else why they refer to nothing. */
function referenceOf(entities: readonly Entity[], none: string) {
  const [entity, rival] = entities;
  if (entity && !rival) return { entry: { ref: entity.ref } };
  const refs = entities.map(({ ref }) => ref).join(' or ');
  return { entry: {}, remark: entity ? `It could be ${refs}.` : none };
}

/**
 * Whether an annotation makes a proposal needless: it is of the same kind and shares some of its
 * words, or it stands on the same words. A note or a correction says nothing of what words name,
 * unless it refers to the same record.
 */
function covers(old: Annotation, { unit, start, end, entry }: Proposal): boolean {
  if (old.unit !== unit.id || old.end <= start || end <= old.start) return false;
  if (old.kind === entry.kind) return true;
  if (old.start !== start || old.end !== end) return false;
  return (
    (old.kind !== 'note' && old.kind !== 'sic') || (old.ref !== undefined && old.ref === entry.ref)
  );
}
