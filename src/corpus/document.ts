import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { clocks, type FrontMatter, frontMatterSchema } from '../schema/front-matter.ts';
import { directionOf } from '../text/direction.ts';
import { parseEdtf } from '../text/edtf.ts';
import { countWords } from '../text/words.ts';
import { accountFor, sha256 } from './accounting.ts';
import { readAnnotations } from './annotations.ts';
import { lineTooDeep, nodeTooDeep, tooDeep } from './depth.ts';
import { type ContentFile, nfcProblem, readText } from './files.ts';
import { frontMatterProblem, splitFrontMatter } from './front-matter.ts';
import { checkImages } from './images.ts';
import { keptTree } from './kept-tree.ts';
import type { LockEntry } from './lock/entry.ts';
import { revisionOf } from './lock/published.ts';
import { isSnapshot, readSnapshots } from './lock/snapshot.ts';
import { unitHistory, unitsOf } from './lock/unit-history.ts';
import { parseMarkdown, unsafeMarkdown } from './markdown.ts';
import { missingIndex } from './missing-index.ts';
import type { Document, Settings, StatedDate } from './model.ts';
import { pictureProblem } from './pictures.ts';
import type { Problem } from './problem.ts';
import { strayInDocument } from './stray-files.ts';
import { linksIn } from './text-links.ts';
import { numberUnits } from './units.ts';
import { readYaml, type YamlResult } from './yaml.ts';

/** Page images of a document, by path below its folder. */
const facsimileFile = /^facsimile\/.+\.(jpe?g|png|webp|avif|tiff?)$/i;

/** The clocks by which a document is ordered, the first that is known. */
const orderClocks = ['issued', 'published', 'session', 'received', 'captured'] as const;

/** What reading one document needs to know. */
export interface DocumentSource {
  id: string;
  /** Files of its folder by path below `documents/<id>/`. */
  files: Map<string, ContentFile>;
  settings: Settings;
  /** Addresses that ever led into it. */
  addresses?: readonly string[];
  /** What the lock says of it last; nothing of one that was never published. */
  last?: LockEntry | undefined;
}

/** A document with the lines of its front matter, for checks that come later. */
export interface ReadDocument {
  document?: Document;
  problems: Problem[];
  lineOf: YamlResult<FrontMatter>['lineOf'];
}

/** Read one document folder: front matter, transcription, capture and annotations. */
export function readDocument(source: DocumentSource): ReadDocument {
  const { id, files, settings } = source;
  const none = (problems: Problem[]): ReadDocument => ({ problems, lineOf: () => 1 });
  const index = files.get('index.md');
  if (!index) return none([missingIndex({ id, files: files.keys(), last: source.last })]);
  if (index.size > settings.limits.bytes) return none([tooLarge(index, settings.limits.bytes)]);
  const read = readText(index);
  if ('rule' in read) return none([read]);
  const { matterText, body, bodyLine } = splitFrontMatter(read.text);
  const nfc = nfcProblem(index.path, read.text);
  const unframed = frontMatterProblem(index.path, read.text);
  if (unframed) {
    const empty = read.text.trim() === '' ? [emptyDocument(index.path, 1)] : [];
    return none([...(nfc ? [nfc] : []), unframed, ...empty]);
  }
  const yaml = readYaml({ text: matterText, file: index.path, firstLine: 2 }, frontMatterSchema);
  const problems = [...(nfc ? [nfc] : []), ...yaml.problems];

  const opens = lineTooDeep(body);
  if (opens !== undefined) return none([...problems, tooDeep(index.path, opens + bodyLine - 1)]);
  const tree = parseMarkdown(body);
  const deep = nodeTooDeep(tree);
  if (deep !== undefined) return none([...problems, tooDeep(index.path, deep + bodyLine - 1)]);
  problems.push(...unsafeMarkdown(tree, index.path, bodyLine));
  const kept = readSnapshots(files);
  const history = unitHistory(kept.snapshots, body, source.addresses ?? []);
  const { units, problems: unitProblems } = numberUnits(tree, index.path, bodyLine, history);
  problems.push(...kept.problems, ...unitProblems);
  if (units.length === 0) problems.push(emptyDocument(index.path, bodyLine));
  const place = { file: index.path, firstLine: bodyLine, files };
  const images = checkImages(tree, place);
  const treeOf = keptTree(() => {
    const again = parseMarkdown(body);
    numberUnits(again, index.path, bodyLine, history);
    checkImages(again, place);
    return again;
  });
  problems.push(...images.problems);
  const facsimile = [...files].filter(([path]) => facsimileFile.test(path)).map(([, one]) => one);
  const pictures = [...images.paths.flatMap((path) => files.get(path) ?? []), ...facsimile];
  problems.push(...new Set(pictures).values().flatMap(pictureProblem));
  if (!yaml.value) return { problems, lineOf: yaml.lineOf };

  const matter = yaml.value;
  const capture = readCapture(source, matter, { file: index.path, units, lineOf: yaml.lineOf });
  const last = kept.snapshots.at(-1);
  const before = last && remember(() => unitsOf(last));
  const annotations = readAnnotations(files.get('annotations.yaml'), id, units, settings, before);
  problems.push(
    ...capture.problems,
    ...annotations.problems,
    ...strayInDocument(files, [
      'index.md',
      'annotations.yaml',
      ...(matter.capture ? [matter.capture.file] : []),
      ...pictures.map(({ path }) => path.slice(`documents/${id}/`.length)),
      ...files.keys().filter(isSnapshot),
    ]),
  );
  const language = matter.language ?? settings.languages[0];
  const dates = statedDates(matter);
  const date = orderClocks.map((clock) => dates.find((one) => one.clock === clock)).find(Boolean);
  return {
    problems,
    lineOf: yaml.lineOf,
    document: {
      id,
      file: index.path,
      title: matter.title,
      matter,
      language,
      dir: directionOf(language),
      address: `/d/${id}/`,
      dates,
      ...(date ? { date } : {}),
      units,
      revision: revisionOf(matter),
      snapshots: kept.snapshots,
      body,
      get tree() {
        return treeOf();
      },
      writtenLinks: linksIn(tree),
      images: images.paths,
      facsimile: facsimile.map((file) => file.path),
      words: units.reduce((sum, unit) => sum + countWords(unit.text), 0),
      ...(capture.accounting ? { accounting: capture.accounting } : {}),
      annotations: annotations.annotations,
      orphans: annotations.orphans,
      digest: digestOf(read.bytes, [...files.values()], annotations.bytes),
    },
  };
}

