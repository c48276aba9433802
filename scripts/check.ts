// npm run check [-- --content <folder>]: says at once, with file and line, what is wrong in a content folder.
import { withoutCut } from '../src/corpus/lock/cut-addresses.ts';
import { reportNewUnits } from '../src/corpus/lock/new-units.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import {
  count,
  hasErrors,
  reportOrphans,
  reportProblems,
  reportTally,
} from '../src/corpus/report.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { cutSinceCommit } from './commands/cut-since-commit.ts';
import { fromHere, fromProject, readOptions, shownPath } from './commands/options.ts';

const content = fromHere(readOptions({ content: fromProject('content') }).content);
const { corpus, problems: found } = readCorpus(content, { interfaceLanguages });
const cut = corpus ? cutSinceCommit(corpus) : [];
const problems = [...withoutCut(found, cut), ...cut];
// A tally of ten thousand lines helps nobody; above a hundred documents the sum stands for it.
if (corpus && corpus.documents.length <= 100) console.log(reportTally(corpus));
if (corpus) {
  const { documents, entities, events, links } = corpus;
  console.log(
    [
      count(documents.length, 'document'),
      count(entities.length, 'record'),
      count(events.length, 'event'),
      count(links.length, 'link'),
    ].join(', '),
  );
  const orphans = reportOrphans(corpus);
  if (orphans !== '') console.log(orphans);
  const news = reportNewUnits(corpus);
  if (news !== '') console.log(`\n${news}`);
}
const report = reportProblems(problems, shownPath(content));
if (report !== '') console.error(`\n${report}`);
process.exitCode = hasErrors(problems) ? 1 : 0;
