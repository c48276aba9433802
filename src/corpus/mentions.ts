import { localized } from '../schema/localized.ts';
import { compileNames, findNames, type NameFinder } from '../text/find-names.ts';
import type { Span } from '../text/span.ts';
import { type FoundNumber, findNumbers, normaliseNumber } from '../text/vi/numbers.ts';
import type { Document, Entity, Link, Settings } from './model.ts';
import type { Problem } from './problem.ts';

/** What a text is searched for: names of authority records, and numbers of works. */
export interface MentionRules {
  names: NameFinder;
  entity: ReadonlyMap<string, Entity>;
  /** Works by normalised number, and by `type words + bare number` such as `nghị quyết 128`. */
  byNumber: ReadonlyMap<string, Entity[]>;
}

/** Make the rules of a corpus ready once for all its documents. */
export function mentionRules(entities: readonly Entity[], settings: Settings): MentionRules {
  const forms = entities.flatMap((one) =>
    [one.name, ...one.variants].map((form) => ({ form: form.normalize('NFC'), id: one.ref })),
  );
  const byNumber = new Map<string, Entity[]>();
  const add = (key: string, work: Entity) =>
    byNumber.set(key, [...(byNumber.get(key) ?? []), work]);
  for (const work of entities) {
    if (work.kind !== 'works' || work.number === undefined) continue;
    const number = normaliseNumber(work.number);
    add(number, work);
    const label = work.type === undefined ? undefined : settings.types[work.type];
    const bare = /^\d+/.exec(number)?.[0];
    if (label !== undefined && bare) add(`${localized(label, 'vi').toLowerCase()} ${bare}`, work);
  }
  return {
    names: compileNames(forms),
    entity: new Map(entities.map((one) => [one.ref, one])),
    byNumber,
  };
}

/** A mention found by rule, or what keeps it from leading anywhere. */
export interface Mentions {
  links: Link[];
  problems: Problem[];
}

/**
 * Find in the text of a document every name and document number of an authority record. `stated`
 * are the links that its keeper wrote or annotated: in their words they overrule what a rule finds,
 * but for a shorter name of another kind, such as the place in the name of an office.
 */
export function findMentions(
  document: Document,
  rules: MentionRules,
  stated: readonly Link[] = [],
): Mentions {
  const links: Link[] = [];
  const problems: Problem[] = [];
  const reported = new Set<string>();
  const report = (form: string, problem: Problem) => {
    if (!reported.has(form)) problems.push(problem);
    reported.add(form);
  };
  const statedIn = Map.groupBy(stated.filter(isOnWords), (link) => link.unit);
  const isVietnamese = document.language.split('-')[0] === 'vi';
  for (const unit of document.units) {
    if (unit.kind === 'code') continue;
    const own = statedIn.get(unit.id) ?? [];
    const taken: Span[] = [];
    const isFree = (span: Span) => taken.every((other) => !overlaps(span, other));
    const isStated = (span: Span, to?: Entity) => own.some((link) => overrules(link, span, to));
    const add = (to: Entity, { start, end }: Span) => {
      taken.push({ start, end });
      const isOwn = to.kind === 'works' && to.id === document.matter.work;
      links.push({
        from: `${document.address}#${unit.id}`,
        to: to.address,
        kind: to.kind === 'works' && !isOwn ? 'cites' : 'names',
        quote: unit.text.slice(start, end),
        document: document.id,
        unit: unit.id,
        start,
        end,
      });
    };
    for (const one of isVietnamese ? findNumbers(unit.text) : []) {
      const works = worksOf(one, rules);
      const [work, rival] = works;
      if (isStated(one, rival ? undefined : work)) continue;
      if (work && !rival) add(work, one);
      else if (!one.bare || rival) {
        report(one.form, unresolvedNumber({ document, line: unit.line }, one, works));
      }
    }
    for (const one of findNames(rules.names, unit.text)) {
      const [ref = '', rival] = one.ids;
      const entity = rules.entity.get(ref);
      if (!entity || !isFree(one) || isStated(one, rival === undefined ? entity : undefined)) {
        continue;
      }
      if (rival === undefined) add(entity, one);
      else {
        const form = unit.text.slice(one.start, one.end);
        report(form, ambiguousName({ document, line: unit.line }, form, one.ids));
      }
    }
  }
  return { links, problems };
}

const isOnWords = (link: Link): link is Link & Span =>
  link.start !== undefined && link.end !== undefined;

const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

/** Whether a stated link speaks for words in which a rule has found a record, or several. */
function overrules(link: Link & Span, span: Span, found: Entity | undefined): boolean {
  if (!overlaps(link, span)) return false;
  const isInside = link.start <= span.start && span.end <= link.end;
  const isShorter = span.end - span.start < link.end - link.start;
  return !(found && isInside && isShorter && !link.to.startsWith(`/${found.kind}/`));
}

/** The works with a number, but for those that are known to be of another year than the text says. */
function worksOf({ bare, type, number, year }: FoundNumber, { byNumber }: MentionRules): Entity[] {
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

/** Where a problem of a text stands. */
interface Place {
  document: Document;
  line: number;
}

const ambiguousName = (
  { document, line }: Place,
  form: string,
  refs: readonly string[],
): Problem => ({
  rule: 'ambiguous-name',
  severity: 'warning',
  file: document.file,
  line,
  message: `“${form}” could be ${refs.join(' or ')}.`,
  fix: 'Annotate the words with the record that is meant, or take the form out of the variants of the others.',
});

function unresolvedNumber(
  { document, line }: Place,
  { form, year }: FoundNumber,
  works: readonly Entity[],
): Problem {
  const several = works.length > 1;
  const dated = year === undefined || form.includes(`/${year}/`) ? '' : ` of ${year}`;
  return {
    rule: several ? 'ambiguous-number' : 'unknown-number',
    severity: 'warning',
    file: document.file,
    line,
    message: several
      ? `“${form}” could be ${works.map((work) => work.ref).join(' or ')}.`
      : `No record in works/ has the number “${form}”${dated}.`,
    fix: several
      ? 'Annotate the words with the work that is meant.'
      : 'Write a record in works/ with this number, so that the citation leads somewhere.',
  };
}
