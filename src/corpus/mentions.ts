import type { FoundNumber } from '../text/language-rules.ts';
import { overlaps, type Span } from '../text/span.ts';
import { findReferences } from './find-references.ts';
import { type MentionRules, mentionRules } from './mention-rules.ts';
import type { Document, Entity, Link } from './model.ts';
import type { Problem } from './problem.ts';

export { type MentionRules, mentionRules };

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
  for (const { unit, numbers, names } of findReferences(document, rules)) {
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
    for (const one of numbers) {
      const [work, rival] = one.works;
      if (isStated(one, rival ? undefined : work)) continue;
      if (work && !rival) add(work, one);
      else if (!one.bare || rival) {
        report(one.form, unresolvedNumber({ document, line: unit.line }, one, one.works));
      }
    }
    for (const one of names) {
      const [entity, rival] = one.entities;
      if (!entity || !isFree(one) || isStated(one, rival === undefined ? entity : undefined)) {
        continue;
      }
      if (rival === undefined) add(entity, one);
      else {
        const form = unit.text.slice(one.start, one.end);
        const refs = one.entities.map(({ ref }) => ref);
        report(form, ambiguousName({ document, line: unit.line }, form, refs));
      }
    }
  }
  return { links, problems };
}

const isOnWords = (link: Link): link is Link & Span =>
  link.start !== undefined && link.end !== undefined;

/** Whether a stated link speaks for words in which a rule has found a record, or several. */
function overrules(link: Link & Span, span: Span, found: Entity | undefined): boolean {
  if (!overlaps(link, span)) return false;
  const isInside = link.start <= span.start && span.end <= link.end;
  const isShorter = span.end - span.start < link.end - link.start;
  return !(found && isInside && isShorter && !link.to.startsWith(`/${found.kind}/`));
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
