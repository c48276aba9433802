import { localized } from '../schema/localized.ts';
import { compileNames, findNames, type NameFinder } from '../text/find-names.ts';
import { findNumbers, normaliseNumber } from '../text/vi/numbers.ts';
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

/** Find in the text of a document every name and document number of an authority record. */
export function findMentions(document: Document, rules: MentionRules): Mentions {
  const links: Link[] = [];
  const problems: Problem[] = [];
  const reported = new Set<string>();
  for (const unit of document.units) {
    if (unit.kind === 'code') continue;
    const taken: { start: number; end: number }[] = [];
    const free = (start: number, end: number) =>
      taken.every((span) => end <= span.start || start >= span.end);
    const add = (to: Entity, start: number, end: number) => {
      taken.push({ start, end });
      const own = to.kind === 'works' && to.id === document.matter.work;
      links.push({
        from: `${document.address}#${unit.id}`,
        to: to.address,
        kind: to.kind === 'works' && !own ? 'cites' : 'names',
        quote: unit.text.slice(start, end),
        document: document.id,
        unit: unit.id,
        start,
        end,
      });
    };
    for (const one of document.language.startsWith('vi') ? findNumbers(unit.text) : []) {
      const works = rules.byNumber.get(one.bare ? `${one.type} ${one.number}` : one.number) ?? [];
      const [work, rival] = works;
      if (work && !rival) add(work, one.start, one.end);
      else if (
        (!one.bare || rival) &&
        !reported.has(one.form) &&
        !isAnnotated(document, unit.id, one)
      ) {
        reported.add(one.form);
        problems.push(unresolvedNumber(document, unit.line, one.form, works));
      }
    }
    for (const { start, end, ids } of findNames(rules.names, unit.text)) {
      const [ref, rival] = ids;
      const entity = ref === undefined ? undefined : rules.entity.get(ref);
      if (rival !== undefined || !entity) continue;
      if (free(start, end)) add(entity, start, end);
    }
  }
  return { links, problems };
}

/** Whether a keeper has said what some words refer to. */
const isAnnotated = (
  document: Document,
  unit: string,
  { start, end }: { start: number; end: number },
) =>
  document.annotations.some(
    (one) => one.ref !== undefined && one.unit === unit && one.start < end && start < one.end,
  );

function unresolvedNumber(
  document: Document,
  line: number,
  form: string,
  works: Entity[],
): Problem {
  const several = works.length > 1;
  return {
    rule: several ? 'ambiguous-number' : 'unknown-number',
    severity: 'warning',
    file: document.file,
    line,
    message: several
      ? `“${form}” could be ${works.map((work) => work.ref).join(' or ')}.`
      : `No record in works/ has the number “${form}”.`,
    fix: several
      ? 'Annotate the words with the work that is meant.'
      : 'Write a record in works/ with this number, so that the citation leads somewhere.',
  };
}
