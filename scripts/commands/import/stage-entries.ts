import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReferenceContext } from '../../../src/corpus/address-problem.ts';
import { readAnnotations } from '../../../src/corpus/annotations.ts';
import { captureLines } from '../../../src/corpus/capture-lines.ts';
import { listFiles } from '../../../src/corpus/files.ts';
import type { NewEntry } from '../../../src/corpus/import/new-entry.ts';
import type { Loose } from '../../../src/corpus/import/threads.ts';
import type { Corpus, Document } from '../../../src/corpus/model.ts';
import { listPages } from '../../../src/corpus/pages.ts';
import type { Problem } from '../../../src/corpus/problem.ts';
import { checkAnnotationRefs } from '../../../src/corpus/references.ts';
import { readYaml } from '../../../src/corpus/yaml.ts';
import { annotationsSchema } from '../../../src/schema/annotation.ts';
import { appendAnnotations } from '../append-annotations.ts';

/** Path of the annotations of a document below the content folder. */
export const annotationsPath = (document: string) => `documents/${document}/annotations.yaml`;

/** Entries that a corpus takes, and those in which a check of it finds a fault. */
export interface Staged {
  sound: NewEntry[];
  refused: Loose[];
}

/** Try entries in a copy of the files that they go to: what the check would say against them comes before anything is written. */
export function stageEntries(entries: readonly NewEntry[], corpus: Corpus): Staged {
  const context = referenceContext(corpus);
  const staged: Staged = { sound: [], refused: [] };
  for (const [id, own] of Map.groupBy(entries, ({ document }) => document)) {
    const document = corpus.document.get(id);
    if (!document) continue;
    let sound = own;
    // Without one entry another may be sound, as when both corrected the same words.
    for (let faulty = faultsOf(sound, document, { corpus, context }); faulty.size > 0; ) {
      for (const [{ raw, record }, reason] of faulty) {
        staged.refused.push({ raw, words: record.quote, reason });
      }
      sound = sound.filter((entry) => !faulty.has(entry));
      faulty = faultsOf(sound, document, { corpus, context });
    }
    staged.sound.push(...sound);
  }
  return staged;
}

/** What a check says against new entries of a document. */
function faultsOf(
  entries: readonly NewEntry[],
  document: Document,
  { corpus, context }: { corpus: Corpus; context: ReferenceContext },
): Map<NewEntry, string> {
  const path = annotationsPath(document.id);
  const folder = mkdtempSync(join(tmpdir(), 'bien-nien-import-'));
  const absolute = join(folder, 'annotations.yaml');
  try {
    const present = join(corpus.folder, path);
    if (existsSync(present)) copyFileSync(present, absolute);
    appendAnnotations(
      absolute,
      entries.map(({ record }) => record),
    );
    if (!existsSync(absolute)) return new Map();
    const file = { path, absolute, size: statSync(absolute).size };
    const { annotations, orphans, problems } = readAnnotations(
      file,
      document.id,
      document.units,
      corpus.settings,
    );
    const dangling = checkAnnotationRefs({ ...document, annotations, orphans }, path, context);
    return byEntry([...problems, ...dangling], entries, readFileSync(absolute, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(absolute, path) : String(error);
    return new Map(entries.map((entry) => [entry, reason]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Problems by the new entry on whose lines they stand; the new entries are the last of the file. */
function byEntry(
  problems: readonly Problem[],
  entries: readonly NewEntry[],
  text: string,
): Map<NewEntry, string> {
  const { value = [], lineOf } = readYaml({ text, file: '', empty: [] }, annotationsSchema);
  const lines = entries.map((_entry, index) => lineOf([value.length - entries.length + index]));
  const faults = new Map<NewEntry, string>();
  for (const { line, message, fix, severity } of problems) {
    if (severity === 'warning') continue;
    const entry = entries[lines.findLastIndex((first) => first <= line)];
    if (entry) faults.set(entry, `${message} ${fix}`);
  }
  return faults;
}

function referenceContext({
  folder,
  settings,
  entity,
  entities,
  document,
  events,
}: Corpus): ReferenceContext {
  const { files } = listFiles(folder);
  return {
    settings,
    entity,
    document,
    events: new Set(events.filter(({ file }) => file !== undefined).map(({ id }) => id)),
    pages: listPages({ files, entities, events, settings }),
    faulty: new Set(),
    captureLines: captureLines(files),
  };
}
