// npm run annotate -- <document id>: proposes annotations for a document, and writes those that its keeper accepts.
import { join } from 'node:path';
import { mentionRules } from '../src/corpus/mentions.ts';
import { type Proposal, proposeAnnotations } from '../src/corpus/propose-annotations.ts';
import { proposedRecords } from '../src/corpus/propose-records.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { count, reportProblems } from '../src/corpus/report.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { nearestWord } from '../src/text/nearest.ts';
import { chooseProposals, help } from './commands/annotate/choose.ts';
import { annotateOptions } from './commands/annotate/options.ts';
import { bracketed, countsText, inverted, proposalText } from './commands/annotate/show.ts';
import { openTerminal } from './commands/annotate/terminal.ts';
import { appendAnnotations } from './commands/append-annotations.ts';
import { fromHere, fromProject, shownPath } from './commands/options.ts';

/** End the command with a message. */
function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

const options = annotateOptions(process.argv.slice(2));
if (typeof options === 'string') refuse(options);
const content = fromHere(options.content ?? fromProject('content'));
const { corpus, problems } = readCorpus(content, { interfaceLanguages });
if (!corpus) refuse(reportProblems(problems, shownPath(content)));

const folder = `documents/${options.document}/`;
const faults = problems.filter(
  ({ file, severity }) => severity !== 'warning' && file.startsWith(folder),
);
if (faults.length > 0) {
  refuse(`${reportProblems(faults, shownPath(content))}\nNothing is written: mend this first.`);
}
const document = corpus.document.get(options.document);
if (!document) {
  const near = nearestWord(options.document, corpus.document.keys());
  refuse(
    `There is no document “${options.document}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
  );
}

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
  const file = join(content, folder, 'annotations.yaml');
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
