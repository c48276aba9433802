import { entityKinds } from '../schema/entity.ts';
import { nearestWord } from '../text/nearest.ts';
import { addressProblem, type ReferenceContext } from './address-problem.ts';
import { kindFault } from './annotation-refs.ts';
import { baseProblems, pairProblems, turnedProblems } from './compare-problems.ts';
import { checkKinds } from './event-kinds.ts';
import { asRef } from './events.ts';
import { whatBecameOf } from './lost-target.ts';
import type { Document } from './model.ts';
import type { Problem } from './problem.ts';
import type { Placed, ReadEntity, ReadEvent } from './records.ts';
import { linkFault } from './text-links.ts';

type Report = (path: PropertyKey[], rule: string, message: string, fix: string) => void;

/** Whether a text of a record is a reference (`people/x`) rather than a name as printed. */
export const isReference = (value: string) =>
  entityKinds.some((kind) => value.startsWith(`${kind}/`));

const reporter =
  (placed: Placed, problems: Problem[]): Report =>
  (path, rule, message, fix) =>
    problems.push({ rule, file: placed.file, line: placed.lineOf(path), message, fix });

/** Problems of the front matter of one document: entities, works and types that do not exist. */
export function checkFrontMatter(
  document: Document,
  placed: Placed,
  context: ReferenceContext,
): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(placed, problems);
  const { matter } = document;
  checkType(matter.type, context, report);
  if (matter.work !== undefined) checkEntity(`works/${matter.work}`, ['work'], context, report);
  for (const field of ['issuer', 'signer', 'publisher'] as const) {
    const value = matter[field];
    if (value !== undefined) checkParty(value, [field], context, report);
  }
  const bylines = matter.byline === undefined ? [] : [matter.byline].flat();
  bylines.forEach((name, index) => {
    const path = Array.isArray(matter.byline) ? ['byline', index] : ['byline'];
    checkParty(name, path, context, report);
  });
  return problems;
}

/** Problems of one authority record. */
export function checkEntityRecord(
  { entity, ...placed }: ReadEntity,
  context: ReferenceContext,
): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(placed, problems);
  checkType(entity.type, context, report);
  if (entity.issuer !== undefined) checkParty(entity.issuer, ['issuer'], context, report);
  if (entity.base !== undefined) checkDocument(entity.base, ['base'], context, report);
  problems.push(...baseProblems(entity, placed, context.document));
  entity.sources.forEach((source, index) => {
    if ('document' in source) checkCaptureLine(source, ['sources', index], context, report);
  });
  return problems;
}

/** Problems of events: kinds, places, people, documents and sources that do not exist. */
export const checkEvents = (events: readonly ReadEvent[], context: ReferenceContext): Problem[] => [
  ...events.flatMap((event) => checkEvent(event, context)),
  ...checkKinds(events, context.settings),
];

function checkEvent(event: ReadEvent, context: ReferenceContext): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(event, problems);
  const { record } = event;
  for (const kind of ['places', 'people'] as const) {
    record[kind]?.forEach((id, index) => {
      checkEntity(asRef(kind, id), [kind, index], context, report);
    });
  }
  record.about?.forEach((ref, index) => {
    checkEntity(ref, ['about', index], context, report);
  });
  record.documents?.forEach((id, index) => {
    checkDocument(id, ['documents', index], context, report);
  });
  const several = Array.isArray(record.source);
  [record.source].flat().forEach((source, index) => {
    const path = several ? ['source', index] : ['source'];
    if (typeof source === 'string') checkAddress(source, path, context, report);
    else checkCaptureLine(source, path, context, report);
  });
  return problems;
}

/** Problems of the pairs that `corpus.yaml` names: documents that do not exist, pairs that are named twice, witnesses in another order than that of their work. */
export function checkCompared(placed: Placed, context: ReferenceContext): Problem[] {
  const problems: Problem[] = [];
  const report = reporter(placed, problems);
  context.settings.compare?.forEach((pair, at) => {
    for (const [side, id] of pair.entries()) {
      checkDocument(id, ['compare', at, side], context, report);
    }
  });
  return [
    ...problems,
    ...pairProblems(context.settings, placed),
    ...turnedProblems(context, placed),
  ];
}

/** Problems of what annotations refer to, and of the links in their notes. */
export function checkAnnotationRefs(
  document: Document,
  file: string,
  context: ReferenceContext,
): Problem[] {
  const problems: Problem[] = [];
  for (const annotation of [...document.annotations, ...document.orphans]) {
    const { ref, source = '', line, lines, noteLinks = [] } = annotation;
    const lineOf = ([field]: readonly PropertyKey[]) =>
      (field === 'ref' || field === 'note' ? lines?.[field] : undefined) ?? line;
    const report = reporter({ file, lineOf }, problems);
    for (const target of noteLinks) {
      const fault = linkFault(target, document, context);
      if (fault) report(['note'], 'broken-link', fault.message, fault.fix);
    }
    // A source in the archive must be there; words and outside addresses are taken as they are.
    if (source.startsWith('/')) checkAddress(source, ['source'], context, report);
    if (ref === undefined) continue;
    const fault = kindFault(annotation);
    if (fault) report(['ref'], fault.rule, fault.message, fault.fix);
    if (isReference(ref)) checkEntity(ref, ['ref'], context, report);
    else checkAddress(ref.startsWith('events/') ? `/${ref}/` : ref, ['ref'], context, report);
  }
  return problems;
}

