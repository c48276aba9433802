// npm run import:passim -- --from <folder> [--content <folder> --run "passim 2.0.1 -n 25" --replace]: takes over what passim found.
import { join } from 'node:path';
import { importPassim } from '../src/corpus/import-passim.ts';
import { storedReusePath, storeReuse } from '../src/corpus/passim/stored.ts';
import { readCorpus } from '../src/corpus/read-corpus.ts';
import { count, hasErrors, reportProblems } from '../src/corpus/report.ts';
import { interfaceLanguages } from '../src/i18n/words.ts';
import { fromHere, fromProject, readOptions, shownPath, takeFlags } from './commands/options.ts';
import { runFiles } from './commands/passim-files.ts';
import { placeRun } from './commands/place-run.ts';

const { flags, rest } = takeFlags(['replace']);
const defaults = { content: fromProject('content'), from: 'passim-out', run: 'passim' };
const options = readOptions(defaults, rest, ['replace']);
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
    const text = storeReuse(corpus, imported.passages, options.run);
    const { state, earlier } = placeRun(file, text, flags.replace === true);
    const found = `${count(imported.passages.length, 'passage')} (${options.run})`;
    if (state === 'kept') {
      refuse(
        `${shownPath(file)} holds ${earlier} of an earlier run. Nothing has been taken over.\n` +
          `With --replace the file is written anew, with ${found}; copy it first if you want to keep it.`,
      );
    } else if (state === 'same') {
      console.log(`${shownPath(file)} holds these ${found} already`);
    } else {
      const instead = earlier === undefined ? '' : ` in the place of ${earlier}`;
      console.log(`${found} written to ${shownPath(file)}${instead}`);
    }
  }
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
