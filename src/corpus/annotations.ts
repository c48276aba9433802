import type { AnnotationRecord } from '../schema/annotation.ts';
import { type AnchorQuote, anchorIn } from '../text/anchor.ts';
import { findQuotes } from '../text/find-quote.ts';
import { type AnchorContext, anchorFault } from './anchor-problems.ts';
import { type AnnotationEntry, readEntries } from './annotation-entries.ts';
import { overlappingEdits, valueFault } from './annotation-faults.ts';
import { type ContentFile, nfcProblem, readText } from './files.ts';
import type { Annotation, FieldLines, Orphan, Settings, Unit } from './model.ts';
import { readNote } from './note-faults.ts';
import type { Problem } from './problem.ts';
import { unitHash } from './unit-hash.ts';

/** The annotations of a document: those that stand on their words, and those that have lost them. */
export interface ReadAnnotations {
  annotations: Annotation[];
  orphans: Orphan[];
  problems: Problem[];
  bytes?: Uint8Array;
}

/** The units of a text as it was last published, read when they are first needed. */
export type EarlierText = () => readonly { text: string }[];

/** Read the annotations of a document and anchor each on the very words it quotes. */
export function readAnnotations(
  file: ContentFile | undefined,
  document: string,
  units: readonly Unit[],
  { orphans: severity }: Pick<Settings, 'orphans'>,
  before?: EarlierText,
): ReadAnnotations {
  if (!file) return { annotations: [], orphans: [], problems: [] };
  const read = readText(file);
  if ('rule' in read) return { annotations: [], orphans: [], problems: [read] };
  const nfc = nfcProblem(file.path, read.text);
  const { entries, problems: malformed } = readEntries(read.text, file.path);
  const problems: Problem[] = [...(nfc ? [nfc] : []), ...malformed];
  const annotations: Annotation[] = [];
  const orphans: Orphan[] = [];
  const anchor = anchorIn(units);
  const hash = rememberedHash();
  const context: AnchorContext = {
    file: `documents/${document}/index.md`,
    units,
    unit: new Map(units.map((unit) => [unit.id, unit])),
    orphans: severity,
  };
  const seen = new Set<string>();
  for (const { record, lineOf } of entries) {
    const report = (path: PropertyKey[], fault: Omit<Problem, 'file' | 'line'>) => {
      const { rule, message, fix, severity } = fault;
      const place = { file: file.path, line: lineOf(path) };
      problems.push({ rule, ...place, message, fix, ...(severity && { severity }) });
    };
    if (seen.has(record.id)) report(['id'], repeatedId(record.id));
    seen.add(record.id);
    const note = readNote(record.note);
    for (const { path, ...fault } of note.faults) report(path, fault);
    const found = anchor({ ...quoteOf(record, hash), stoodOnce: stoodOnce(record.quote, before) });
    for (const fault of [valueFault(record), anchorFault(record, found, context)]) {
      if (fault) report([fault.field], fault);
    }
    const common = {
      ...record,
      ...(note.links.length > 0 && { noteLinks: note.links }),
      document,
      line: lineOf([]),
      lines: fieldLines(record, lineOf),
    };
    if (found.state === 'found') {
      const { unit, start, end, how, text } = found;
      const isChanged = how === 'similar';
      annotations.push({
        ...common,
        unit,
        start,
        end,
        ...(isChanged && { quote: text, formerly: record.quote }),
      });
    } else if (found.state === 'lost') {
      const candidates = found.candidates.map(({ unit, text, likeness }) => ({
        unit,
        text,
        likeness,
      }));
      orphans.push({ ...common, candidates });
    }
  }
  problems.push(...overlappingEdits(annotations, file.path));
  return { annotations, orphans, problems, bytes: read.bytes };
}

/** Lines of the fields on which others than the reader of the file report. */
function fieldLines(
  { ref, note }: AnnotationRecord,
  lineOf: AnnotationEntry['lineOf'],
): FieldLines {
  return {
    quote: lineOf(['quote']),
    ...(ref !== undefined && { ref: lineOf(['ref']) }),
    ...(note !== undefined && { note: lineOf(['note']) }),
  };
}

/** Whether words stood once in a text as it was published; the text is asked for only when it matters. */
const stoodOnce = (quote: string, before: EarlierText | undefined) =>
  before &&
  (() => before().reduce((sum, { text }) => sum + findQuotes(text, quote).length, 0) === 1);

/** What an entry says of its words, its hash held against the texts of the units. */
function quoteOf(
  { quote, before, after, unit, at, value }: AnnotationRecord,
  hash: (text: string) => string,
): AnchorQuote {
  const isIntact = (text: string) => at?.sha256.startsWith(hash(text)) === true;
  // A value says what these very words stand for.
  const isExact = value !== undefined;
  return { quote, before, after, unit, isExact, at: at && { start: at.start, isIntact } };
}

/** The hash of a unit, worked out once. */
function rememberedHash() {
  const known = new Map<string, string>();
  return (text: string) => {
    const hash = known.get(text) ?? unitHash(text);
    known.set(text, hash);
    return hash;
  };
}

const repeatedId = (id: string) => ({
  rule: 'duplicate-id',
  message: `Two annotations have the id “${id}”.`,
  fix: 'Give one of them another id.',
});
