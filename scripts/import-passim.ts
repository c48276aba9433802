// npm run import:passim -- --from <folder> [--content <folder> --run "passim 2.0.1 -n 25"]: takes over what passim found.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importPassim } from '../src/corpus/import-passim.ts';
import { storedReusePath, storeReuse } from '../src/corpus/passim/stored.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { count, hasErrors, reportProblems } from '../src/corpus/report.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { fromHere, fromProject, readOptions, shownPath } from './commands/options.ts';
import { runFiles } from './commands/passim-files.ts';

const options = readOptions({ content: fromProject('content'), from: 'passim-out', run: 'passim' });
const content = fromHere(options.content);
const from = fromHere(options.from);
const { corpus, problems: all } = readCorpus(content, { interfaceLanguages });
// What an earlier run found is about to be replaced: it may no longer fit.
const problems = all.filter((problem) => problem.file !== storedReusePath);
const run = { align: runFiles(from, 'align.json'), out: runFiles(from, 'out.json') };

if (!corpus || hasErrors(problems)) {
  refuse(reportProblems(problems, shownPath(content)));
} else if (run.align.length + run.out.length === 0) {
  refuse(
    `${shownPath(from)} holds neither out.json nor align.json: name the folder that passim wrote.`,
  );
} else {
  const imported = importPassim(corpus, run);
  const report = reportProblems(imported.problems, shownPath(from));
  if (hasErrors(imported.problems)) refuse(`${report}\nNothing has been taken over.`);
  else {
    if (report !== '') console.error(report);
    const file = join(content, storedReusePath);
    mkdirSync(dirname(file), { recursive: true });
    // A file half written would be taken for a whole one.
    writeFileSync(`${file}.new`, storeReuse(corpus, imported.passages, options.run));
    renameSync(`${file}.new`, file);
    console.log(`${count(imported.passages.length, 'passage')} written to ${shownPath(file)}`);
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
