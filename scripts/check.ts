// npm run check [-- --content <folder>]: says at once, with file and line, what is wrong in a content folder.
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { hasErrors, reportProblems, reportTally } from '../src/corpus/report.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';

const { values } = parseArgs({
  options: { content: { type: 'string', default: process.env['CONTENT'] ?? 'content' } },
});
const { corpus, problems } = readCorpus(values.content, { interfaceLanguages });
const shown = relative(process.cwd(), values.content) || '.';
// A tally of ten thousand lines helps nobody; above a hundred documents the sum stands for it.
if (corpus && corpus.documents.length <= 100) console.log(reportTally(corpus));
if (corpus) {
  const { documents, entities, events, links } = corpus;
  console.log(
    `${documents.length} documents, ${entities.length} records, ${events.length} events, ${links.length} links`,
  );
}
const report = reportProblems(problems, shown);
if (report !== '') console.error(`\n${report}`);
process.exitCode = hasErrors(problems) ? 1 : 0;