function checkType(type: string | undefined, { settings }: ReferenceContext, report: Report): void {
  const known = Object.keys(settings.types);
  if (type === undefined || known.includes(type)) return;
  const near = nearestWord(type, known);
  report(
    ['type'],
    'unknown-type',
    `corpus.yaml has no document type “${type}”.`,
    near
      ? `Did you mean “${near}”? Known types: ${known.join(', ')}.`
      : `Add it to types in corpus.yaml. Known types: ${known.join(', ') || 'none'}.`,
  );
}

/** A party is a name as printed, or a reference; `person/x` is neither. */
function checkParty(
  value: string,
  path: PropertyKey[],
  context: ReferenceContext,
  report: Report,
): void {
  const meant = ['organisations', 'people']
    .map((kind) => `${kind}/${value}`)
    .find((ref) => context.entity.has(ref));
  if (isReference(value)) checkEntity(value, path, context, report);
  else if (meant !== undefined) {
    report(
      path,
      'unknown-entity',
      `“${value}” is the id of a record, not a name.`,
      `Write “${meant}”.`,
    );
  } else if (/^[a-z]+\/[a-z0-9-]+$/.test(value)) {
    const near = nearestWord(value.split('/')[0] ?? '', entityKinds);
    report(
      path,
      'unknown-entity',
      `There are no records of the kind of “${value}”.`,
      `${near ? `Did you mean “${near}/${value.split('/')[1]}”? ` : ''}Kinds of records: ${entityKinds.join(', ')}.`,
    );
  }
}

function checkEntity(
  ref: string,
  path: PropertyKey[],
  context: ReferenceContext,
  report: Report,
): void {
  if (context.entity.has(ref) || context.faulty.has(`/${ref}/`)) return;
  const kind = ref.split('/')[0] ?? '';
  const near = nearestWord(
    ref,
    context.entity.keys().filter((one) => one.startsWith(`${kind}/`)),
  );
  report(
    path,
    'unknown-entity',
    `There is no record ${ref}.`,
    (context.lock && whatBecameOf(`/${ref}/`, context.lock)) ??
      (near
        ? `Did you mean “${near}”? Else write ${ref}.yaml.`
        : `Write ${ref}.yaml, or correct the id.`),
  );
}

function checkDocument(
  id: string,
  path: PropertyKey[],
  context: ReferenceContext,
  report: Report,
): void {
  if (context.document.has(id) || context.faulty.has(`/d/${id}/`)) return;
  const near = nearestWord(id, context.document.keys());
  report(
    path,
    'unknown-document',
    `There is no document “${id}”.`,
    (context.lock && whatBecameOf(`/d/${id}/`, context.lock)) ??
      (near ? `Did you mean “${near}”?` : 'Name the folder of a document below documents/.'),
  );
}

/** An address inside the archive must lead somewhere; outside ones are taken as they are. */
function checkAddress(
  address: string,
  path: PropertyKey[],
  context: ReferenceContext,
  report: Report,
): void {
  if (/^https?:\/\//.test(address)) return;
  const problem = addressProblem(address, context);
  if (problem) report(path, 'broken-link', problem.message, problem.fix);
}

function checkCaptureLine(
  source: { document: string; line?: number | undefined },
  path: PropertyKey[],
  context: ReferenceContext,
  report: Report,
): void {
  checkDocument(source.document, [...path, 'document'], context, report);
  const document = context.document.get(source.document);
  if (!document || source.line === undefined) return;
  const { line } = source;
  const last = document.accounting?.lines ?? 0;
  if (line > last) {
    const message = document.accounting
      ? `The capture of ${source.document} has no line ${line}: it ends at line ${last}.`
      : `The document ${source.document} has no capture.`;
    report([...path, 'line'], 'unknown-line', message, 'Name a line of its capture.');
    return;
  }
  const lines = context.captureLines(document);
  if (isFilled(lines[line - 1])) return;
  const near = [
    lines.findLastIndex((text, index) => index < line - 1 && isFilled(text)) + 1,
    lines.findIndex((text, index) => index >= line && isFilled(text)) + 1,
  ].filter((one) => one > 0);
  const nearest = near.length > 0 ? [`The nearest with words: ${near.join(' and ')}.`] : [];
  report(
    [...path, 'line'],
    'unknown-line',
    `Line ${line} of the capture of ${source.document} is empty.`,
    ['Name the line that says it.', ...nearest].join(' '),
  );
}

const isFilled = (text: string | undefined) => text !== undefined && text.trim() !== '';
