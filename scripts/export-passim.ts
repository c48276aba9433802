// npm run export:passim [-- --content <folder> --to <file>]: writes the corpus as JSON Lines for passim 2.
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { storedReusePath } from '../src/corpus/passim/stored.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { count, hasErrors, reportProblems } from '../src/corpus/report.ts';
import { passimLines } from '../src/exports/passim.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { fromHere, fromProject, readOptions, shownPath } from './commands/options.ts';

const options = readOptions({ content: fromProject('content'), to: 'passim-corpus.json' });
const content = fromHere(options.content);
const file = fromHere(options.to);
const { corpus, problems: all } = readCorpus(content, { interfaceLanguages });
// What an earlier run found may no longer fit: this is the way to a new one.
const problems = all.filter((problem) => problem.file !== storedReusePath);
if (!corpus || hasErrors(problems)) {
  console.error(reportProblems(problems, shownPath(content)));
  process.exitCode = 1;
} else {
  mkdirSync(dirname(file), { recursive: true });
  const output = openSync(file, 'w');
  for (const line of passimLines(corpus)) writeSync(output, line);
  closeSync(output);
  console.log(`${count(corpus.documents.length, 'document')} written to ${shownPath(file)}`);
}
