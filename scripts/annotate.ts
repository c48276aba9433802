// npm run annotate -- <document id>: proposes annotations for a document, and writes those that its keeper accepts.
// npm run annotate -- [<document id>] --pin: writes down where annotations stand, as proof of their place.
import { join } from 'node:path';
import { mentionRules } from '../src/corpus/mentions.ts';
import type { Document } from '../src/corpus/model.ts';
import { type Proposal, proposeAnnotations } from '../src/corpus/propose-annotations.ts';
import { proposedRecords } from '../src/corpus/propose-records.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { count, reportProblems } from '../src/corpus/report.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { nearestWord } from '../src/text/nearest.ts';
import { chooseProposals, help } from './commands/annotate/choose.ts';
import { annotateOptions } from './commands/annotate/options.ts';
import { pinAnnotations, pinnedLine } from './commands/annotate/pin.ts';
import { bracketed, countsText, inverted, proposalText } from './commands/annotate/show.ts';
import { openTerminal } from './commands/annotate/terminal.ts';
import { appendAnnotations } from './commands/append-annotations.ts';
import { fromHere, fromProject, refuse, shownPath } from './commands/options.ts';

const options = annotateOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(options);
const content = fromHere(options.content ?? fromProject('content'));
const { corpus, problems } = readCorpus(content, { interfaceLanguages });
if (!corpus) refuse(reportProblems(problems, shownPath(content)));

/** Errors in the folder of a document, with which nothing is written. */
const faultsOf = (id: string) =>
  problems.filter(
    ({ file, severity }) => severity !== 'warning' && file.startsWith(`documents/${id}/`),
  );

/** The document with an id that was typed. */
function documentOf(id: string): Document {
  const faults = faultsOf(id);
  if (faults.length > 0) {
    refuse(`${reportProblems(faults, shownPath(content))}\nNothing is written: mend this first.`);
  }
  const document = corpus?.document.get(id);
  if (document) return document;
  const near = nearestWord(id, corpus?.document.keys() ?? []);
  refuse(`There is no document “${id}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`);
}

/** Write down where the annotations of a document stand. */
function pin(document: Document): void {
  try {
    const pinned = pinAnnotations(content, document);
    if (document.annotations.length > 0) console.log(pinnedLine(document.id, pinned));
  } catch (error) {
    refuse(`${document.id}: ${error instanceof Error ? error.message : error}`);
  }
}

/** The same for all documents but those with faults, which are told of. */
function pinAll(documents: readonly Document[]): void {
  for (const document of documents) if (faultsOf(document.id).length === 0) pin(document);
  const faults = problems.filter(
    ({ file, severity }) => severity !== 'warning' && file.startsWith('documents/'),
  );
  if (faults.length === 0) return;
  refuse(
    `\n${reportProblems(faults, shownPath(content))}\nIn documents with problems nothing is written: mend them first.`,
  );
}

if ('isPin' in options) {
  if (options.document === undefined) pinAll(corpus.documents);
  else pin(documentOf(options.document));
  process.exit();
}

const document = documentOf(options.document);

const proposals = proposeAnnotations(
  document,
  mentionRules(corpus.entities, corpus.settings),
).filter(({ entry }) => options.kinds.length === 0 || options.kinds.includes(entry.kind));
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
const mark = process.stdout.isTTY && !process.env.NO_COLOR ? inverted : bracketed;

/** Ask of each proposal; nothing is accepted when the person breaks off with Ctrl+C. */
async function askOf(all: readonly Proposal[]): Promise<Proposal[]> {
  const terminal = openTerminal();
  console.log(`${help}\n`);
  const accepted = await chooseProposals(
    all,
    terminal.ask,
    (one, index) => `${index + 1} of ${all.length}  ${proposalText(one, mark)}`,
  );
  terminal.close();
  return terminal.isAborted() ? [] : accepted;
}

if (proposals.length === 0) console.log(`Nothing to propose for ${document.id}.`);
else if (options.isAll || isTerminal) {
  const accepted = options.isAll ? proposals : await askOf(proposals);
  const file = join(content, 'documents', document.id, 'annotations.yaml');
  try {
    appendAnnotations(file, proposedRecords(accepted, document));
  } catch (error) {
    refuse(error instanceof Error ? error.message : String(error));
  }
  console.log(
    accepted.length === 0
      ? '\nNothing is written.'
      : `\nAdded to ${shownPath(file)}: ${countsText(accepted)}.`,
  );
} else {
  for (const one of proposals) console.log(`${proposalText(one, mark)}\n`);
  console.log(
    `${count(proposals.length, 'proposal')}: ${countsText(proposals)}. Nothing is written; --yes writes all.`,
  );
}