/** A value that is worked out when it is first asked for. */
function remember<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function statedDates(matter: FrontMatter): StatedDate[] {
  return clocks.flatMap((clock): StatedDate[] => {
    const stated = matter.dates?.[clock];
    if (stated === undefined) return [];
    const value = typeof stated === 'string' ? stated : stated.value;
    const span = parseEdtf(value);
    if (!span) return [];
    return [{ clock, value, span, ...(typeof stated === 'string' ? {} : { note: stated.note }) }];
  });
}

/** Hold the transcription against its capture. */
function readCapture(
  { id, files }: DocumentSource,
  matter: FrontMatter,
  context: Pick<Document, 'file' | 'units'> & Pick<ReadDocument, 'lineOf'>,
) {
  const stated = matter.capture;
  const problem = (rule: string, path: string[], message: string, fix: string): Problem => ({
    rule,
    file: context.file,
    line: context.lineOf(['capture', ...path]),
    message,
    fix,
  });
  if (!stated) return { problems: [] };
  const file = files.get(stated.file);
  if (!file) {
    const message = `The capture documents/${id}/${stated.file} does not exist.`;
    return {
      problems: [
        problem(
          'missing-capture',
          ['file'],
          message,
          'Put the file beside index.md, or correct its name.',
        ),
      ],
    };
  }
  const read = readText(file);
  if ('rule' in read) return { problems: [read] };
  const hash = sha256(read.bytes);
  const { accounting, problems } = accountFor({
    text: read.text,
    bytes: read.bytes,
    units: context.units,
    omitted: stated.omitted ?? [],
    captureFile: file.path,
    file: context.file,
    omissionLine: (index) => context.lineOf(['capture', 'omitted', index]),
  });
  if (hash !== stated.sha256) {
    problems.unshift(
      problem(
        'capture-hash',
        ['sha256'],
        `${file.path} has the SHA-256 ${hash}, not ${stated.sha256}.`,
        'Restore the capture as it was taken: it is never edited. Only a new capture gets a new hash.',
      ),
    );
  }
  return { accounting, problems };
}

const digestOf = (index: Uint8Array, files: ContentFile[], annotations?: Uint8Array) => {
  const hash = createHash('sha256').update(index);
  if (annotations) hash.update(annotations);
  for (const file of files) {
    // What was published before changes no page but its own.
    if (/\/revisions\//.test(file.path)) continue;
    hash.update(`\n${file.path} ${file.size}`);
    // A picture may change and keep its size; texts are hashed where they are read.
    if (/\.(jpe?g|png|webp|avif|gif|svg|tiff?)$/i.test(file.path))
      hash.update(readFileSync(file.absolute));
  }
  return hash.digest('hex').slice(0, 32);
};

const emptyDocument = (file: string, line: number): Problem => ({
  rule: 'empty-document',
  file,
  line,
  message: 'This document has no text.',
  fix: 'Write the transcription below the front matter.',
});

const tooLarge = (file: ContentFile, limit: number): Problem => ({
  rule: 'too-large',
  file: file.path,
  line: 1,
  message: `This document has ${file.size} bytes; the corpus allows ${limit}.`,
  fix: 'Split it into several documents, or raise limits.bytes in corpus.yaml.',
});
