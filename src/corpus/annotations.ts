import { type AnnotationRecord, annotationsSchema } from '../schema/annotation.ts';
import { type AnchorQuote, anchorIn } from '../text/anchor.ts';
import { anchorFault } from './anchor-problems.ts';
import { overlappingEdits, valueFault } from './annotation-faults.ts';
import { type ContentFile, nfcProblem, readText } from './files.ts';
import type { Annotation, Orphan, Settings, Unit } from './model.ts';
import { readNote } from './note-faults.ts';
import { readPlainList } from './plain-list.ts';
import type { Problem } from './problem.ts';
import { unitHash } from './unit-hash.ts';
import { readYaml, type YamlResult } from './yaml.ts';

/** The annotations of a document: those that stand on their words, and those that have lost them. */
export interface ReadAnnotations {
  annotations: Annotation[];
  orphans: Orphan[];
  problems: Problem[];
  bytes?: Uint8Array;
}

/** Read the annotations of a document and anchor each on the very words it quotes. */
export function readAnnotations(
  file: ContentFile | undefined,
  document: string,
  units: readonly Unit[],
  { orphans: severity }: Pick<Settings, 'orphans'>,
): ReadAnnotations {
  if (!file) return { annotations: [], orphans: [], problems: [] };
  const read = readText(file);
  if ('rule' in read) return { annotations: [], orphans: [], problems: [read] };
  const nfc = nfcProblem(file.path, read.text);
  const yaml = readEntries(read.text, file.path);
  const problems: Problem[] = [...(nfc ? [nfc] : []), ...yaml.problems];
  const annotations: Annotation[] = [];
  const orphans: Orphan[] = [];
  const anchor = anchorIn(units);
  const hash = rememberedHash();
  const context = {
    file: `documents/${document}/index.md`,
    unit: new Map(units.map((unit) => [unit.id, unit])),
    orphans: severity,
  };
  const seen = new Set<string>();
  yaml.value?.forEach((record, index) => {
    const report = (
      path: PropertyKey[],
      { rule, message, fix, severity }: Omit<Problem, 'file' | 'line'>,
    ) =>
      problems.push({
        rule,
        file: file.path,
        line: yaml.lineOf([index, ...path]),
        message,
        fix,
        ...(severity && { severity }),
      });
    if (seen.has(record.id)) report(['id'], repeatedId(record.id));
    seen.add(record.id);
    const note = readNote(record.note);
    for (const { path, ...fault } of note.faults) report(path, fault);
    const found = anchor(quoteOf(record, hash));
    for (const fault of [valueFault(record), anchorFault(record, found, context)]) {
      if (fault) report([fault.field], fault);
    }
    const common = {
      ...record,
      ...(note.links.length > 0 && { noteLinks: note.links }),
      document,
      line: yaml.lineOf([index]),
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
  });
  problems.push(...overlappingEdits(annotations, file.path));
  return { annotations, orphans, problems, bytes: read.bytes };
}

/** The entries of a file. Most files need no YAML package, and without a fault none need its advice. */
function readEntries(text: string, file: string): YamlResult<AnnotationRecord[]> {
  const plain = readPlainList(text);
  const parsed = plain && annotationsSchema.safeParse(plain.value);
  if (plain && parsed?.success) return { value: parsed.data, problems: [], lineOf: plain.lineOf };
  return readYaml({ text, file, empty: [] }, annotationsSchema);
}

/** What an entry says of its words, its hash held against the texts of the units. */
function quoteOf(
  { quote, before, after, unit, at }: AnnotationRecord,
  hash: (text: string) => string,
): AnchorQuote {
  const isIntact = (text: string) => at?.sha256.startsWith(hash(text)) === true;
  return { quote, before, after, unit, at: at && { start: at.start, isIntact } };
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
